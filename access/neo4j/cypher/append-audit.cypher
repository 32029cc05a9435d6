// Purpose: continues the log
// Parameters: entries
// Columns: none
// Index: audit_entry_sequence
UNWIND $entries AS entry
CREATE (made:AuditEntry)
SET made = entry
