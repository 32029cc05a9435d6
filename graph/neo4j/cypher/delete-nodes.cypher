// Purpose: removes nodes whose relationships are gone, with their external ids apart
// Parameters: rows: id
// Columns: none
// Index: record_id (unique Record.id)
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
DETACH DELETE node
