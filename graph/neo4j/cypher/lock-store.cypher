// Purpose: waits until no other commit is running and blocks further ones until this transaction ends; takes the write lock before anything is read
// Parameters: none
// Columns: none
// Index: store_id
MATCH (store:CatalyzerStore {id: 'store'})
SET store.locked = true
