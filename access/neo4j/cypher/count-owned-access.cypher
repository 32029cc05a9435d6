// Purpose: how many records of a kind that belong to an account have a value in a field, up to a maximum
// Parameters: kind, owner, field, value, max
// Columns: count
// Index: access_record_owner
MATCH (record:AccessRecord {kind: $kind, owner: $owner})
WHERE record[$field] = $value
WITH record LIMIT $max
RETURN count(record) AS count
