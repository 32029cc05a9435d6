// Purpose: one page of the nodes of a label, whose ids are adjacent in the index
// Parameters: after, end: bounds of the ids of the label; levels, keys; kinds, countries, prefectures: lists or null; limit
// Columns: properties
// Index: record_id (unique Record.id), in its order
MATCH (node:Record)
WHERE node.id > $after AND node.id < $end
  AND {OPEN node}
  AND ($kinds IS NULL OR node.kind IN $kinds)
  AND ($countries IS NULL OR node.country IN $countries)
  AND ($prefectures IS NULL OR node.prefecture IN $prefectures)
RETURN properties(node) AS properties
ORDER BY node.id
LIMIT $limit
