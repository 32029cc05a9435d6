import type { KnownRecords } from '../index/answering-records.ts';
import type { NetworkFacts } from '../index/derived.ts';
import type { HolderFacts } from '../index/record-facts.ts';
import type { MatchFilter } from '../need/match-filter.ts';
import { holderTest, isInCity, isOpen } from '../retrieval/holder-filter.ts';
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
      // A city may be selected by a shorter name than the recorded one.
      const chosen = selected.filter((city) => city !== facts.city && isInCity(facts, city));
      return facts.city === undefined ? chosen : [facts.city, ...chosen];
    },
  },
  facetOf('country', 'countries', ({ country }) => country),
];

/** Holders as answers. */
export function answeringHolders(
  records: KnownRecords,
  network: NetworkFacts,
): Answering<MatchFilter> {
  return {
    records,
    testOf: (filter) => (isOpen(filter) ? undefined : holderTest(filter, records, network)),
    facets: HOLDER_FACETS,
    kindDecides: true,
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
