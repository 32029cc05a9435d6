// Purpose: records that an import replaced, last change first
// Parameters: batchId, before: place, limit
// Columns: properties
// Index: replaced_sequence (batchId, sequence)
MATCH (replaced:ReplacedRecord)
WHERE replaced.batchId = $batchId AND replaced.sequence < $before
RETURN properties(replaced) AS properties
ORDER BY replaced.sequence DESC
LIMIT $limit
