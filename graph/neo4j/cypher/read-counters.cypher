// Purpose: the places of the last change, the format, how many nodes there are; read under the lock where it must be exact
// Parameters: none
// Columns: name, format, sequence, publicSequence, counts: by name, beside all else of the node; anyTombstone
// Index: store_id; the Tombstone label
MATCH (store:CatalyzerStore {id: 'store'})
RETURN store.name AS name, store.format AS format, store.sequence AS sequence,
  store.publicSequence AS publicSequence, properties(store) AS counts,
  EXISTS { (:Tombstone) } AS anyTombstone
