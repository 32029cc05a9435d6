// Purpose: reports nodes again whose effective visibility moved
// Parameters: rows: id, effectiveVisibility, sequence, publicSequence
// Columns: none
// Index: record_id (unique Record.id)
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
SET node.effectiveVisibility = row.effectiveVisibility, node.sequence = row.sequence,
  node.publicSequence = row.publicSequence
