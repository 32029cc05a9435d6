// Purpose: the records whose last change has a place in a window
// Parameters: after, upTo: places
// Columns: kind: node, relationship, nodeGone or relationshipGone; properties
// Index: record_sequence, tombstone_sequence, and one sequence index per relationship type
MATCH (node:Record)
WHERE node.sequence > $after AND node.sequence <= $upTo
RETURN 'node' AS kind, properties(node) AS properties
UNION ALL
MATCH (tombstone:Tombstone)
WHERE tombstone.sequence > $after AND tombstone.sequence <= $upTo
RETURN tombstone.kind + 'Gone' AS kind, properties(tombstone) AS properties
UNION ALL
MATCH ()-[relationship:OFFERS]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:SHOWN_BY]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:OWNS]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:ENABLES]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:WORKS_FOR]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:REACHED_BY]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:MEMBER_OF]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:PART_OF]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:LED_BY]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:TOOK_PART_IN]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:TIE]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:SEEKS]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
UNION ALL
MATCH ()-[relationship:REQUIRES]->()
WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
RETURN 'relationship' AS kind, properties(relationship) AS properties
