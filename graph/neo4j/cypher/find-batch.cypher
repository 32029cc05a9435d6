// Purpose: in which forms an import is remembered so far
// Parameters: batchId
// Columns: anyMade, anyReplaced
// Index: made_sequence (batchId, sequence), replaced_record (unique batchId, recordId)
RETURN EXISTS {
  MATCH (made:MadeRecords) WHERE made.batchId = $batchId AND made.sequence > 0
} AS anyMade, EXISTS {
  MATCH (replaced:ReplacedRecord)
  WHERE replaced.batchId = $batchId AND replaced.recordId > ''
} AS anyReplaced
