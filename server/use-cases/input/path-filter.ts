import type { PathFilter } from '../../../matching/paths/introducer-search.ts';
import { countryCodes } from './country-codes.ts';

/** Which ties and introducers a chain may use; null says as little as missing. */
export type PathFilterInput = { readonly [Key in keyof PathFilter]: PathFilter[Key] | null };

/** The filter that the door of introductions takes. Error: BAD_USER_INPUT for no country code. */
export function pathFilter(input: PathFilterInput | null | undefined): PathFilter {
  const { tieKinds, countries, prefectures, avoid } = input ?? {};
  return {
    ...(tieKinds == null ? {} : { tieKinds }),
    ...(countries == null ? {} : { countries: countryCodes(countries) }),
    ...(prefectures == null ? {} : { prefectures }),
    ...(avoid == null ? {} : { avoid }),
  };
}
