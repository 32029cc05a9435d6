// Purpose: a page of the records of a kind
// Parameters: kind; after: id; limit: integer
// Columns: properties
// Index: access_record_key
MATCH (record:AccessRecord {kind: $kind})
WHERE record.id > $after
RETURN properties(record) AS properties
ORDER BY record.id
LIMIT $limit
