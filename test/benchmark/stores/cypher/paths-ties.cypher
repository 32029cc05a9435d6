// Purpose: makes the ties with their costs
// Parameters: rows: lists of two ids and a cost, integer, above 0
// Columns: none
// Index: bench_party (unique Organization.id)
UNWIND $rows AS row
MATCH (a:Organization {id: row[0]})
MATCH (b:Organization {id: row[1]})
CREATE (a)-[:TIE {cost: row[2]}]->(b)
