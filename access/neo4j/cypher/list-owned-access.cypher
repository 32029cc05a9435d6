// Purpose: the records of a kind that belong to an account
// Parameters: kind, owner
// Columns: properties
// Index: access_record_owner
MATCH (record:AccessRecord {kind: $kind, owner: $owner})
RETURN properties(record) AS properties
ORDER BY record.id
