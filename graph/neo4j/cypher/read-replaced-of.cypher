// Purpose: states of a node before imports, with the version that each import gave it, last first
// Parameters: recordId, limit
// Columns: batchId, properties
// Index: replaced_record (unique batchId, recordId); all imports are read, which are few
MATCH (batch:ImportBatch)
MATCH (replaced:ReplacedRecord {batchId: batch.id, recordId: $recordId})
RETURN batch.id AS batchId, properties(replaced) AS properties
ORDER BY replaced.sequence DESC
LIMIT $limit
