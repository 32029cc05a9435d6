// Purpose: which of these records an import made, as its lists tell
// Parameters: batchId, ids
// Columns: id
// Index: made_sequence (batchId, sequence)
MATCH (made:MadeRecords)
WHERE made.batchId = $batchId AND made.sequence > 0
UNWIND made.recordIds AS id
WITH id WHERE id IN $ids
RETURN id
