// Purpose: the five cheapest chains as usually written
// Parameters: a, b: ids
// Columns: ids, cost
// Index: bench_party (unique Organization.id)
MATCH path = (a:Organization {id: $a})-[:TIE*1..4]-(b:Organization {id: $b})
WITH [node IN nodes(path) | node.id] AS ids,
  reduce(sum = 0, tie IN relationships(path) | sum + tie.cost) AS cost
RETURN ids, cost ORDER BY cost LIMIT 5
