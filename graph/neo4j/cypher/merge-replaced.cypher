// Purpose: stores the undo history copied from another store; existing entries stay
// Parameters: rows: batchId, recordId, sequence, version, properties
// Columns: none
// Index: replaced_record (unique batchId, recordId)
UNWIND $rows AS row
MERGE (replaced:ReplacedRecord {batchId: row.batchId, recordId: row.recordId})
ON CREATE SET replaced += row.properties, replaced.sequence = row.sequence,
  replaced.version = row.version
