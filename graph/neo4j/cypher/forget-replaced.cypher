// Purpose: removes deleted records from the undo history of imports
// Parameters: rows: id
// Columns: none
// Index: replaced_record (unique batchId, recordId); all imports are read, which are few
MATCH (batch:ImportBatch)
WITH collect(batch.id) AS batchIds
UNWIND $rows AS row
UNWIND batchIds AS batchId
MATCH (replaced:ReplacedRecord {batchId: batchId, recordId: row.id})
SET replaced = {
  batchId: replaced.batchId, recordId: replaced.recordId,
  sequence: replaced.sequence, version: replaced.version
}
