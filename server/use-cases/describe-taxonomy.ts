import { CONCEPTS } from '../../matching/analysis/concepts.ts';

/** How large the taxonomy is. */
export interface TaxonomyDescription {
  readonly concepts: number;
  /** Names of all concepts in both languages. */
  readonly names: number;
  /** Concepts that an example network names. */
  readonly seen: number;
}

/** Counts the taxonomy that this product reads records and needs with. */
export function describeTaxonomy(): TaxonomyDescription {
  return {
    concepts: CONCEPTS.length,
    names: CONCEPTS.reduce((sum, { ja, en }) => sum + ja.length + en.length, 0),
    seen: CONCEPTS.filter((concept) => concept.seen.length > 0).length,
  };
}
