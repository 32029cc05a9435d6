// Purpose: finds which of these records have a node with their state before an import
// Parameters: batchId, ids
// Columns: id
// Index: replaced_record (unique batchId, recordId)
UNWIND $ids AS id
MATCH (replaced:ReplacedRecord {batchId: $batchId, recordId: id})
RETURN id
