// Purpose: creates the node that holds the counters, once per database
// Parameters: format: integer; name: unique name of the store
// Columns: none
// Index: store_id
MERGE (store:CatalyzerStore {id: 'store'})
ON CREATE SET store.format = $format, store.name = $name, store.sequence = 0, store.publicSequence = 0
