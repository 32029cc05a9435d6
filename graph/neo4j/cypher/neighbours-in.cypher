// Purpose: a page of neighbours for each request, with its own count, over incoming relationships. One pattern per type, so that a hub's other relationships are not read
// Parameters: requests: id, types, afterNode, afterRelationship, first; levels, keys
// Columns: place: index of the request; totalCount; items: lists of relationship and node properties, one more than requested if there are more
// Index: record_id (unique Record.id)
UNWIND range(0, size($requests) - 1) AS place
WITH place, $requests[place] AS request
MATCH (parent:Record {id: request.id})
WHERE {OPEN parent}
WITH place, request, parent, request.types AS types
CALL (parent, request, types) {
  CALL (parent, types) {
    // EACH TYPE JOINED BY UNION ALL
    WITH parent, types WHERE '{TYPE}' IN types
    MATCH (parent)<-[relationship:{TYPE}]-(node:Record)
    RETURN relationship, node
    // END
  }
  WITH relationship, node
  WHERE {OPEN relationship} AND {OPEN node}
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
