// Purpose: finds the last state of deleted records
// Parameters: ids
// Columns: id, version, publicSequence
// Index: tombstone_id (unique Tombstone.id)
UNWIND $ids AS id
MATCH (tombstone:Tombstone {id: id})
RETURN id, tombstone.version AS version, tombstone.publicSequence AS publicSequence
