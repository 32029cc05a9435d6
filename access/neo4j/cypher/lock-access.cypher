// Purpose: waits until no other commit of access runs, lets none begin before this transaction ends, and says what the last ones left
// Parameters: format: integer, of a state that is made here
// Columns: format, sequence, hash, commits: names of the last commits, the newest last
// Index: access_state_id
MERGE (state:AccessState {id: 'access'})
ON CREATE SET state.format = $format, state.commits = []
SET state.locked = true
RETURN state.format AS format, state.sequence AS sequence, state.hash AS hash,
  state.commits AS commits
