// Purpose: keeps the last entry of the log and the names of the last commits, under the lock
// Parameters: sequence, hash: null without an entry; commits
// Columns: none
// Index: access_state_id
MATCH (state:AccessState {id: 'access'})
SET state.sequence = $sequence, state.hash = $hash, state.commits = $commits
