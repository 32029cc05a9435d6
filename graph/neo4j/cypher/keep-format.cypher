// Purpose: raises a store of an older format to this one
// Parameters: format: integer; counts: of all nodes, by name
// Columns: none
// Index: store_id
MATCH (store:CatalyzerStore {id: 'store'})
SET store.format = $format, store += $counts
