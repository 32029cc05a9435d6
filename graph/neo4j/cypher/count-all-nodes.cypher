// Purpose: counts nodes by label and effective visibility
// Parameters: none
// Columns: id: of one of them; level, count
// Index: none: reads every node, once in the life of a store
MATCH (node:Record)
RETURN split(node.id, '_')[0] AS prefix, min(node.id) AS id, node.effectiveVisibility AS level,
  count(*) AS count
