import type { Filters } from '../address/address.ts';
import { prefecturesOf, REGION_NAMES } from '../words/regions.ts';
import type { Words } from '../words/words.ts';
import type { Answer } from './use-answer.ts';

/** A value of a filter, with how many answers have it. */
export interface Bucket {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The values of each filter: those that somebody has, and those that are chosen. */
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

/** The narrowest first: without it the wider ones may fit again. */
const UNFIT_ORDER = ['city', 'prefecture', 'region', 'kind', 'country'] as const;

/**
 * Chosen values that no answer has, of one filter; undefined where all fit.
 */
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
