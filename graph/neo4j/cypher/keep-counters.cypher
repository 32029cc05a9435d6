// Purpose: keeps the places that a commit gave, and how many nodes there are after it
// Parameters: sequence, publicSequence: integers; counts: those that changed, by name
// Columns: none
// Index: store_id
MATCH (store:CatalyzerStore {id: 'store'})
SET store.sequence = $sequence, store.publicSequence = $publicSequence, store += $counts
