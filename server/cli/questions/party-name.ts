import type { Party } from './questions.generated.ts';

/** A party of an answer: an organisation, a group or a person. */
export type ShownParty = Extract<Party, { readonly country: string | null }>;

/** The name by which a party is shown. */
export function partyName(party: ShownParty): string {
  const name = party.__typename === 'Person' ? (party.displayName ?? party.title) : party.name;
  return name.text;
}

/** Where a party sits, outermost first; empty when nothing is recorded. */
export function partyPlace({ country, prefecture, city }: ShownParty): string {
  const abroad = country === 'JP' ? null : country;
  return [abroad, prefecture, city].filter((part) => part !== null && part !== '').join(' ');
}
