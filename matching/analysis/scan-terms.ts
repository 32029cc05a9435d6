import { CHARACTER_CLASS, characterClass } from '../../language/character-class.ts';
import { materialOf } from '../../language/material-codes.ts';
import { stemEnglish, WORD_CHARACTERS_MAX } from '../../language/stem-english.ts';
import {
  conceptInText,
  conceptInWords,
  conceptTerms,
  isThing,
  type StemmedWord,
} from './concept-dictionary.ts';
import { isGrammarPair } from './hiragana-grammar.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Takes one term and its position in the normalised text, end exclusive. */
export type TermSink = (term: string, start: number, end: number) => void;

interface Word extends StemmedWord {
  readonly start: number;
  readonly end: number;
}

const { hiragana, katakana, kanji, letter, other } = CHARACTER_CLASS;
const MIXED = /^(\d+)([a-z]{2,})$|^([a-z]{2,})(\d+)$/;

/** Emits the words of a run of letters and digits: sus304 is found by itself and by sus. */
function scanWord(text: string, start: number, end: number, words: Word[], sink: TermSink): void {
  const word = text.slice(start, Math.min(end, start + WORD_CHARACTERS_MAX));
  if (STOP_WORDS.has(word) || (end - start === 1 && !/\d/.test(word))) return;
  const stem = stemEnglish(word);
  words.push({ stem, isThing: isThing(word), start, end });
  sink(stem, start, end);
  const mixed = MIXED.exec(word);
  if (mixed === null) return;
  const letters = mixed[2] ?? mixed[3] ?? '';
  const offset = mixed[2] === undefined ? 0 : (mixed[1] ?? '').length;
  sink(stemEnglish(letters), start + offset, start + offset + letters.length);
}

/** Emits the terms at a place: the character, unless hiragana, and the pair that it begins. */
function scanJapanese(text: string, at: number, own: number, next: number, sink: TermSink): void {
  if (own !== hiragana && text.charAt(at) !== 'ー') sink(text.charAt(at), at, at + 1);
  if (next < hiragana) return;
  if (
    next === hiragana &&
    own === hiragana &&
    isGrammarPair(text.charCodeAt(at), text.charCodeAt(at + 1))
  ) {
    return;
  }
  sink(text.slice(at, at + 2), at, at + 2);
}

function scanConceptsInWords(words: readonly Word[], sink: TermSink): void {
  for (let at = 0; at < words.length; ) {
    const match = conceptInWords(words, at);
    const first = words[at];
    const last = words[at + (match?.length ?? 1) - 1];
    if (match !== undefined && first !== undefined && last !== undefined) {
      for (const term of match.terms) sink(term, first.start, last.end);
    } else if (first !== undefined) {
      const material = materialOf(first.stem);
      if (material !== undefined) {
        for (const term of conceptTerms(material)) sink(term, first.start, first.end);
      }
    }
    at += match?.length ?? 1;
  }
}

/**
 * Passes every term of a normalised text to the sink: stemmed words, Japanese characters and pairs
 * of characters, and the named concepts, a material by its code too, with the broader ones. Linear
 * time.
 */
export function scanTerms(text: string, sink: TermSink): void {
  const words: Word[] = [];
  let conceptEnd = 0;
  let own = text.length > 0 ? characterClass(text.charCodeAt(0)) : other;
  for (let at = 0; at < text.length; ) {
    if (at >= conceptEnd && own !== other) {
      const match = conceptInText(text, at);
      if (match !== undefined) {
        conceptEnd = at + match.length;
        for (const term of match.terms) sink(term, at, conceptEnd);
      }
    }
    if (own === letter) {
      let end = at + 1;
      while (end < text.length && characterClass(text.charCodeAt(end)) === letter) end += 1;
      scanWord(text, at, end, words, sink);
      at = end;
      own = at < text.length ? characterClass(text.charCodeAt(at)) : other;
      continue;
    }
    const next = at + 1 < text.length ? characterClass(text.charCodeAt(at + 1)) : other;
    if (own === hiragana || own === katakana || own === kanji) {
      scanJapanese(text, at, own, next, sink);
    }
    own = next;
    at += 1;
  }
  scanConceptsInWords(words, sink);
}
