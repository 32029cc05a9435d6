// Purpose: the places of the last change and the format; read under the lock where it must be exact
// Parameters: none
// Columns: name, format, sequence, publicSequence, anyTombstone
// Index: store_id; the Tombstone label
MATCH (store:CatalyzerStore {id: 'store'})
RETURN store.name AS name, store.format AS format, store.sequence AS sequence,
  store.publicSequence AS publicSequence, EXISTS { (:Tombstone) } AS anyTombstone
