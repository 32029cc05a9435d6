// Purpose: nodes in scope
// Parameters: ids; levels, keys
// Columns: properties
// Index: record_id (unique Record.id)
UNWIND $ids AS id
MATCH (node:Record {id: id})
WHERE {OPEN node}
RETURN properties(node) AS properties
