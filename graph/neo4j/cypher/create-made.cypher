// Purpose: keeps which records an import made, many on one node: nothing was there before them
// Parameters: rows: batchId, sequence: place of the first, recordIds, sequences: lists of one length
// Columns: none
// Index: made_sequence (batchId, sequence)
UNWIND $rows AS row
CREATE (made:MadeRecords)
SET made = row
