// Purpose: finds the ends of relationships with the data needed to judge a relationship
// Parameters: ids
// Columns: end: list of id, elementId, visibility, audience, effectiveVisibility, publicSequence, version
// Index: record_id (unique Record.id)
UNWIND $ids AS id
MATCH (node:Record {id: id})
RETURN [id, elementId(node), node.visibility, node.audience, node.effectiveVisibility,
  node.publicSequence, node.version] AS end
