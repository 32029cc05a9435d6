// Purpose: creates nodes
// Parameters: rows: label, properties
// Columns: made: lists of id, elementId
// Index: record_id (unique Record.id), record_sequence
UNWIND $rows AS row
CREATE (node:Record:$(row.label))
SET node = row.properties
RETURN collect([row.properties.id, elementId(node)]) AS made
