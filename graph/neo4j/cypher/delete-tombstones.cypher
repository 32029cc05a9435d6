// Purpose: removes the tombstones of records that exist again
// Parameters: rows: id
// Columns: none
// Index: tombstone_id (unique Tombstone.id)
UNWIND $rows AS row
MATCH (tombstone:Tombstone {id: row.id})
DELETE tombstone
