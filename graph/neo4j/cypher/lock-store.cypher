// Purpose: waits until no other commit runs and lets none begin before this transaction ends; takes the write lock before anything is read
// Parameters: none
// Columns: none
// Index: store_id
MATCH (store:CatalyzerStore {id: 'store'})
SET store.locked = true
