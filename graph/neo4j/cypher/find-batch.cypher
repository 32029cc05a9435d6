// Purpose: in which forms an import is remembered so far
// Parameters: batchId
// Columns: firstMade: place of the first record that it made, as its lists tell, or null; anyReplaced
// Index: made_sequence (batchId, sequence), replaced_record (unique batchId, recordId)
OPTIONAL MATCH (made:MadeRecords)
WHERE made.batchId = $batchId AND made.sequence > 0
WITH made ORDER BY made.batchId, made.sequence LIMIT 1
RETURN made.sequence AS firstMade, EXISTS {
  MATCH (replaced:ReplacedRecord)
  WHERE replaced.batchId = $batchId AND replaced.recordId > ''
} AS anyReplaced
