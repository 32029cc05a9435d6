import { KANJI, KATAKANA } from '../scripts.ts';
import { BOUNDS, type Side, TEXT_BOUNDS, TOLERANCE_SIGNS } from './quantity-grammar.ts';
import { isLatinAt, type NamedQuantity, nameEndingAt } from './quantity-words.ts';

/** Text before a number that belongs to it. */
export interface BeforeNumber {
  readonly name: NamedQuantity | undefined;
  readonly side: Side | undefined;
  readonly isTolerance: boolean;
  readonly isNegative: boolean;
  /** Start of the text that belongs to the number. */
  readonly start: number;
}

/** Characters before a number that are examined. */
const CONTEXT_CHARACTERS_MAX = 24;
/** Words before a number that are examined. */
const WORDS_MAX = 6;

type Role = Side | 'tolerance' | 'filler';

/** Words between a name and its number, by their role. */
const WORDS: Readonly<Record<Role, readonly string[]>> = {
  most: [...BOUNDS.most.before, ...TEXT_BOUNDS.most.before],
  least: [...BOUNDS.least.before, ...TEXT_BOUNDS.least.before],
  tolerance: [...TOLERANCE_SIGNS, '+-'],
  filler: ' ,:,=,(,は,が,で,の,を,約,およそ,of,is,are,about,approx,approx.,to,in,a,an'.split(','),
};
/** A minus sign, as opposed to a hyphen between words or numbers. */
const MINUS = new RegExp(`(?:^|温度|[^\\da-z${KANJI}${KATAKANA})])[-−]$`, 'u');
const ROLES: readonly Role[] = ['most', 'least', 'tolerance', 'filler'];
const rolesByEnd = new Map<string, { readonly word: string; readonly role: Role }[]>();
for (const role of ROLES) {
  for (const word of WORDS[role]) {
    const end = word.slice(-1);
    rolesByEnd.set(end, [...(rolesByEnd.get(end) ?? []), { word, role }]);
  }
}
for (const list of rolesByEnd.values()) list.sort((a, b) => b.word.length - a.word.length);

/** Reads backwards from a number: its sign, its bound and its name, in any order. */
export function readBeforeNumber(text: string, number: number, copied: number): BeforeNumber {
  const from = Math.max(copied, number - CONTEXT_CHARACTERS_MAX);
  const isNegative = MINUS.test(text.slice(Math.max(from, number - 3), number));
  const first = isNegative ? number - 1 : number;
  let found: BeforeNumber = {
    name: undefined,
    side: undefined,
    isTolerance: false,
    isNegative,
    start: first,
  };
  for (let at = first, words = 0; at > from && words < WORDS_MAX; words += 1) {
    const next = wordBefore(text, { at, from }, found);
    if (next === undefined) break;
    found = next.found;
    at = next.at;
  }
  return found;
}

function wordBefore(
  text: string,
  { at, from }: { readonly at: number; readonly from: number },
  found: BeforeNumber,
): { readonly found: BeforeNumber; readonly at: number } | undefined {
  const name = found.name === undefined ? nameEndingAt(text, at, from) : undefined;
  if (name !== undefined) return { found: { ...found, name, start: name.start }, at: name.start };
  const next = roleEndingAt(text, at, from);
  if (next === undefined) return undefined;
  const { role, start } = next;
  if (role === 'filler') return { found, at: start };
  if (role === 'tolerance') return { found: { ...found, isTolerance: true, start }, at: start };
  return found.side === undefined
    ? { found: { ...found, side: role, start }, at: start }
    : undefined;
}

function roleEndingAt(
  text: string,
  end: number,
  from: number,
): { readonly role: Role; readonly start: number } | undefined {
  for (const { word, role } of rolesByEnd.get(text.charAt(end - 1)) ?? []) {
    const start = end - word.length;
    if (start < from || !text.startsWith(word, start)) continue;
    if (!(isLatinAt(word, 0) && isLatinAt(text, start - 1))) return { role, start };
  }
  return undefined;
}
