// Purpose: finds the relationships of a commit, starting at the end that has fewer
// Parameters: rows: id, element ids of both ends
// Columns: properties of the relationship
// Index: none: nodes by their element ids
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row[1]
MATCH (to) WHERE elementId(to) = row[2]
WITH row, from, to
MATCH (from)-[relationship]->(to)
WHERE relationship.id = row[0]
RETURN properties(relationship) AS properties
