// Purpose: a store of an older format becomes one of this
// Parameters: format: integer; counts: of all nodes, by name
// Columns: none
// Index: store_id
MATCH (store:CatalyzerStore {id: 'store'})
SET store.format = $format, store += $counts
