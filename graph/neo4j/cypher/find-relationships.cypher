// Purpose: relationships as a commit finds them; walks from the end that has fewer
// Parameters: rows: id, from, to
// Columns: properties of the relationship
// Index: record_id (unique Record.id)
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
WITH row, from, to
MATCH (from)-[relationship]->(to)
WHERE relationship.id = row.id
RETURN properties(relationship) AS properties
