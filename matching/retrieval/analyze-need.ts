import { normalizeText } from '../../language/normalize-text.ts';
import { stemEnglish } from '../../language/stem-english.ts';
import { CONCEPT_MARK } from '../analysis/concept-dictionary.ts';
import { letterWords, WORD_STRENGTH, withoutWords } from '../analysis/letters/letter-words.ts';
import { type LetterPart, readLetter } from '../analysis/letters/read-letter.ts';
import { scanTerms } from '../analysis/scan-terms.ts';
import { ASKING_PHRASES, ASKING_WORDS } from '../analysis/stop-words.ts';
import type { Deadline } from '../limits/deadline.ts';
import { WorkMeter } from '../limits/work-meter.ts';

/** Term of a need. */
export interface NeedTerm {
  readonly term: string;
  /** Number of times the need has it. */
  readonly frequency: number;
}

/** Concept that a need names, with the words that name it in the text. */
export interface NeedConcept {
  readonly term: string;
  /** Terms of wider concepts. */
  readonly broader: readonly string[];
  /** Terms of the words that name it, under all its names. */
  readonly words: readonly string[];
}

/** Piece of text as terms, in the order in which they first occur. */
export interface AnalyzedText {
  readonly terms: readonly NeedTerm[];
  /** Concepts by first naming; a term belongs to at most one of them. */
  readonly concepts: readonly NeedConcept[];
  /**
   * Number of terms that the text would have as a record, except the left-out parts of a letter.
   */
  readonly length: number;
}

/** Part of a letter; `analyzed` is set if it is matter. */
export type AnalyzedPart = LetterPart & { readonly analyzed?: AnalyzedText };

/** Need as terms. */
export interface AnalyzedNeed extends AnalyzedText {
  /** The original text, with spaces for the parts of a letter outside the actual request. */
  readonly matter: string;
  /** Parts of a letter, in the order of the text; empty for other texts. */
  readonly parts: readonly AnalyzedPart[];
}

const ASKING_STEMS: ReadonlySet<string> = new Set([...ASKING_WORDS].map(stemEnglish));
const ASKING = new RegExp(ASKING_PHRASES.map((phrase) => normalizeText(phrase)).join('|'), 'g');

interface Occurrence {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Terms read between two checks of the deadline. */
const TERMS_PER_CHECK = 1_000;
const NO_DEADLINE: Deadline = { check() {} };

function occurrencesIn(text: string, deadline: Deadline): Occurrence[] {
  const meter = new WorkMeter(deadline, TERMS_PER_CHECK);
  const occurrences: Occurrence[] = [];
  scanTerms(text, (term, start, end) => {
    meter.did(1);
    occurrences.push({ term, start, end });
  });
  return occurrences;
}

/** Groups the terms of each named concept; a term belongs to the first concept that has it. */
function conceptsIn(occurrences: readonly Occurrence[]): NeedConcept[] {
  const named = occurrences
    .filter(({ term }) => term.startsWith(CONCEPT_MARK))
    .sort((a, b) => a.start - b.start);
  const plain = occurrences.filter(({ term }) => !term.startsWith(CONCEPT_MARK));
  const taken = new Set<string>();
  const concepts: NeedConcept[] = [];
  const placeOf = new Map<string, number>();
  for (let at = 0, from = 0; at < named.length; ) {
    const { term, start, end } = named[at] ?? { term: '', start: 0, end: 0 };
    const broader: string[] = [];
    for (at += 1; named[at]?.start === start; at += 1) broader.push(named[at]?.term ?? '');
    while (from < plain.length && (plain[from]?.start ?? 0) < start) from += 1;
    const words = new Set<string>();
    for (let place = from; place < plain.length; place += 1) {
      const word = plain[place];
      if (word === undefined || word.start >= end) break;
      if (word.end <= end && !taken.has(word.term)) words.add(word.term);
    }
    const known = placeOf.get(term) ?? -1;
    const before = concepts[known];
    if (before !== undefined) {
      // Named again, perhaps in the other language: more words for the same concept.
      for (const word of words) taken.add(word);
      concepts[known] = { ...before, words: [...before.words, ...words] };
    }
    if (taken.has(term)) continue;
    const own = [term, ...broader, ...words];
    const fresh = own.filter((one) => !taken.has(one));
    for (const one of fresh) taken.add(one);
    placeOf.set(term, concepts.length);
    concepts.push({
      term,
      broader: broader.filter((one) => fresh.includes(one)),
      words: [...words],
    });
  }
  return concepts;
}

/** Returns true if a text names something besides asking for it. Linear time. */
export function hasSubject(text: string): boolean {
  return subjectOf(normalizeText(text), NO_DEADLINE).length > 0;
}

function subjectOf(normal: string, deadline: Deadline): Occurrence[] {
  const rest = normal.replace(ASKING, (phrase) => ' '.repeat(phrase.length));
  return occurrencesIn(rest, deadline).filter(({ term }) => !ASKING_STEMS.has(term));
}

/**
 * Returns the terms of a need; phrases of asking, and courtesies of a letter, count only if nothing
 * else is said. Linear time.
 */
export function analyzeNeed(text: string, deadline: Deadline = NO_DEADLINE): AnalyzedNeed {
  const { matter, parts } = readLetter(text);
  const isLetter = parts.length > 0;
  return {
    ...analyzeText(matter, isLetter, deadline),
    matter,
    parts: parts.map((part) =>
      part.kind === 'MATTER'
        ? { ...part, analyzed: analyzeText(part.text, isLetter, deadline) }
        : part,
    ),
  };
}

function analyzeText(text: string, isLetter: boolean, deadline: Deadline): AnalyzedText {
  const normal = normalizeText(text);
  const whole = occurrencesIn(normal, deadline);
  const subject = subjectOf(isLetter ? withoutIdleWords(normal) : normal, deadline);
  const occurrences = subject.length > 0 ? subject : whole;
  const frequencies = new Map<string, number>();
  for (const { term } of occurrences) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return {
    terms: Array.from(frequencies, ([term, frequency]) => ({ term, frequency })),
    concepts: conceptsIn(occurrences),
    length: whole.length,
  };
}

/** Text in an item of a list or in quotation marks, where people name things. */
const NAMED = /^[ \t]*[・•●○■□◆◇*-].*$|「[^」\n]{0,80}」|『[^』\n]{0,80}』|"[^"\n]{0,80}"/gm;

/** Returns a letter's text without its idle words, except where people name things. */
function withoutIdleWords(normal: string): string {
  const words = letterWords(normal);
  for (const { 0: named, index } of normal.matchAll(NAMED)) {
    for (let at = index; at < index + named.length; at += 1) {
      if (words[at] === WORD_STRENGTH.IDLE) words[at] = WORD_STRENGTH.WEAK;
    }
  }
  return withoutWords(normal, words, WORD_STRENGTH.IDLE);
}
