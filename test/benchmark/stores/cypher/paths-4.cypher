// Purpose: the five cheapest chains of four ties, bounded on the way
// Parameters: as paths-3
// Columns: ids, cost
// Index: bench_party (unique Organization.id)
MATCH (a:Organization {id: $a}) MATCH (b:Organization {id: $b})
MATCH (a)-[r1:TIE]-(x)-[r2:TIE]-(m)-[r3:TIE]-(y)-[r4:TIE]-(b) USING JOIN ON m
WHERE x <> b AND x <> y AND y <> a AND m <> a AND m <> b
  AND r1.cost + 2 * $least + $leastB < $below AND r4.cost + 2 * $least + $leastA < $below
  AND r1.cost + r2.cost + $least + $leastB < $below
  AND r4.cost + r3.cost + $least + $leastA < $below
WITH [a.id, x.id, m.id, y.id, b.id] AS ids, r1.cost + r2.cost + r3.cost + r4.cost AS cost
WHERE cost < $below
RETURN ids, cost ORDER BY cost LIMIT 5
