// Purpose: makes the parties of the tie graph; persons too are called Organization here
// Parameters: rows: ids
// Columns: none
// Index: none
UNWIND $rows AS id
CREATE (:Organization {id: id})
