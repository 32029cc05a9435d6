// Purpose: stores the state of records before an import; the first state stays, sequence and version move
// Parameters: rows: batchId, recordId, sequence, version, properties
// Columns: none
// Index: replaced_record (unique batchId, recordId)
UNWIND $rows AS row
MERGE (replaced:ReplacedRecord {batchId: row.batchId, recordId: row.recordId})
ON CREATE SET replaced += row.properties
SET replaced.sequence = row.sequence, replaced.version = row.version
