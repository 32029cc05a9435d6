// Purpose: finds the nodes with these external ids
// Parameters: keys: label, scheme, value
// Columns: place: index of the key in the list; id, effectiveVisibility
// Index: external_id (unique label, scheme, value)
UNWIND range(0, size($keys) - 1) AS place
WITH place, $keys[place] AS key
MATCH (externalId:ExternalId {label: key.label, scheme: key.scheme, value: key.value})
MATCH (node:Record)-[:KNOWN_AS]->(externalId)
RETURN place, node.id AS id, node.effectiveVisibility AS effectiveVisibility
