// Purpose: stores the last state of deleted records
// Parameters: rows: id, kind, sequence, publicSequence, version
// Columns: none
// Index: tombstone_id (unique Tombstone.id), tombstone_sequence
UNWIND $rows AS row
MERGE (tombstone:Tombstone {id: row.id})
SET tombstone = row
