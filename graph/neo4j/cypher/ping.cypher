// Purpose: checks whether the server answers
// Parameters: none
// Columns: answer
// Index: none
RETURN true AS answer
