// Purpose: nodes as a commit finds them, each with what contains it
// Parameters: ids
// Columns: properties of the node, elementId, container: id or null
// Index: record_id (unique Record.id)
UNWIND $ids AS id
MATCH (node:Record {id: id})
OPTIONAL MATCH (container:Record)-[:{CONTAINING_TYPES}]->(node)
RETURN properties(node) AS properties, elementId(node) AS elementId, container.id AS container
