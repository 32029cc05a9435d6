// Purpose: records that an import created and did not change since, last first
// Parameters: batchId, before: place, limit
// Columns: recordId, sequence
// Index: made_sequence (batchId, sequence), replaced_record (unique batchId, recordId)
MATCH (made:MadeRecords)
WHERE made.batchId = $batchId AND made.sequence < $before
WITH made ORDER BY made.sequence DESC
WITH made.recordIds AS recordIds, made.sequences AS sequences
UNWIND range(size(recordIds) - 1, 0, -1) AS place
WITH recordIds[place] AS recordId, sequences[place] AS sequence
WHERE sequence < $before AND NOT EXISTS {
  MATCH (replaced:ReplacedRecord {batchId: $batchId, recordId: recordId})
}
RETURN recordId, sequence
LIMIT $limit
