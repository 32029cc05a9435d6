// Purpose: the nodes whose last change has a place in a window, and the records that went there
// Parameters: after, upTo: places
// Columns: kind: node, nodeGone or relationshipGone; record: the values of NODE_COLUMNS, or the first ones
// Index: record_sequence, tombstone_sequence
MATCH (node:Record)
WHERE node.sequence > $after AND node.sequence <= $upTo
WITH node, properties(node) AS n
RETURN 'node' AS kind, [
  n.id, n.sequence, n.publicSequence, n.effectiveVisibility, n.visibility, n.version,
  n.createdAt, n.updatedAt, n.externalIds, n.source_document, n.source_recordedOn,
  n.source_confirmedOn, n.source_section, n.source_quote
] + CASE
  WHEN node:Organization THEN [
    n.country, n.prefecture, n.city, n.latitude, n.longitude, n.kind, n.name_ja, n.name_en,
    n.nameKana, n.corporateNumber, n.website, n.employees, n.sme, n.summary_ja, n.summary_en
  ]
  WHEN node:Person THEN [
    n.country, n.prefecture, n.city, n.latitude, n.longitude, n.roles, n.title_ja, n.title_en,
    n.name_ja, n.name_en
  ]
  WHEN node:Contact THEN [
    n.name, n.email, n.phone
  ]
  WHEN node:Capability THEN [
    n.kind, n.title_ja, n.title_en, n.description_ja, n.description_en, n.claimLevel,
    n.quantities_name, n.quantities_min, n.quantities_max, n.quantities_unit
  ]
  WHEN node:Evidence THEN [
    n.kind, n.title_ja, n.title_en, n.summary_ja, n.summary_en, n.url, n.occurredOn
  ]
  WHEN node:Equipment THEN [
    n.name_ja, n.name_en, n.manufacturer, n.model, n.useModes, n.specifications_name,
    n.specifications_min, n.specifications_max, n.specifications_unit, n.note_ja, n.note_en
  ]
  WHEN node:Need THEN [
    n.status, n.gist_ja, n.gist_en, n.deadline
  ]
  WHEN node:Requirement THEN [
    n.text_ja, n.text_en, n.mustHave, n.quantities_name, n.quantities_min, n.quantities_max,
    n.quantities_unit, n.order
  ]
  WHEN node:Group THEN [
    n.country, n.prefecture, n.city, n.latitude, n.longitude, n.kind, n.name_ja, n.name_en,
    n.summary_ja, n.summary_en, n.foundedOn, n.memberCount
  ]
  WHEN node:ImportBatch THEN [
    n.fileName, n.sha256, n.startedAt, n.status, n.created, n.updated
  ]
  ELSE []
END AS record
UNION ALL
MATCH (tombstone:Tombstone)
WHERE tombstone.sequence > $after AND tombstone.sequence <= $upTo
RETURN tombstone.kind + 'Gone' AS kind,
  [tombstone.id, tombstone.sequence, tombstone.publicSequence] AS record
