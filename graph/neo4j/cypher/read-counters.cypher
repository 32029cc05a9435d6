// Purpose: the last sequence numbers, the format and the node counts; read under the lock if it must be exact
// Parameters: none
// Columns: name, format, sequence, publicSequence, counts: by name, next to the node's other properties; anyTombstone
// Index: store_id; the Tombstone label
MATCH (store:CatalyzerStore {id: 'store'})
RETURN store.name AS name, store.format AS format, store.sequence AS sequence,
  store.publicSequence AS publicSequence, properties(store) AS counts,
  EXISTS { (:Tombstone) } AS anyTombstone
