import type { ListFilter } from '../../../graph/store.ts';
import { countryCodes } from './country-codes.ts';

/** Narrows a list; null, missing and an empty list do not narrow. */
export type ListFilterInput = { readonly [Key in keyof ListFilter]: ListFilter[Key] | null };

/** The filter that the port takes. Error: BAD_USER_INPUT for no country code. */
export function listFilter(input: ListFilterInput | null | undefined): ListFilter {
  const { kinds, countries, prefectures } = input ?? {};
  return {
    ...(kinds?.length ? { kinds } : {}),
    ...(countries?.length ? { countries: countryCodes(countries) } : {}),
    ...(prefectures?.length ? { prefectures } : {}),
  };
}
