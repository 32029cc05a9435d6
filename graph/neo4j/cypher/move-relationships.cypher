// Purpose: reports relationships again whose effective visibility moved
// Parameters: rows: id, from, to, effectiveVisibility, sequence, publicSequence
// Columns: none
// Index: record_id (unique Record.id)
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
WITH row, from, to
MATCH (from)-[relationship]->(to)
WHERE relationship.id = row.id
SET relationship.effectiveVisibility = row.effectiveVisibility,
  relationship.sequence = row.sequence, relationship.publicSequence = row.publicSequence
