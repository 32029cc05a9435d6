// Purpose: nodes in scope
// Parameters: ids, levels
// Columns: properties
// Index: record_id (unique Record.id)
UNWIND $ids AS id
MATCH (node:Record {id: id})
WHERE node.effectiveVisibility IN $levels
RETURN properties(node) AS properties
