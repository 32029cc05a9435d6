// Purpose: writes relationships that are not there; lists, since this is what imports do most
// Parameters: rows: element ids of both ends, type, then the values of RELATIONSHIP_COLUMNS; same: what all rows share, null in their places
// Columns: made: how many
// Index: none: nodes by their element ids
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = coalesce(row[0], $same[0])
MATCH (to) WHERE elementId(to) = coalesce(row[1], $same[1])
CREATE (from)-[:$(coalesce(row[2], $same[2])) {
  id: coalesce(row[3], $same[3]),
  sequence: coalesce(row[4], $same[4]),
  publicSequence: coalesce(row[5], $same[5]),
  source_recordedOn: coalesce(row[6], $same[6]),
  tieKind: coalesce(row[7], $same[7]),
  lastContactOn: coalesce(row[8], $same[8]),
  source_document: coalesce(row[9], $same[9]),
  visibility: coalesce(row[10], $same[10]),
  effectiveVisibility: coalesce(row[11], $same[11]),
  version: coalesce(row[12], $same[12]),
  createdAt: coalesce(row[13], $same[13]),
  updatedAt: coalesce(row[14], $same[14]),
  source_confirmedOn: coalesce(row[15], $same[15]),
  source_section: coalesce(row[16], $same[16]),
  source_quote: coalesce(row[17], $same[17]),
  grade: coalesce(row[18], $same[18]),
  since: coalesce(row[19], $same[19]),
  until: coalesce(row[20], $same[20]),
  role_ja: coalesce(row[21], $same[21]),
  role_en: coalesce(row[22], $same[22])
}]->(to)
RETURN count(*) AS made
