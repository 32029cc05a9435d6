// Purpose: the tie between both, and the least cost of any longer chain at each end
// Parameters: a, b: ids
// Columns: ids and cost, null where there is no tie; leastA, leastB: cost of the cheapest tie of each
// Index: bench_party (unique Organization.id)
MATCH (a:Organization {id: $a}) MATCH (b:Organization {id: $b})
CALL (a) { MATCH (a)-[own:TIE]-() RETURN min(own.cost) AS leastA }
CALL (b) { MATCH (b)-[own:TIE]-() RETURN min(own.cost) AS leastB }
OPTIONAL MATCH (a)-[r:TIE]-(b)
RETURN CASE WHEN r IS NULL THEN null ELSE [a.id, b.id] END AS ids, r.cost AS cost, leastA, leastB
ORDER BY cost LIMIT 1
