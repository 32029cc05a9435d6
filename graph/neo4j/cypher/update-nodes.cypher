// Purpose: replaces the stated properties of nodes
// Parameters: rows: id, properties
// Columns: none
// Index: record_id (unique Record.id)
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
SET node = row.properties
