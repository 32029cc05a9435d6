// Purpose: a page of neighbours for each request, with its own count; relationships go in. One pattern per type, so that a hub's other relationships are not walked.
// Parameters: requests: id, types, afterNode, afterRelationship, first; levels
// Columns: place of the request, totalCount, items: lists of relationship and node properties, one more than asked when there are more
// Index: record_id (unique Record.id)
UNWIND range(0, size($requests) - 1) AS place
WITH place, $requests[place] AS request
MATCH (parent:Record {id: request.id})
WHERE parent.effectiveVisibility IN $levels
WITH place, request, parent, request.types AS types
CALL (parent, request, types) {
  CALL (parent, types) {
    WITH parent, types WHERE 'OFFERS' IN types
    MATCH (parent)<-[relationship:OFFERS]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'SHOWN_BY' IN types
    MATCH (parent)<-[relationship:SHOWN_BY]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'OWNS' IN types
    MATCH (parent)<-[relationship:OWNS]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'ENABLES' IN types
    MATCH (parent)<-[relationship:ENABLES]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'WORKS_FOR' IN types
    MATCH (parent)<-[relationship:WORKS_FOR]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'REACHED_BY' IN types
    MATCH (parent)<-[relationship:REACHED_BY]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'MEMBER_OF' IN types
    MATCH (parent)<-[relationship:MEMBER_OF]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'PART_OF' IN types
    MATCH (parent)<-[relationship:PART_OF]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'LED_BY' IN types
    MATCH (parent)<-[relationship:LED_BY]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'TOOK_PART_IN' IN types
    MATCH (parent)<-[relationship:TOOK_PART_IN]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'TIE' IN types
    MATCH (parent)<-[relationship:TIE]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'SEEKS' IN types
    MATCH (parent)<-[relationship:SEEKS]-(node:Record)
    RETURN relationship, node
    UNION ALL
    WITH parent, types WHERE 'REQUIRES' IN types
    MATCH (parent)<-[relationship:REQUIRES]-(node:Record)
    RETURN relationship, node
  }
  WITH relationship, node
  WHERE relationship.effectiveVisibility IN $levels AND node.effectiveVisibility IN $levels
  WITH node, relationship, node.id AS nodeId, relationship.id AS relationshipId
  ORDER BY nodeId, relationshipId
  WITH collect({
    node: node, relationship: relationship, nodeId: nodeId, relationshipId: relationshipId
  }) AS neighbours
  RETURN size(neighbours) AS totalCount, [neighbour IN [neighbour IN neighbours
    WHERE neighbour.nodeId > request.afterNode OR (neighbour.nodeId = request.afterNode
      AND neighbour.relationshipId > request.afterRelationship)][..request.first + 1] |
    [properties(neighbour.relationship), properties(neighbour.node)]] AS items
}
RETURN place, totalCount, items
