// Purpose: removes records
// Parameters: rows: kind, id
// Columns: none
// Index: access_record_key
UNWIND $rows AS row
MATCH (record:AccessRecord {kind: row.kind, id: row.id})
DELETE record
