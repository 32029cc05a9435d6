// Purpose: finds the relationships at each node, in either direction
// Parameters: ids
// Columns: id of the node, relationshipIds
// Index: record_id (unique Record.id)
UNWIND $ids AS id
MATCH (node:Record {id: id})
OPTIONAL MATCH (node)-[relationship]-(:Record)
RETURN id, collect(DISTINCT relationship.id) AS relationshipIds
