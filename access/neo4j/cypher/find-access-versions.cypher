// Purpose: what a commit of access has to find as it was read, under the lock
// Parameters: rows: place, kind, id, handle or null
// Columns: place, version or null, holder: id of the record that has the handle, or null
// Index: access_record_key, access_record_handle
UNWIND $rows AS row
OPTIONAL MATCH (record:AccessRecord {kind: row.kind, id: row.id})
OPTIONAL MATCH (holder:AccessRecord {kind: row.kind, handle: row.handle})
RETURN row.place AS place, record.version AS version, holder.id AS holder
