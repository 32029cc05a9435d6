// Purpose: the ends of relationships as a commit finds them: what judging a relationship needs
// Parameters: ids
// Columns: end: list of id, elementId, visibility, audience, effectiveVisibility, publicSequence, version
// Index: record_id (unique Record.id)
UNWIND $ids AS id
MATCH (node:Record {id: id})
RETURN [id, elementId(node), node.visibility, node.audience, node.effectiveVisibility,
  node.publicSequence, node.version] AS end
