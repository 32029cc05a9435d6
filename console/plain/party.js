import { countryName } from './country-name.js';

/** The name by which a party is shown: of a person the name where it may be shown, else what he or she is. */
export function partyName(party) {
  return (party.displayName ?? party.name ?? party.title).text;
}

/** What sort of party it is, as a key of the dictionary. */
export function partyKindKey(party) {
  return `kind.${party.organizationKind ?? party.groupKind ?? 'PERSON'}`;
}

/** Where a party sits; empty when nothing is recorded. The home country is not said. */
export function partyPlace(party, lang) {
  const country = party.country && party.country !== 'JP' ? countryName(party.country, lang) : '';
  const parts = [country, party.prefecture ?? '', party.city ?? ''].filter((part) => part !== '');
  return lang === 'ja' ? parts.join(' ') : parts.reverse().join(', ');
}
