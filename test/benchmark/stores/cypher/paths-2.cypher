// Purpose: the five cheapest chains of two ties
// Parameters: a, b: ids; below: exclusive maximum cost of a chain
// Columns: ids, cost
// Index: bench_party (unique Organization.id)
MATCH (a:Organization {id: $a}) MATCH (b:Organization {id: $b})
MATCH (a)-[r1:TIE]-(x)-[r2:TIE]-(b)
WITH [a.id, x.id, b.id] AS ids, r1.cost + r2.cost AS cost
WHERE cost < $below
RETURN ids, cost ORDER BY cost LIMIT 5
