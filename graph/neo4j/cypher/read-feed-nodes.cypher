// Purpose: the nodes whose last change has a place in a window, and the records that went there
// Parameters: after, upTo: places
// Columns: kind: node, nodeGone or relationshipGone; properties
// Index: record_sequence, tombstone_sequence
MATCH (node:Record)
WHERE node.sequence > $after AND node.sequence <= $upTo
RETURN 'node' AS kind, properties(node) AS properties
UNION ALL
MATCH (tombstone:Tombstone)
WHERE tombstone.sequence > $after AND tombstone.sequence <= $upTo
RETURN tombstone.kind + 'Gone' AS kind, properties(tombstone) AS properties
