// Purpose: the node that holds the counters, made once
// Parameters: format: integer; name: tells this store from all others
// Columns: none
// Index: store_id
MERGE (store:CatalyzerStore {id: 'store'})
ON CREATE SET store.format = $format, store.name = $name, store.sequence = 0, store.publicSequence = 0
