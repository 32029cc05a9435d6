// Purpose: which of these records have a node that says what an import replaced
// Parameters: batchId, ids
// Columns: id
// Index: replaced_record (unique batchId, recordId)
UNWIND $ids AS id
MATCH (replaced:ReplacedRecord {batchId: $batchId, recordId: id})
RETURN id
