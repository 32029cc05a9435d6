// Purpose: notes a commit, so that the same one is never made twice
// Parameters: commit: key, changesSha256, at, created, updated, deleted, unchanged, cursor
// Columns: none
// Index: commit_key (unique Commit.key)
CREATE (commit:Commit)
SET commit = $commit
