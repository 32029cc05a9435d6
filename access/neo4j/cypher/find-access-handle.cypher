// Purpose: one record by what it is found by beside its id
// Parameters: kind, handle
// Columns: properties
// Index: access_record_handle
MATCH (record:AccessRecord {kind: $kind, handle: $handle})
RETURN properties(record) AS properties
