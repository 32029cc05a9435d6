// Purpose: the five cheapest chains of at most 4 ties, the fastest exact statement that we know: one fixed pattern per length, joined on the middle
// Parameters: a, b: ids
// Columns: ids, cost
// Index: bench_party (unique Organization.id)
MATCH (a:Organization {id: $a}) MATCH (b:Organization {id: $b})
CALL (a, b) {
  MATCH (a)-[r:TIE]-(b) RETURN [a.id, b.id] AS ids, r.cost AS cost
  UNION ALL
  MATCH (a)-[r1:TIE]-(x)-[r2:TIE]-(b)
  RETURN [a.id, x.id, b.id] AS ids, r1.cost + r2.cost AS cost ORDER BY cost LIMIT 5
  UNION ALL
  MATCH (a)-[r1:TIE]-(x)-[r2:TIE]-(y)-[r3:TIE]-(b) USING JOIN ON y
  WHERE x <> b AND y <> a
  RETURN [a.id, x.id, y.id, b.id] AS ids, r1.cost + r2.cost + r3.cost AS cost ORDER BY cost LIMIT 5
  UNION ALL
  MATCH (a)-[r1:TIE]-(x)-[r2:TIE]-(m)-[r3:TIE]-(y)-[r4:TIE]-(b) USING JOIN ON m
  WHERE x <> b AND x <> y AND y <> a AND m <> a AND m <> b
  RETURN [a.id, x.id, m.id, y.id, b.id] AS ids, r1.cost + r2.cost + r3.cost + r4.cost AS cost ORDER BY cost LIMIT 5
}
RETURN ids, cost ORDER BY cost LIMIT 5
