import type { ListFilter } from '../../../graph/store.ts';
import { countryCodes } from './country-codes.ts';

/** Filter of a list; null, missing and an empty list do not narrow. */
export type ListFilterInput = { readonly [Key in keyof ListFilter]: ListFilter[Key] | null };

/** Returns the filter for the port. Error: BAD_USER_INPUT for a bad country code. */
export function listFilter(input: ListFilterInput | null | undefined): ListFilter {
  const { kinds, countries, prefectures } = input ?? {};
  return {
    ...(kinds?.length ? { kinds } : {}),
    ...(countries?.length ? { countries: countryCodes(countries) } : {}),
    ...(prefectures?.length ? { prefectures } : {}),
  };
}
