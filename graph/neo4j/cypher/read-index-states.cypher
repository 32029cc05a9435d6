// Purpose: constraints and indexes with their state
// Parameters: none
// Columns: name, state: ONLINE, POPULATING or FAILED, populationPercent
// Index: none
SHOW INDEXES YIELD name, state, populationPercent
RETURN name, state, populationPercent
