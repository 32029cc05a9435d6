// Purpose: a page of the log
// Parameters: after, limit: integers
// Columns: properties
// Index: audit_entry_sequence
MATCH (entry:AuditEntry)
WHERE entry.sequence > $after
RETURN properties(entry) AS properties
ORDER BY entry.sequence
LIMIT $limit
