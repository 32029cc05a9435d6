import type { HolderFacts } from '../index/record-table.ts';
import type { Facet, MatchFilter } from '../matcher.ts';

/** Buckets of one facet at most. */
const BUCKETS_MAX = 50;

/** Each facet with the filter field that it leaves out of its own counts. */
export const FACETS = [
  { facet: 'kind', field: 'kinds', factOf: (facts: HolderFacts) => facts.kind },
  { facet: 'prefecture', field: 'prefectures', factOf: (facts: HolderFacts) => facts.prefecture },
  { facet: 'country', field: 'countries', factOf: (facts: HolderFacts) => facts.country },
] as const;

/** Counts the values of one facet, most frequent first, then by value; what is selected is kept. */
export function countFacet(
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
