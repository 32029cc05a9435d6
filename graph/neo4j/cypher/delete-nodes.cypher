// Purpose: deletes nodes whose relationships are deleted; their external ids are deleted separately
// Parameters: rows: id
// Columns: none
// Index: record_id (unique Record.id)
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
DETACH DELETE node
