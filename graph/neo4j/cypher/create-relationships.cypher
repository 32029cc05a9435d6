// Purpose: creates relationships; takes lists, because this is most of what imports do
// Parameters: rows: element ids of both ends, type, then the values of RELATIONSHIP_COLUMNS; same: the values shared by all rows, null in their rows
// Columns: made: their number
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
