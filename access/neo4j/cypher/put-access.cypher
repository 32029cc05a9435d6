// Purpose: writes records as they are to be
// Parameters: rows: kind, id, label, properties
// Columns: none
// Index: access_record_key
UNWIND $rows AS row
MERGE (record:AccessRecord {kind: row.kind, id: row.id})
SET record = row.properties, record:$(row.label)
