// Purpose: finds the parties of the tie graph by their ids
// Parameters: none
// Columns: none
// Index: made here
CREATE CONSTRAINT bench_party IF NOT EXISTS
FOR (party:Organization) REQUIRE party.id IS UNIQUE
