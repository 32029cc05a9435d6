// Purpose: writes relationships that are not there; lists, since this is what imports do most
// Parameters: rows: element ids of both ends, type, then the values of RELATIONSHIP_COLUMNS; same: what all rows share, null in their places
// Columns: made: how many
// Index: none: nodes by their element ids
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = coalesce(row[0], $same[0])
MATCH (to) WHERE elementId(to) = coalesce(row[1], $same[1])
CREATE (from)-[:$(coalesce(row[2], $same[2])) {
  // EACH COLUMN JOINED BY ,
  {COLUMN}: coalesce(row[{PLACE}], $same[{PLACE}])
  // END
}]->(to)
RETURN count(*) AS made
