import { editDistance } from '../../language/edit-distance.ts';
import {
  type NormalizedText,
  normalizeText,
  normalizeWithOffsets,
} from '../../language/normalize-text.ts';
import { isKatakana, KANJI, KATAKANA } from '../../language/scripts.ts';
import { stemEnglish } from '../../language/stem-english.ts';
import { CONCEPTS } from '../analysis/concepts.ts';
import { isGeneral } from '../analysis/general-words.ts';
import { ASKING_WORDS, STOP_WORDS } from '../analysis/stop-words.ts';

/** Unknown word of a need, and the known word that it nearly is. */
export interface SpellingSuggestion {
  /** Word as written in the need. */
  readonly written: string;
  /** Word as the taxonomy writes it. */
  readonly suggested: string;
  /** Position, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Test of whether a record has the word, or it names concepts and nothing else. */
export type IsKnownWord = (word: string) => boolean;

/** Maximum number of suggestions for one need. */
export const SUGGESTIONS_MAX = 5;
/** Maximum number of unknown words that are compared. */
const UNKNOWN_MAX = 20;
/** Shorter words are near too many others. */
const LATIN_MIN = 5;
const KATAKANA_MIN = 4;
const COMPOUND_MIN = 4;
/** Minimum length of a word with two slips. */
const TWO_SLIPS_MIN = 7;
const LATIN = /(?<![\p{L}\p{N}])[a-z]+(?![\p{L}\p{N}])/gu;
const JAPANESE = new RegExp(`[${KANJI}${KATAKANA}]+`, 'gu');

let latinWords: ReadonlyMap<number, readonly string[]> | undefined;
let latinStems: ReadonlySet<string> | undefined;
let japaneseWords:
  | ReadonlyMap<number, readonly (readonly [normal: string, word: string])[]>
  | undefined;

/**
 * Returns the words that neither the records nor the taxonomy know and that are nearly a word of
 * the taxonomy: letters left out, inserted, changed or transposed; in Japanese one character of a
 * compound. Suggests the nearest, and only if no other is as near. The need is read unchanged.
 * Linear in the text, times the words of one length for the first 20 that are unknown.
 */
export function misspeltWords(text: string, isKnown: IsKnownWord): SpellingSuggestion[] {
  const normal = normalizeWithOffsets(text);
  const unknown = [
    ...wordsOf(normal.text, LATIN, (word) => word.length >= LATIN_MIN && !isCommon(word)),
    ...wordsOf(normal.text, JAPANESE, isLongEnough),
  ].filter(({ word }) => !isKnown(word));
  return unknown
    .slice(0, UNKNOWN_MAX)
    .flatMap((word) => {
      const suggested = nearestWord(word.word, isKnown);
      return suggested === undefined ? [] : [suggestionFor(word, suggested, text, normal)];
    })
    .slice(0, SUGGESTIONS_MAX)
    .sort((a, b) => a.start - b.start);
}

/** Shorter words are near too many others even inside a term. */
const WITHIN_TERM_MIN = 4;
/** Maximum number of words of a term. */
const TERM_WORDS_MAX = 4;
const WORD_GAP = /^[ -]$/u;

/**
 * Returns the words that neither the records nor the taxonomy know, inside an English term of
 * several words of which all others are right: the metl of sheet metl. Only if one term alone is
 * that near and no other word of the taxonomy is as near as its word. Linear in the text.
 */
export function misspeltTerms(text: string, isKnown: IsKnownWord): SpellingSuggestion[] {
  const normal = normalizeWithOffsets(text);
  const words = wordsOf(normal.text, LATIN, () => true);
  const found = new Map<number, SpellingSuggestion>();
  for (let from = 0; from < words.length; from += 1) {
    const stems = [stemEnglish(words[from]?.word ?? '')];
    for (let to = from + 1; to < Math.min(words.length, from + TERM_WORDS_MAX); to += 1) {
      const gap = normal.text.slice(words[to - 1]?.end, words[to]?.start);
      if (!WORD_GAP.test(gap)) break;
      stems.push(stemEnglish(words[to]?.word ?? ''));
      stems.forEach((_, at) => {
        const own = words[from + at];
        const meant = termTable().get(keyOf(stems, at));
        const suggested = own && meant && nearestWithin(own.word, meant, isKnown);
        if (own === undefined || suggested === undefined) return;
        found.set(own.start, suggestionFor(own, suggested, text, normal));
      });
    }
  }
  return [...found.values()].slice(0, SUGGESTIONS_MAX).sort((a, b) => a.start - b.start);
}

/** Returns the only word of those that a term may have here, if it is near to an unknown word. */
function nearestWithin(
  word: string,
  meant: readonly string[],
  isKnown: IsKnownWord,
): string | undefined {
  const most = slipsMax(word);
  const near = meant.filter((one) => slipsBetween(word, one) <= most);
  const [nearest, ...others] = near;
  if (nearest === undefined || word.length < WITHIN_TERM_MIN) return undefined;
  const isSame = (one: string) => stemEnglish(one) === stemEnglish(nearest);
  if (!others.every(isSame) || isCommon(word) || isKnown(word)) return undefined;
  const outside = nearestWord(word, isKnown);
  return outside === undefined || isSame(outside) ? nearest : undefined;
}

let terms: Map<string, string[]> | undefined;

/** Words of the English terms of several words, by the stems of the other words. */
function termTable(): ReadonlyMap<string, readonly string[]> {
  if (terms !== undefined) return terms;
  terms = new Map();
  for (const alias of CONCEPTS.flatMap(({ en }) => en)) {
    const words = normalizeText(alias).split(/[ -]/u);
    if (words.length < 2 || words.length > TERM_WORDS_MAX) continue;
    if (!words.every((word) => /^[a-z]+$/u.test(word))) continue;
    const stems = words.map(stemEnglish);
    words.forEach((word, at) => {
      const key = keyOf(stems, at);
      const list = terms?.get(key);
      if (list === undefined) terms?.set(key, [word]);
      else if (!list.includes(word)) list.push(word);
    });
  }
  return terms;
}

function keyOf(stems: readonly string[], left: number): string {
  return stems.map((stem, at) => (at === left ? '*' : stem)).join(' ');
}

function isCommon(word: string): boolean {
  if (STOP_WORDS.has(word) || ASKING_WORDS.has(word) || isGeneral(word)) return true;
  latinStems ??= new Set([...latinWordsOf().values()].flat().map(stemEnglish));
  return latinStems.has(stemEnglish(word));
}

function isLongEnough(word: string): boolean {
  return word.length >= (isKatakana(word) ? KATAKANA_MIN : COMPOUND_MIN) && !isGeneral(word);
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Returns the suggestion for a word of the normalised text, at its place in the original. */
function suggestionFor(
  word: Word,
  suggested: string,
  text: string,
  { starts, ends }: NormalizedText,
): SpellingSuggestion {
  const start = starts[word.start] ?? 0;
  const end = ends[word.end - 1] ?? 0;
  return { written: text.slice(start, end), suggested, start, end };
}

function slipsMax(word: string): number {
  return word.length >= TWO_SLIPS_MIN ? 2 : 1;
}

function wordsOf(text: string, pattern: RegExp, isWanted: (word: string) => boolean): Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  })).filter(({ word }) => isWanted(word));
}

function nearestWord(word: string, isKnown: IsKnownWord): string | undefined {
  const most = slipsMax(word);
  const isLatin = /^[a-z]/u.test(word);
  let best: { readonly word: string; readonly slips: number } | undefined;
  let isSole = true;
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    const candidates = isLatin
      ? (latinWordsOf().get(length) ?? []).map((one) => [one, one] as const)
      : (japaneseWordsOf().get(length) ?? []);
    for (const [normal, written] of candidates) {
      const slips = slipsBetween(word, normal);
      if (slips === 0 || slips > most || (!isLatin && !isSlip(word, normal, isKnown))) continue;
      const isDouble = isLatin && withoutDoubles(word) === withoutDoubles(normal);
      const own = isDouble ? slips - DOUBLED : slips;
      if (own > (best?.slips ?? most)) continue;
      const isNearer = best === undefined || own < best.slips;
      // Forms of a word count as one: weld and welds.
      const isSame = isLatin && stemEnglish(best?.word ?? '') === stemEnglish(written);
      isSole = isNearer || (isSole && isSame);
      if (isNearer) best = { word: written, slips: own };
    }
  }
  return isSole ? best?.word : undefined;
}

/** Reduction for a slip that only doubles a letter, or leaves a double out: cutting, not curing. */
const DOUBLED = 0.5;

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}

/**
 * Returns true if a Japanese word differs by a character that makes no word with its neighbours: 板筋
 * in 精密板筋加工. 銀めっき is not the same thing as 金めっき. Katakana are sounds, and may slip anywhere.
 */
function isSlip(word: string, other: string, isKnown: IsKnownWord): boolean {
  if (isKatakana(word)) return true;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  if (at < 1 || word.length !== other.length) return false;
  const pairs = [word.slice(at - 1, at + 1), word.slice(at, at + 2)];
  return pairs.every((pair) => pair.length < 2 || !isKnown(pair));
}

/** Returns the edit distance, with two neighbours in the wrong order as one slip. */
function slipsBetween(left: string, right: string): number {
  const distance = editDistance(left, right);
  if (distance !== 2 || left.length !== right.length) return distance;
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  const swapped = `${left.slice(0, at)}${left[at + 1]}${left[at]}${left.slice(at + 2)}`;
  return swapped === right ? 1 : distance;
}

function latinWordsOf(): ReadonlyMap<number, readonly string[]> {
  latinWords ??= byLength(
    CONCEPTS.flatMap(({ en }) => en.flatMap((alias) => alias.toLowerCase().match(/[a-z]+/g) ?? [])),
    (word) => word.length,
  );
  return latinWords;
}

function japaneseWordsOf(): ReadonlyMap<number, readonly (readonly [string, string])[]> {
  if (japaneseWords !== undefined) return japaneseWords;
  const aliases = [...new Set(CONCEPTS.flatMap(({ ja }) => ja))].filter((alias) =>
    new RegExp(`^${JAPANESE.source}$`, 'u').test(alias),
  );
  japaneseWords = byLength(
    aliases.map((alias) => [normalizeText(alias), alias] as const),
    ([normal]) => normal.length,
  );
  return japaneseWords;
}

function byLength<One>(words: readonly One[], lengthOf: (word: One) => number): Map<number, One[]> {
  const found = new Map<number, One[]>();
  for (const word of new Set(words)) {
    const length = lengthOf(word);
    const list = found.get(length);
    if (list === undefined) found.set(length, [word]);
    else list.push(word);
  }
  return found;
}
