import type { NetworkFacts } from '../index/derived.ts';
import type { HolderFacts } from '../index/record-facts.ts';
import type { RecordTable } from '../index/record-table.ts';
import type { MatchFilter } from '../need/match-filter.ts';
import { holderTest, isOpen, sitsInCity } from '../retrieval/holder-filter.ts';
import type { Answering } from './answering.ts';
import type { FacetField } from './facets.ts';

/** Facets by facts of the party that an answer is or belongs to. */
export const HOLDER_FACETS: readonly FacetField<MatchFilter>[] = [
  facetOf('kind', 'kinds', ({ kind }) => kind),
  facetOf('prefecture', 'prefectures', ({ prefecture }) => prefecture),
  {
    facet: 'city',
    selected: ({ cities = [] }) => cities,
    without: ({ cities: _, ...others }) => others,
    valuesOf: (answer, records, selected) => {
      const facts = records.holder(answer);
      if (facts === undefined) return [];
      // A city may be chosen by a shorter name than the one that is recorded.
      const chosen = selected.filter((city) => city !== facts.city && sitsInCity(facts, city));
      return facts.city === undefined ? chosen : [facts.city, ...chosen];
    },
  },
  facetOf('country', 'countries', ({ country }) => country),
];

/** Holders as answers. */
export function answeringHolders(
  records: RecordTable,
  network: NetworkFacts,
): Answering<MatchFilter> {
  return {
    records,
    testOf: (filter) => (isOpen(filter) ? undefined : holderTest(filter, records, network)),
    facets: HOLDER_FACETS,
    quantitiesDecide: false,
  };
}

function facetOf(
  facet: 'kind' | 'prefecture' | 'country',
  field: 'kinds' | 'prefectures' | 'countries',
  factOf: (facts: HolderFacts) => string | undefined,
): FacetField<MatchFilter> {
  return {
    facet,
    selected: (filter) => filter[field] ?? [],
    without: ({ [field]: _, ...others }) => others,
    valuesOf: (answer, records) => {
      const facts = records.holder(answer);
      const value = facts && factOf(facts);
      return value === undefined ? [] : [value];
    },
  };
}
