// Purpose: relationships whose last change is in a window of sequence numbers
// Parameters: after, upTo: sequence numbers
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
