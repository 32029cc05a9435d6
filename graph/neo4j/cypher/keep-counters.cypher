// Purpose: stores the sequence numbers that a commit assigned, and the node counts after it
// Parameters: sequence, publicSequence: integers; counts: those that changed, by name
// Columns: none
// Index: store_id
MATCH (store:CatalyzerStore {id: 'store'})
SET store.sequence = $sequence, store.publicSequence = $publicSequence, store += $counts
