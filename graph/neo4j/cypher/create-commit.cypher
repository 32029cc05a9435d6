// Purpose: records a commit, so that a retry of it is recognised
// Parameters: commit: key, changesSha256, at, created, updated, deleted, unchanged, cursor
// Columns: none
// Index: commit_key (unique Commit.key)
CREATE (commit:Commit)
SET commit = $commit
