import { normalizeText } from '../../language/normalize-text.ts';
import { KANJI, KATAKANA } from '../../language/scripts.ts';
import { stemEnglish } from '../../language/stem-english.ts';
import { CONCEPT_MARK } from './concept-dictionary.ts';
import { GENERAL_WORDS } from './general-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import { termSpans } from './term-spans.ts';

/** Word or pair of words of a text that names no concept. */
export interface UnknownTerm {
  /** The same for spellings that the analyser does not distinguish. */
  readonly key: string;
  /** Term in the original spelling. */
  readonly term: string;
  readonly language: 'ja' | 'en';
}

/** Compound of kanji and katakana, the usual form of technical words. */
const JAPANESE_RUN = new RegExp(`[${KANJI}${KATAKANA}]+`, 'gu');
const ENGLISH_WORD = /[A-Za-z][A-Za-z-]{2,40}/g;
const RUN_MAX = 16;

/**
 * Returns the terms of a text that the taxonomy does not know: compounds of kanji and katakana, and
 * English words, alone and in pairs, except concepts, stop words and words too general to be one.
 * Each once, in the order of the text.
 */
export function unknownTerms(text: string): readonly UnknownTerm[] {
  const known = knownPlaces(text);
  const found = new Map<string, UnknownTerm>();
  for (const term of [...japaneseTerms(text, known), ...englishTerms(text, known)]) {
    if (!GENERAL_WORDS.has(term.key) && !found.has(term.key)) found.set(term.key, term);
  }
  return [...found.values()];
}

/** Returns 1 for each code unit of the text that belongs to a named concept, 0 for others. */
function knownPlaces(text: string): Uint8Array {
  const known = new Uint8Array(text.length);
  for (const { term, start, end } of termSpans(text)) {
    if (term.startsWith(CONCEPT_MARK)) known.fill(1, start, end);
  }
  return known;
}

function* japaneseTerms(text: string, known: Uint8Array): Iterable<UnknownTerm> {
  for (const { 0: run, index } of text.matchAll(JAPANESE_RUN)) {
    for (const piece of unknownPieces(run, known.subarray(index, index + run.length))) {
      if (piece.length < 2 || piece.length > RUN_MAX) continue;
      yield { key: normalizeText(piece), term: piece, language: 'ja' };
    }
  }
}

function* unknownPieces(run: string, known: Uint8Array): Iterable<string> {
  let start = 0;
  for (let at = 0; at <= run.length; at += 1) {
    if (at < run.length && known[at] === 0) continue;
    if (at > start) yield run.slice(start, at);
    start = at + 1;
  }
}

function* englishTerms(text: string, known: Uint8Array): Iterable<UnknownTerm> {
  let before: { readonly key: string; readonly word: string; readonly end: number } | undefined;
  for (const { 0: word, index } of text.matchAll(ENGLISH_WORD)) {
    const lower = word.toLowerCase();
    const end = index + word.length;
    if (known[index] === 1 || STOP_WORDS.has(lower)) {
      before = undefined;
      continue;
    }
    const key = stemEnglish(lower);
    yield { key, term: lower, language: 'en' };
    if (before !== undefined && text.slice(before.end, index) === ' ') {
      yield { key: `${before.key} ${key}`, term: `${before.word} ${lower}`, language: 'en' };
    }
    before = { key, word: lower, end };
  }
}
