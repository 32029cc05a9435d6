import type { PathFilter } from '../../../matching/paths/introducer-search.ts';
import { countryCodes } from './country-codes.ts';

/** Ties and introducers that a chain may use; null means the same as missing. */
export type PathFilterInput = { readonly [Key in keyof PathFilter]: PathFilter[Key] | null };

/**
 * Returns the filter for a search of introductions. Error: BAD_USER_INPUT for a bad country code.
 */
export function pathFilter(input: PathFilterInput | null | undefined): PathFilter {
  const { tieKinds, countries, prefectures, avoid } = input ?? {};
  return {
    ...(tieKinds == null ? {} : { tieKinds }),
    ...(countries == null ? {} : { countries: countryCodes(countries) }),
    ...(prefectures == null ? {} : { prefectures }),
    ...(avoid == null ? {} : { avoid }),
  };
}
