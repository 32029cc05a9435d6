// Purpose: one record
// Parameters: kind, id
// Columns: properties
// Index: access_record_key
MATCH (record:AccessRecord {kind: $kind, id: $id})
RETURN properties(record) AS properties
