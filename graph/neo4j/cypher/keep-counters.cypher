// Purpose: keeps the places that a commit gave
// Parameters: sequence, publicSequence: integers
// Columns: none
// Index: store_id
MATCH (store:CatalyzerStore {id: 'store'})
SET store.sequence = $sequence, store.publicSequence = $publicSequence
