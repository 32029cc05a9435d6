// Purpose: removes external ids that their nodes no longer have
// Parameters: rows: label, scheme, value
// Columns: none
// Index: external_id (unique label, scheme, value)
UNWIND $rows AS row
MATCH (externalId:ExternalId {label: row.label, scheme: row.scheme, value: row.value})
DETACH DELETE externalId
