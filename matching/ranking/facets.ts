import type { HolderFacts } from '../index/record-facts.ts';
import type { RecordTable } from '../index/record-table.ts';
import type { MatchFilter } from '../need/match-filter.ts';
import { answeringCandidates, type Ranking } from './rank-pool.ts';

/** Counts by the values of one facet. */
export interface Facet {
  readonly facet: 'kind' | 'prefecture' | 'country';
  readonly buckets: readonly {
    readonly value: string;
    readonly count: number;
    readonly selected: boolean;
  }[];
}

/** Buckets of one facet at most. */
const BUCKETS_MAX = 50;

/** Each facet with the filter field that it leaves out of its own counts. */
const FACETS = [
  { facet: 'kind', field: 'kinds', factOf: (facts: HolderFacts) => facts.kind },
  { facet: 'prefecture', field: 'prefectures', factOf: (facts: HolderFacts) => facts.prefecture },
  { facet: 'country', field: 'countries', factOf: (facts: HolderFacts) => facts.country },
] as const;

/**
 * All facets of an answer. Each counts what would be ranked without its own part of the filter, so
 * that its other values can be chosen; `rankBy` ranks under another filter.
 */
export function countFacets(
  filter: MatchFilter,
  ranking: Ranking,
  records: RecordTable,
  rankBy: (filter: MatchFilter) => Ranking,
): Facet[] {
  return FACETS.map((facet) => {
    const { [facet.field]: own, ...others } = filter;
    const pool = own === undefined || own.length === 0 ? ranking : rankBy(others);
    const holders = answeringCandidates(pool).flatMap(({ holder }) => records.holder(holder) ?? []);
    return countFacet(facet, holders, filter);
  });
}

/** Counts the values of one facet, most frequent first, then by value; what is selected is kept. */
function countFacet(
  { facet, field, factOf }: (typeof FACETS)[number],
  holders: readonly HolderFacts[],
  filter: MatchFilter,
): Facet {
  const selected = new Set<string>(filter[field] ?? []);
  const counts = new Map<string, number>([...selected].map((value) => [value, 0]));
  for (const holder of holders) {
    const value = factOf(holder);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const buckets = Array.from(counts, ([value, count]) => ({
    value,
    count,
    selected: selected.has(value),
  }));
  buckets.sort(
    (a, b) =>
      Number(b.selected) - Number(a.selected) || b.count - a.count || (a.value < b.value ? -1 : 1),
  );
  return { facet, buckets: buckets.slice(0, BUCKETS_MAX) };
}
