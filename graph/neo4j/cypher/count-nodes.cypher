// Purpose: counts the nodes of a label that are in scope and match the filter
// Parameters: as list-nodes, without limit
// Columns: count
// Index: record_id (unique Record.id)
MATCH (node:Record)
WHERE node.id > $after AND node.id < $end
  AND {OPEN node}
  AND ($kinds IS NULL OR node.kind IN $kinds)
  AND ($countries IS NULL OR node.country IN $countries)
  AND ($prefectures IS NULL OR node.prefecture IN $prefectures)
RETURN count(*) AS count
