// Purpose: the import that created a node, according to its lists
// Parameters: recordId
// Columns: batchId
// Index: record_id, made_sequence (batchId, sequence); imports before the record, the latest first
MATCH (record:Record {id: $recordId})
MATCH (batch:ImportBatch)
WHERE batch.startedAt <= record.createdAt
WITH record, batch ORDER BY batch.startedAt DESC
MATCH (made:MadeRecords)
WHERE made.batchId = batch.id AND made.sequence > 0 AND record.id IN made.recordIds
RETURN batch.id AS batchId
LIMIT 1
