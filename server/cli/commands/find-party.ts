import { labelOfId } from '../../../graph/model/ids.ts';
import { searchedName } from '../../../language/names/searched-name.ts';
import { printable } from '../print/text-style.ts';
import { partyName, partyPlace } from '../questions/party-name.ts';
import { FIND_PARTIES } from '../questions/questions.generated.ts';
import type { Ask } from '../session/ask-engine.ts';
import type { CommandSession } from '../session/command-session.ts';

/** Maximum number of names of each kind that a look-up offers. */
export const CANDIDATES_MAX = 10;

/** Result of looking up a name: one party, or none or several with a message. */
export type PartyFound =
  | { readonly id: string; readonly problem?: undefined }
  | { readonly id: undefined; readonly problem: string };

/**
 * Finds the party for an id or a name. A name matches when exactly one organisation or group has it
 * literally (apart from width and case), else when one has it under the folding of names, else when
 * only one matches at all.
 */
export async function findParty(
  idOrName: string,
  ask: Ask,
  { say, locale }: CommandSession,
): Promise<PartyFound> {
  const wanted = idOrName.trim();
  if (labelOfId(wanted) !== undefined) return { id: wanted };
  if (wanted === '') return { id: undefined, problem: say('cli.partyNotFound', { name: '""' }) };
  const found = await ask(FIND_PARTIES, {
    name: wanted,
    first: CANDIDATES_MAX,
    locale,
  });
  const parties = [...found.organizations.nodes, ...found.groups.nodes];
  const called = (form: (name: string) => string) =>
    parties.filter(({ ja, en }) => [ja.text, en.text].some((one) => form(one) === form(wanted)));
  const fitting =
    [called(comparable), called(searchedName), parties].find(({ length }) => length > 0) ?? [];
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return { id: only.id };
  if (only === undefined) {
    return { id: undefined, problem: say('cli.partyNotFound', { name: printable(wanted) }) };
  }
  const lines = fitting.map((party) => {
    const place = partyPlace(party);
    return `  ${party.id}  ${printable(partyName(party) + (place === '' ? '' : ` (${place})`))}`;
  });
  const heading = say('cli.partyAmbiguous', { name: printable(wanted), count: fitting.length });
  return { id: undefined, problem: [heading, ...lines].join('\n') };
}

function comparable(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
