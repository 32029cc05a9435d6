// Purpose: the relationships whose last change has a place in a window
// Parameters: after, upTo: places
// Columns: record: the values of RELATIONSHIP_COLUMNS
// Index: one sequence index per relationship type
CALL {
  // EACH TYPE JOINED BY UNION ALL
  MATCH ()-[relationship:{TYPE}]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  // END
}
WITH properties(relationship) AS r
RETURN [{RELATIONSHIP_COLUMNS}] AS record
