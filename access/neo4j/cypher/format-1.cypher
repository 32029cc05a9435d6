// Purpose: constraints and indexes of what access keeps; each may be made again without harm
// Parameters: none
// Columns: none
// Index: made here
CREATE CONSTRAINT access_state_id IF NOT EXISTS
FOR (state:AccessState) REQUIRE state.id IS UNIQUE;
CREATE CONSTRAINT access_record_key IF NOT EXISTS
FOR (record:AccessRecord) REQUIRE (record.kind, record.id) IS UNIQUE;
CREATE CONSTRAINT access_record_handle IF NOT EXISTS
FOR (record:AccessRecord) REQUIRE (record.kind, record.handle) IS UNIQUE;
CREATE INDEX access_record_owner IF NOT EXISTS
FOR (record:AccessRecord) ON (record.kind, record.owner);
CREATE CONSTRAINT audit_entry_sequence IF NOT EXISTS
FOR (entry:AuditEntry) REQUIRE entry.sequence IS UNIQUE;
