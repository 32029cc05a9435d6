// Purpose: writes relationships that are not there
// Parameters: rows: type, from, to, properties
// Columns: none
// Index: record_id (unique Record.id)
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
