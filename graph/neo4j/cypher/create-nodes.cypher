// Purpose: writes nodes that are not there
// Parameters: rows: label, properties
// Columns: none
// Index: record_id (unique Record.id), record_sequence
UNWIND $rows AS row
CREATE (node:Record:$(row.label))
SET node = row.properties
