// Purpose: whether access keeps anything
// Parameters: none
// Columns: anything
// Index: the labels
RETURN EXISTS { (:AccessRecord) } OR EXISTS { (:AuditEntry) } AS anything
