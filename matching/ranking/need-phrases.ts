import { normalizeText } from '../../language/normalize-text.ts';
import { readQuantities } from '../../language/quantities/read-quantities.ts';
import { HIRAGANA, KANJI, KATAKANA } from '../../language/scripts.ts';
import { CONCEPT_MARK } from '../analysis/concept-dictionary.ts';
import { isGeneral } from '../analysis/general-words.ts';
import { type TermSpan, termSpans } from '../analysis/term-spans.ts';

/** A piece of a need as a person would name it. */
export interface NeedPhrase {
  /** A whole word or compound of the need, as it is written there. */
  readonly text: string;
  /** Of its terms together. */
  readonly weight: number;
  /** What it is made of: who has all of them has it. */
  readonly parts: readonly PhrasePart[];
}

/** A concept of the dictionary, or a word that it does not know. */
interface PhrasePart {
  /** Who has the concept has the part, in whatever words; missing for a word. */
  readonly concept?: string;
  /** Who has all of these has it as it is written; empty: only by the concept. */
  readonly terms: readonly string[];
}

/** Pieces that are named at most: more are no sentence. */
const PHRASES_MAX = 6;

/**
 * The weightiest pieces of a need in the order of the text: concepts, and words that no list calls
 * general. Quantities, numbers and verbs of asking are none. `weights`: what the need's terms are
 * worth; `asked`: the concepts that it names itself, without the wider ones above them.
 */
export function needPhrases(
  text: string,
  weights: ReadonlyMap<string, number>,
  asked: ReadonlySet<string>,
): NeedPhrase[] {
  const spans = termSpans(text, (term) => weights.has(term));
  const { rest } = readQuantities(text);
  const seen = new Set<string>();
  return runsOf(spans)
    .map((run) => phraseOf(run, { text, spans, asked, weights }))
    .filter((phrase) => phrase.parts.length > 0)
    .filter(({ text: own }) => rest.includes(normalizeText(own)) && !NUMBER.test(own))
    .filter(({ text: own }) => !seen.has(own) && seen.add(own))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, PHRASES_MAX)
    .sort((a, b) => a.start - b.start)
    .map(({ text: own, weight, parts }) => ({ text: own, weight, parts }));
}

const HIRAGANA_AT_EDGE = new RegExp(`^[${HIRAGANA}]|[${HIRAGANA}]$`, 'u');
const NUMBER = /^[^\p{L}]*\d[^\p{L}]*[\p{Script=Latin}µμ]{0,3}$/u;

/** Runs of spans that overlap; a pair with hiragana at its edge joins two words and does not count. */
function runsOf(spans: readonly TermSpan[]): TermSpan[][] {
  const runs: TermSpan[][] = [];
  let end = -1;
  for (const span of spans) {
    if (!isConcept(span) && HIRAGANA_AT_EDGE.test(span.term)) continue;
    const last = runs.at(-1);
    if (last !== undefined && span.start < end) last.push(span);
    else runs.push([span]);
    end = Math.max(end, span.end);
  }
  return runs;
}

function isConcept({ term }: TermSpan): boolean {
  return term.startsWith(CONCEPT_MARK);
}

/** What is known of the whole need. */
interface PhrasedNeed {
  readonly text: string;
  readonly spans: readonly TermSpan[];
  readonly asked: ReadonlySet<string>;
  readonly weights: ReadonlyMap<string, number>;
}

function phraseOf(
  run: readonly TermSpan[],
  { text, spans, asked, weights }: PhrasedNeed,
): NeedPhrase & { readonly start: number } {
  const start = run[0]?.start ?? 0;
  const end = run.reduce((last, span) => Math.max(last, span.end), start);
  const terms = new Set(run.map(({ term }) => term));
  const weight = [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  const named = outermost(run.filter((span) => asked.has(span.term)));
  const parts: PhrasePart[] = named.map((span) => ({
    concept: span.term,
    terms: termsWithin(spans, span).filter((term) => term.length > 1),
  }));
  let from = start;
  for (const next of [...named, { start: end, end }]) {
    if (next.start > from) parts.push(...wordPart(run, text, { start: from, end: next.start }));
    from = Math.max(from, next.end);
  }
  return { text: text.slice(start, wordEnd(text, end)), weight, parts, start };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Concepts that lie in no longer one. */
function outermost(named: readonly TermSpan[]): TermSpan[] {
  const isInside = (span: Place, other: Place) =>
    span !== other && other.start <= span.start && span.end <= other.end;
  return named.filter((span) => !named.some((other) => isInside(span, other)));
}

/** The terms that are no concepts and lie wholly in a place. */
function termsWithin(spans: readonly TermSpan[], { start, end }: Place): string[] {
  return spans
    .filter((span) => !isConcept(span) && span.start >= start && span.end <= end)
    .map(({ term }) => term);
}

/** What stands beside the concepts of a run, unless it is general, or the stem of a verb. */
function wordPart(run: readonly TermSpan[], text: string, place: Place): PhrasePart[] {
  const word = text.slice(place.start, place.end);
  if (isGeneral(word) || (isJapaneseWord(word) && isVerb(text, place.end))) return [];
  const pairs = termsWithin(run, place).filter((term) => term.length > 1);
  if (pairs.length > 0) return [{ terms: pairs }];
  // One character says something with its neighbour only: 金 of 金めっき.
  const joined = run.filter(
    (span) => !isConcept(span) && span.start < place.end && span.end > place.start,
  );
  const terms = joined.map(({ term }) => term).filter((term) => term.length > 1);
  return terms.length === 0 ? [] : [{ terms }];
}

const JAPANESE_WORD = new RegExp(`^[${KANJI}${KATAKANA}]+$`, 'u');
/** What follows a noun: particles, and する in its forms. */
const AFTER_NOUN = /^[のをにがはでともやへかしさすだなま]/u;
const IS_HIRAGANA = new RegExp(`^[${HIRAGANA}]`, 'u');

function isJapaneseWord(word: string): boolean {
  return JAPANESE_WORD.test(word);
}

/** Whether kanji that end here go on with the ending of a verb: 手伝って, 減らす. */
function isVerb(text: string, end: number): boolean {
  const behind = text.slice(end, end + 1);
  return IS_HIRAGANA.test(behind) && !AFTER_NOUN.test(behind);
}

let segmenter: Intl.Segmenter | undefined;

/** Where the word ends that goes on in hiragana: aliases of the dictionary may stop at its stem. */
function wordEnd(text: string, end: number): number {
  if (!IS_HIRAGANA.test(text.slice(end, end + 1))) return end;
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const { index, segment } = segmenter.segment(text).containing(end - 1) ?? {
    index: end,
    segment: '',
  };
  return Math.max(end, index + segment.length);
}

/** Which phrases these terms cover. */
export function coveredPhrases(
  phrases: readonly NeedPhrase[],
  terms: ReadonlySet<string>,
): { readonly there: readonly NeedPhrase[]; readonly missing: readonly NeedPhrase[] } {
  const hasPart = ({ concept, terms: own }: PhrasePart) =>
    (concept !== undefined && terms.has(concept)) ||
    (own.length > 0 && own.every((term) => terms.has(term)));
  const isThere = ({ parts }: NeedPhrase) => parts.every(hasPart);
  return {
    there: phrases.filter(isThere),
    missing: phrases.filter((phrase) => !isThere(phrase)),
  };
}
