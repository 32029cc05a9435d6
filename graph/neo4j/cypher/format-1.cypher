// Purpose: constraints and indexes of format 1; each may be made again without harm.
// Parameters: none
// Columns: none
// Index: made here
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
CREATE INDEX offers_sequence IF NOT EXISTS
FOR ()-[relationship:OFFERS]-() ON (relationship.sequence);
CREATE INDEX shown_by_sequence IF NOT EXISTS
FOR ()-[relationship:SHOWN_BY]-() ON (relationship.sequence);
CREATE INDEX owns_sequence IF NOT EXISTS
FOR ()-[relationship:OWNS]-() ON (relationship.sequence);
CREATE INDEX enables_sequence IF NOT EXISTS
FOR ()-[relationship:ENABLES]-() ON (relationship.sequence);
CREATE INDEX works_for_sequence IF NOT EXISTS
FOR ()-[relationship:WORKS_FOR]-() ON (relationship.sequence);
CREATE INDEX reached_by_sequence IF NOT EXISTS
FOR ()-[relationship:REACHED_BY]-() ON (relationship.sequence);
CREATE INDEX member_of_sequence IF NOT EXISTS
FOR ()-[relationship:MEMBER_OF]-() ON (relationship.sequence);
CREATE INDEX part_of_sequence IF NOT EXISTS
FOR ()-[relationship:PART_OF]-() ON (relationship.sequence);
CREATE INDEX led_by_sequence IF NOT EXISTS
FOR ()-[relationship:LED_BY]-() ON (relationship.sequence);
CREATE INDEX took_part_in_sequence IF NOT EXISTS
FOR ()-[relationship:TOOK_PART_IN]-() ON (relationship.sequence);
CREATE INDEX tie_sequence IF NOT EXISTS
FOR ()-[relationship:TIE]-() ON (relationship.sequence);
CREATE INDEX seeks_sequence IF NOT EXISTS
FOR ()-[relationship:SEEKS]-() ON (relationship.sequence);
CREATE INDEX requires_sequence IF NOT EXISTS
FOR ()-[relationship:REQUIRES]-() ON (relationship.sequence);
