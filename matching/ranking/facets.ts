import type { AnsweringRecords } from '../index/answering-records.ts';
import type { Candidate } from '../retrieval/retrieve.ts';
import { answeringCandidates, type Ranking } from './rank-pool.ts';

/** Names of the facets by which answers are counted. */
export type FacetName =
  | 'kind'
  | 'prefecture'
  | 'city'
  | 'country'
  | 'useMode'
  | 'openTo'
  | 'technique'
  | 'status';

/** Counts by the values of one facet. */
export interface Facet {
  readonly facet: FacetName;
  readonly buckets: readonly {
    readonly value: string;
    readonly count: number;
    readonly selected: boolean;
  }[];
}

/** Facet with the part of the filter that its own counts leave out. */
export interface FacetField<Filter> {
  readonly facet: FacetName;
  /** Values of the facet that the filter names; empty if none. */
  readonly selected: (filter: Filter) => readonly string[];
  /** Returns the filter without this facet's part. */
  readonly without: (filter: Filter) => Filter;
  /**
   * Returns the values of an answer, each once, and those of `selected` that it has in other words.
   */
  readonly valuesOf: (
    answer: number,
    records: AnsweringRecords,
    selected: readonly string[],
  ) => readonly string[];
}

/** Maximum number of buckets per facet. */
const BUCKETS_MAX = 50;

/**
 * Counts all facets of an answer. Each counts what would be ranked without its own part of the
 * filter, so its other values can be selected; `rankBy` ranks under another filter.
 */
export function countFacets<Filter>(
  fields: readonly FacetField<Filter>[],
  filter: Filter,
  ranking: Ranking,
  records: AnsweringRecords,
  rankBy: (filter: Filter) => Ranking,
): Facet[] {
  const each = fields.map((field) => {
    const selected = field.selected(filter);
    return { field, selected, counts: new Map(selected.map((value) => [value, 0])) };
  });
  const count = (pool: readonly Candidate[], counted: typeof each) => {
    // One pass for all facets: the facts of an answer are looked up once.
    for (const { holder } of pool) {
      for (const { field, selected, counts } of counted) {
        for (const value of field.valuesOf(holder, records, selected)) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
    }
  };
  count(
    answeringCandidates(ranking),
    each.filter(({ selected }) => selected.length === 0),
  );
  for (const one of each) {
    if (one.selected.length === 0) continue;
    count(answeringCandidates(rankBy(one.field.without(filter))), [one]);
  }
  return each.map(({ field: { facet }, selected, counts }) => ({
    facet,
    buckets: bucketsOf(counts, new Set(selected)),
  }));
}

/** Returns the values of one facet, selected ones first, then by frequency, then by value. */
function bucketsOf(
  counts: ReadonlyMap<string, number>,
  selected: ReadonlySet<string>,
): Facet['buckets'] {
  const buckets = Array.from(counts, ([value, count]) => ({
    value,
    count,
    selected: selected.has(value),
  }));
  buckets.sort(
    (a, b) =>
      Number(b.selected) - Number(a.selected) || b.count - a.count || (a.value < b.value ? -1 : 1),
  );
  return buckets.slice(0, BUCKETS_MAX);
}
