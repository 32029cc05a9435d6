// Purpose: determines which forms of undo history an import has so far
// Parameters: batchId
// Columns: firstMade: sequence of the first record that it created according to its lists, or null; anyReplaced
// Index: made_sequence (batchId, sequence), replaced_record (unique batchId, recordId)
OPTIONAL MATCH (made:MadeRecords)
WHERE made.batchId = $batchId AND made.sequence > 0
WITH made ORDER BY made.batchId, made.sequence LIMIT 1
RETURN made.sequence AS firstMade, EXISTS {
  MATCH (replaced:ReplacedRecord)
  WHERE replaced.batchId = $batchId AND replaced.recordId > ''
} AS anyReplaced
