// Purpose: deletes relationships
// Parameters: rows: id, from, to
// Columns: none
// Index: record_id (unique Record.id)
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
WITH row, from, to
MATCH (from)-[relationship]->(to)
WHERE relationship.id = row.id
DELETE relationship
