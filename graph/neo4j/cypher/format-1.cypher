// Purpose: creates the constraints and indexes of format 1; creating them again does no harm
// Parameters: none
// Columns: none
// Index: created here
CREATE CONSTRAINT store_id IF NOT EXISTS
FOR (store:CatalyzerStore) REQUIRE store.id IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS
FOR (node:Record) REQUIRE node.id IS UNIQUE;
CREATE INDEX record_sequence IF NOT EXISTS
FOR (node:Record) ON (node.sequence);
CREATE CONSTRAINT external_id IF NOT EXISTS
FOR (externalId:ExternalId)
REQUIRE (externalId.label, externalId.scheme, externalId.value) IS UNIQUE;
CREATE CONSTRAINT tombstone_id IF NOT EXISTS
FOR (tombstone:Tombstone) REQUIRE tombstone.id IS UNIQUE;
CREATE INDEX tombstone_sequence IF NOT EXISTS
FOR (tombstone:Tombstone) ON (tombstone.sequence);
CREATE CONSTRAINT commit_key IF NOT EXISTS
FOR (commit:Commit) REQUIRE commit.key IS UNIQUE;
CREATE CONSTRAINT replaced_record IF NOT EXISTS
FOR (replaced:ReplacedRecord) REQUIRE (replaced.batchId, replaced.recordId) IS UNIQUE;
CREATE INDEX replaced_sequence IF NOT EXISTS
FOR (replaced:ReplacedRecord) ON (replaced.batchId, replaced.sequence);
CREATE INDEX made_sequence IF NOT EXISTS
FOR (made:MadeRecords) ON (made.batchId, made.sequence);
// EACH TYPE
CREATE INDEX {type}_sequence IF NOT EXISTS
FOR ()-[relationship:{TYPE}]-() ON (relationship.sequence);
// END
