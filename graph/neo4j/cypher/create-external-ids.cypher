// Purpose: adds external ids to nodes
// Parameters: rows: id, label, scheme, value
// Columns: none
// Index: record_id (unique Record.id)
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
CREATE (node)-[:KNOWN_AS]->
  (:ExternalId {label: row.label, scheme: row.scheme, value: row.value})
