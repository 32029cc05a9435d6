// Purpose: the format and the last entry of the log
// Parameters: none
// Columns: format, sequence, hash
// Index: access_state_id
MATCH (state:AccessState {id: 'access'})
RETURN state.format AS format, state.sequence AS sequence, state.hash AS hash
