import { CONCEPTS } from '../../matching/analysis/concepts.ts';

/** Size of the taxonomy. */
export interface TaxonomyDescription {
  readonly concepts: number;
  /** Names of all concepts in both languages. */
  readonly names: number;
  /** Concepts that occur in an example network. */
  readonly seen: number;
}

/** Counts the entries of the taxonomy with which records and needs are read. */
export function describeTaxonomy(): TaxonomyDescription {
  return {
    concepts: CONCEPTS.length,
    names: CONCEPTS.reduce((sum, { ja, en }) => sum + ja.length + en.length, 0),
    seen: CONCEPTS.filter((concept) => concept.seen.length > 0).length,
  };
}
