// Purpose: the same over the best 300 documents only: fast, but wrong for a holder with many
// Parameters: text: in Lucene's query language
// Columns: id, name, total
// Index: bench_documents
CALL db.index.fulltext.queryNodes('bench_documents', $text, {limit: 300})
YIELD node AS document, score
WHERE document.effectiveVisibility = 'PUBLIC'
MATCH (holder:Organization)-[:OFFERS|OWNS]->(document)
WHERE holder.effectiveVisibility = 'PUBLIC'
WITH holder, sum(score) AS total
ORDER BY total DESC LIMIT 10
RETURN holder.id AS id, holder.name AS name, total
