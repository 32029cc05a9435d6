// Purpose: checks whether the database contains nodes that this program did not write
// Parameters: none
// Columns: foreign: true if there are any
// Index: the labels
RETURN EXISTS {
  MATCH (node)
  WHERE NOT node:CatalyzerStore AND NOT node:CatalyzerTest
} AS foreign
