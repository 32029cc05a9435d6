// Purpose: records which records an import created, many per node, since they have no earlier state
// Parameters: rows: batchId, sequence: that of the first, recordIds, sequences: lists of equal length
// Columns: none
// Index: made_sequence (batchId, sequence)
UNWIND $rows AS row
CREATE (made:MadeRecords)
SET made = row
