// Purpose: finds the nodes of a commit, each with its container
// Parameters: ids
// Columns: properties of the node, elementId, container: id or null
// Index: record_id (unique Record.id)
UNWIND $ids AS id
MATCH (node:Record {id: id})
OPTIONAL MATCH (container:Record)-[:{CONTAINING_TYPES}]->(node)
RETURN properties(node) AS properties, elementId(node) AS elementId, container.id AS container
