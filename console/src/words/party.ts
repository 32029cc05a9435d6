import type { Party } from '../api/questions.generated.ts';
import type { Key } from './dictionary.ts';
import type { Lang } from './words.ts';

/** A text with its language. */
export interface Localized {
  readonly text: string;
  readonly locale: string;
}

/** A party with capabilities: organisation, group or person. */
export type Holder = Extract<Party, { __typename: 'Organization' | 'Group' | 'Person' }>;

/** Returns the name by which a party is shown: for a person the name if allowed, else the title. */
export function nameOf(party: Holder): Localized {
  return party.__typename === 'Person' ? (party.displayName ?? party.title) : party.name;
}

/** Returns the kind of a party as a key of the dictionary. */
export function kindKey(party: Holder): Key {
  if (party.__typename === 'Organization') return `kind.${party.organizationKind}`;
  return party.__typename === 'Group' ? `kind.${party.groupKind}` : 'kind.PERSON';
}

/** Returns a location; empty if none is recorded. The home country is left out. */
export function placeOf(
  { country, prefecture, city }: Pick<Holder, 'country' | 'prefecture' | 'city'>,
  lang: Lang,
): string {
  const abroad = country && country !== 'JP' ? countryName(country, lang) : '';
  const parts = [abroad, prefecture ?? '', city ?? ''].filter((part) => part !== '');
  return lang === 'ja' ? parts.join(' ') : parts.reverse().join(', ');
}

/** Returns the name of a country for its ISO 3166-1 alpha-2 code; any other text unchanged. */
export function countryName(code: string, lang: Lang): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
