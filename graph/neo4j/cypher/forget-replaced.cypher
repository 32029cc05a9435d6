// Purpose: forgets what imports replaced of records that are deleted for good
// Parameters: rows: id
// Columns: none
// Index: replaced_record (unique batchId, recordId); the imports, which are few, are all read
MATCH (batch:ImportBatch)
WITH collect(batch.id) AS batchIds
UNWIND $rows AS row
UNWIND batchIds AS batchId
MATCH (replaced:ReplacedRecord {batchId: batchId, recordId: row.id})
SET replaced = {
  batchId: replaced.batchId, recordId: replaced.recordId,
  sequence: replaced.sequence, version: replaced.version
}
