// Purpose: nodes, and deleted records, whose last change is in a window of sequence numbers
// Parameters: after, upTo: sequence numbers
// Columns: kind: node, nodeGone or relationshipGone; record: the values of NODE_COLUMNS, or the first ones
// Index: record_sequence, tombstone_sequence
MATCH (node:Record)
WHERE node.sequence > $after AND node.sequence <= $upTo
WITH node, properties(node) AS n
RETURN 'node' AS kind, [{COMMON_COLUMNS}] + CASE
  // EACH LABEL
  WHEN node:{LABEL} THEN [{COLUMNS}]
  // END
  ELSE []
END AS record
UNION ALL
MATCH (tombstone:Tombstone)
WHERE tombstone.sequence > $after AND tombstone.sequence <= $upTo
RETURN tombstone.kind + 'Gone' AS kind,
  [tombstone.id, tombstone.sequence, tombstone.publicSequence] AS record
