import type { AnsweringRecords } from '../index/answering-records.ts';
import type { Candidate } from '../retrieval/retrieve.ts';
import { answeringCandidates, type Ranking } from './rank-pool.ts';

/** What answers are counted by. */
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

/** A facet, with the part of the filter that it leaves out of its own counts. */
export interface FacetField<Filter> {
  readonly facet: FacetName;
  /** What the filter names of it; empty: nothing. */
  readonly selected: (filter: Filter) => readonly string[];
  /** The filter without its part. */
  readonly without: (filter: Filter) => Filter;
  /** The values of an answer, each once; those of `selected` that it has in other words too. */
  readonly valuesOf: (
    answer: number,
    records: AnsweringRecords,
    selected: readonly string[],
  ) => readonly string[];
}

/** Buckets of one facet at most. */
const BUCKETS_MAX = 50;

/**
 * All facets of an answer. Each counts what would be ranked without its own part of the filter, so
 * that its other values can be chosen; `rankBy` ranks under another filter.
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
    // One pass for all of them: what is known of an answer is looked up once.
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

/** The values of one facet, selected ones and the most frequent first, then by value. */
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
