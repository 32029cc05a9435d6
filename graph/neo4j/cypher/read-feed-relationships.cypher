// Purpose: the relationships whose last change has a place in a window
// Parameters: after, upTo: places
// Columns: record: the values of RELATIONSHIP_COLUMNS
// Index: one sequence index per relationship type
CALL {
  MATCH ()-[relationship:OFFERS]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:SHOWN_BY]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:OWNS]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:ENABLES]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:WORKS_FOR]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:REACHED_BY]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:MEMBER_OF]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:PART_OF]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:LED_BY]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:TOOK_PART_IN]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:TIE]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:SEEKS]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
  UNION ALL
  MATCH ()-[relationship:REQUIRES]->()
  WHERE relationship.sequence > $after AND relationship.sequence <= $upTo
  RETURN relationship
}
WITH properties(relationship) AS r
RETURN [
  r.id, r.sequence, r.publicSequence, r.source_recordedOn, r.tieKind, r.lastContactOn,
  r.source_document, r.visibility, r.effectiveVisibility, r.version, r.createdAt, r.updatedAt,
  r.source_confirmedOn, r.source_section, r.source_quote, r.grade, r.since, r.until, r.role_ja,
  r.role_en
] AS record
