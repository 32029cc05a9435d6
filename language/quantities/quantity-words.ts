import { CHARACTER_CLASS, characterClassAt } from '../character-class.ts';
import { normalizeText } from '../normalize-text.ts';
import { type KnownQuantity, QUANTITY_WORDS, quantityOf } from './quantity-names.ts';
import { UNIT_WORDS } from './units.ts';

/** A name of a quantity in a text. */
export interface NamedQuantity {
  /** Name as written. */
  readonly word: string;
  /** `undefined` for a compound like 膜厚: a quantity of its own that has no other name. */
  readonly known: KnownQuantity | undefined;
  readonly start: number;
  readonly end: number;
}

/** A unit in a text; the word is empty if no unit is written. */
export interface WrittenUnit {
  readonly word: string;
  readonly end: number;
}

/**
 * Kanji that do not change the meaning of the single kanji after them: 最大径 is a 径, but 膜厚 is not a
 * 厚.
 */
const QUALIFIER = /(?:最大|最小|加工|可能|対応|材料|素材|製品|部品|許容|標準)$/;
/** Kanji of a compound that are examined. */
const COMPOUND_CHARACTERS_MAX = 6;
/** Words in which 軸 is not a count of axes and 日 is not a day (日本). */
const OTHER_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['軸', /[受物心継径線]/],
  ['日', /[本産立野付]/],
  ['本', /[社体格]/],
  ['台', /[車数]/],
  ['点', /[検]/],
]);

function byCharacter(words: readonly string[], at: (word: string) => string) {
  const table = new Map<string, string[]>();
  for (const word of words) {
    const list = table.get(at(word));
    if (list === undefined) table.set(at(word), [word]);
    else list.push(word);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

/** Names in a text, where 最大 is a bound and not part of a name. */
const NAMES = QUANTITY_WORDS.filter((word) => !word.startsWith('最大'));
const namesByEnd = byCharacter(NAMES, (word) => word.slice(-1));
const namesByStart = byCharacter(NAMES, (word) => word.slice(0, 1));
const unitsByStart = byCharacter(UNIT_WORDS, (word) => word.slice(0, 1));

/** Returns whether a Latin letter is at this position; the diameter sign is not one. */
export function isLatinAt(text: string, at: number): boolean {
  return /[a-zà-öø-ÿ]/.test(text.charAt(at)) && text.charAt(at) !== 'ø';
}

/** Finds the name of a quantity that ends here; text before `from` is not examined. */
export function nameEndingAt(text: string, end: number, from: number): NamedQuantity | undefined {
  for (const word of namesByEnd.get(text.charAt(end - 1)) ?? []) {
    const start = end - word.length;
    if (start < from || !text.startsWith(word, start)) continue;
    if (isLatinAt(word, 0) && (isLatinAt(text, start - 1) || /\d/.test(text.charAt(start - 1))))
      continue;
    if (word.length > 1 || characterClassAt(text, start) !== CHARACTER_CLASS.kanji) {
      return { word, known: quantityOf(word), start, end };
    }
    return compoundEndingAt(text, { start, end, from });
  }
  return undefined;
}

/**
 * A single kanji is a name if it is alone or after a qualifier; after other kanji the compound is
 * the name.
 */
function compoundEndingAt(
  text: string,
  { start, end, from }: { readonly start: number; readonly end: number; readonly from: number },
): NamedQuantity | undefined {
  let first = start;
  while (
    first > from &&
    start - first < COMPOUND_CHARACTERS_MAX &&
    characterClassAt(text, first - 1) === CHARACTER_CLASS.kanji
  ) {
    first -= 1;
  }
  const before = text.slice(first, start);
  const word = text.slice(start, end);
  if (/\d/.test(text.charAt(start - 1))) return undefined;
  if (before === '' || QUALIFIER.test(before)) return { word, known: quantityOf(word), start, end };
  return { word: before + word, known: undefined, start: first, end };
}

/** Id of the quantity with this name; an unknown name is its own id. */
export function quantityId(name: string): string {
  const form = normalizeText(name.trim());
  return (quantityOf(form) ?? nameEndingAt(form, form.length, 0)?.known)?.id ?? form;
}

/** Finds the name of a quantity that begins here: の精度, 厚, in diameter. */
export function nameBeginningAt(text: string, start: number): NamedQuantity | undefined {
  for (const word of namesByStart.get(text.charAt(start)) ?? []) {
    const end = start + word.length;
    if (!text.startsWith(word, start)) continue;
    if (isLatinAt(word, word.length - 1) && isLatinAt(text, end)) continue;
    return { word, known: quantityOf(word), start, end };
  }
  return undefined;
}

/** Finds the unit after a number, at most a space or a hyphen away; empty if none is known. */
export function unitAt(text: string, at: number): WrittenUnit {
  const start = /[\s-]/.test(text.charAt(at)) ? at + 1 : at;
  for (const word of unitsByStart.get(text.charAt(start)) ?? []) {
    const end = start + word.length;
    if (text.startsWith(word, start) && isWholeUnit(text, word, end)) return { word, end };
  }
  return { word: '', end: at };
}

function isWholeUnit(text: string, word: string, end: number): boolean {
  const next = text.charAt(end);
  // The "in" of "300 in titanium" is not inches.
  if (word === 'in' && /^ [a-z]/.test(text.slice(end, end + 2))) return false;
  if (isLatinAt(word, word.length - 1)) return !isLatinAt(text, end) && !/[\d^]/.test(next);
  if (characterClassAt(text, end - 1) === CHARACTER_CLASS.katakana) {
    return (
      characterClassAt(text, end) !== CHARACTER_CLASS.katakana || text.startsWith('プレス', end)
    );
  }
  return OTHER_WORDS.get(word)?.test(next) !== true;
}
