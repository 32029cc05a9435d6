// Purpose: whether the database holds what this program did not write
// Parameters: none
// Columns: foreign: whether there is any
// Index: the labels
RETURN EXISTS {
  MATCH (node)
  WHERE NOT node:CatalyzerStore AND NOT node:CatalyzerTest
} AS foreign
