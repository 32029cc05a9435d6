import type { Filters } from '../address/address.ts';
import { prefecturesOf, REGION_NAMES } from '../words/regions.ts';
import type { Words } from '../words/words.ts';
import type { Answer } from './use-answer.ts';

/** A value of a filter, with the number of answers that have it. */
export interface Bucket {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Returns the values of each filter: those that an answer has, and those that are chosen. */
export function bucketsOf(
  facets: Answer['facets'],
  filters: Filters,
  words: Words,
): Readonly<Record<keyof Filters, readonly Bucket[]>> {
  const counted = (key: keyof Filters): readonly Bucket[] =>
    facets.find(({ facet }) => facet === key)?.buckets ?? [];
  const prefectures = counted('prefecture');
  const all = {
    kind: counted('kind'),
    region: REGION_NAMES.map((value) => ({
      value,
      label: words(`region.${value}`),
      count: prefectures
        .filter((one) => prefecturesOf(value).includes(one.value))
        .reduce((sum, { count }) => sum + count, 0),
    })),
    prefecture: prefectures,
    city: counted('city'),
    country: counted('country'),
  };
  const kept = (key: keyof Filters) =>
    all[key].filter(
      ({ value, count }) => count > 0 || filters[key].some((chosen) => chosen === value),
    );
  return {
    kind: kept('kind'),
    region: kept('region'),
    prefecture: kept('prefecture'),
    city: kept('city'),
    country: kept('country'),
  };
}

/** Narrowest first: without it the wider ones may match again. */
const UNFIT_ORDER = ['city', 'prefecture', 'region', 'kind', 'country'] as const;

/** Returns the chosen values of one filter that no answer has; undefined if all have one. */
export function firstUnfit(
  buckets: ReturnType<typeof bucketsOf>,
  filters: Filters,
): { readonly key: keyof Filters; readonly values: readonly Bucket[] } | undefined {
  for (const key of UNFIT_ORDER) {
    const values = buckets[key].filter(
      ({ value, count }) => count === 0 && filters[key].some((chosen) => chosen === value),
    );
    if (values.length > 0) return { key, values };
  }
  return undefined;
}
