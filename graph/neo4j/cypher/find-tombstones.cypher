// Purpose: the last that was said of records that are gone
// Parameters: ids
// Columns: id, version, publicSequence
// Index: tombstone_id (unique Tombstone.id)
UNWIND $ids AS id
MATCH (tombstone:Tombstone {id: id})
RETURN id, tombstone.version AS version, tombstone.publicSequence AS publicSequence
