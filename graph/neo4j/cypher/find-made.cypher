// Purpose: finds which of these records an import created, according to its lists
// Parameters: batchId, ids
// Columns: id
// Index: made_sequence (batchId, sequence)
MATCH (made:MadeRecords)
WHERE made.batchId = $batchId AND made.sequence > 0
UNWIND made.recordIds AS id
WITH id WHERE id IN $ids
RETURN id
