// Purpose: writes relationships that are not there; lists, since this is what imports do most
// Parameters: rows: element ids of both ends, type, then the values of RELATIONSHIP_COLUMNS
// Columns: none
// Index: none: nodes by their element ids
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row[0]
MATCH (to) WHERE elementId(to) = row[1]
CREATE (from)-[:$(row[2]) {
  id: row[3], source_document: row[4], source_section: row[5], source_quote: row[6],
  source_recordedOn: row[7], source_confirmedOn: row[8], visibility: row[9], grade: row[10],
  since: row[11], until: row[12], role_ja: row[13], role_en: row[14], tieKind: row[15],
  lastContactOn: row[16], effectiveVisibility: row[17], sequence: row[18],
  publicSequence: row[19], version: row[20], createdAt: row[21], updatedAt: row[22]
}]->(to)
