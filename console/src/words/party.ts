import type { Party } from '../api/questions.generated.ts';
import type { Key } from './dictionary.ts';
import type { Lang } from './words.ts';

/** A text in the language that it is in. */
export interface Localized {
  readonly text: string;
  readonly locale: string;
}

/** Whoever can offer something: organisation, group or person. */
export type Holder = Extract<Party, { __typename: 'Organization' | 'Group' | 'Person' }>;

/** The name by which a party is shown: of a person the name where it may be shown, else what he or she is. */
export function nameOf(party: Holder): Localized {
  return party.__typename === 'Person' ? (party.displayName ?? party.title) : party.name;
}

/** What sort of party it is, as a key of the dictionary. */
export function kindKey(party: Holder): Key {
  if (party.__typename === 'Organization') return `kind.${party.organizationKind}`;
  return party.__typename === 'Group' ? `kind.${party.groupKind}` : 'kind.PERSON';
}

/** Where something is; empty when nothing is recorded. The home country is not said. */
export function placeOf(
  { country, prefecture, city }: Pick<Holder, 'country' | 'prefecture' | 'city'>,
  lang: Lang,
): string {
  const abroad = country && country !== 'JP' ? countryName(country, lang) : '';
  const parts = [abroad, prefecture ?? '', city ?? ''].filter((part) => part !== '');
  return lang === 'ja' ? parts.join(' ') : parts.reverse().join(', ');
}

/** A country by its ISO 3166-1 alpha-2 code; what is no such code as it is. */
export function countryName(code: string, lang: Lang): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
