// Purpose: the five cheapest chains of three ties, bounded on the way
// Parameters: a, b: ids; below: exclusive maximum cost of a chain; leastA, leastB: least cost at each end; least: least cost of any tie
// Columns: ids, cost
// Index: bench_party (unique Organization.id)
MATCH (a:Organization {id: $a}) MATCH (b:Organization {id: $b})
MATCH (a)-[r1:TIE]-(x)-[r2:TIE]-(y)-[r3:TIE]-(b) USING JOIN ON y
WHERE x <> b AND y <> a
  AND r1.cost + $least + $leastB < $below AND r3.cost + $least + $leastA < $below
  AND r1.cost + r2.cost + $leastB < $below
WITH [a.id, x.id, y.id, b.id] AS ids, r1.cost + r2.cost + r3.cost AS cost
WHERE cost < $below
RETURN ids, cost ORDER BY cost LIMIT 5
