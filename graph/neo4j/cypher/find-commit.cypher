// Purpose: finds the result of a commit by its key
// Parameters: key
// Columns: changesSha256, created, updated, deleted, unchanged, cursor
// Index: commit_key (unique Commit.key)
MATCH (commit:Commit {key: $key})
RETURN commit.changesSha256 AS changesSha256, commit.created AS created,
  commit.updated AS updated, commit.deleted AS deleted, commit.unchanged AS unchanged,
  commit.cursor AS cursor
