import type { Party } from './questions.generated.ts';

/** A party of an answer: an organisation, a group or a person. */
export type ShownParty = Extract<Party, { readonly country: string | null }>;

/** Returns the name by which a party is shown. */
export function partyName(party: ShownParty): string {
  const name = party.__typename === 'Person' ? (party.displayName ?? party.title) : party.name;
  return name.text;
}

/** Returns the location of a party, outermost first; empty if none is recorded. */
export function partyPlace({ country, prefecture, city }: ShownParty): string {
  const abroad = country === 'JP' ? null : country;
  return [abroad, prefecture, city].filter((part) => part !== null && part !== '').join(' ');
}
