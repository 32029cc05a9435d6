import { normalizeText } from '../../language/normalize-text.ts';
import { quantityId } from '../../language/quantities/quantity-words.ts';
import { HIRAGANA, KANJI, KATAKANA } from '../../language/scripts.ts';
import { CONCEPT_MARK, isKanjiWord, termsOfAreas } from '../analysis/concept-dictionary.ts';
import { GENERAL_WORDS, generalHeads, isGeneral } from '../analysis/general-words.ts';
import { type TermSpan, termSpans } from '../analysis/term-spans.ts';

/** Piece of a need as a person would name it: a whole word or compound. */
export interface NamedPiece {
  /** Piece as written in the need. */
  readonly text: string;
  /** Position, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Its parts in the order of the text: a holder that has all of them has the piece. */
  readonly parts: readonly PiecePart[];
  /** All of its terms. */
  readonly terms: readonly string[];
}

/** Concept of the dictionary, or a word that it does not know. */
export interface PiecePart {
  /** Position in the piece, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** A holder that has the concept, in any words, has the part; missing for a word. */
  readonly concept?: string;
  /** A holder that has all of these has the part as written; empty: only by the concept. */
  readonly terms: readonly string[];
}

/**
 * Returns the pieces of a text in its order: concepts, and words that no list calls general.
 * Numbers and verbs of asking are not pieces. `isTerm`: selects the terms that count.
 */
export function namedPieces(text: string, isTerm: (term: string) => boolean): NamedPiece[] {
  const spans = termSpans(text, isTerm);
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  // One for all pieces: each copies the text, so one for each piece takes quadratic time.
  const segments = segmenter.segment(text);
  const heads = generalHeads(text);
  const seen = new Set<string>();
  return runsOf(spans, text, [...endingNouns(text), ...hiraganaNouns(text)])
    .map((run) => pieceOf(run, { text, segments, spans, heads }))
    .filter((piece) => piece.parts.length > 0 && !isMeasure(piece, text))
    .filter((piece) => !seen.has(piece.text) && seen.add(piece.text));
}

const HIRAGANA_AT_EDGE = new RegExp(`^[${HIRAGANA}]|[${HIRAGANA}]$`, 'u');
const NUMBER = /^[^\p{L}]*\d[^\p{L}]*[\p{Script=Latin}µμ]{0,3}$/u;

/** Quantities whose names are not a subject; 軸 and プレス are one. */
const EXTENTS: ReadonlySet<string> = new Set([
  'thickness',
  'diameter',
  'length',
  'width',
  'height',
  'depth',
  'size',
  'lot',
  'lead time',
]);
const UNIT = /^[\p{Script=Latin}µμ°℃%]{1,4}$/u;

/** Returns true if a piece is a number, its unit, or the name of a quantity, and not a subject. */
function isMeasure({ text: own, start }: NamedPiece, text: string): boolean {
  if (NUMBER.test(own) || EXTENTS.has(quantityId(own))) return true;
  return UNIT.test(own) && /\d\s?$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** A kanji before a word in hiragana, or before a particle: the copper of 銅めっき, the dream of 夢の. */
const KANJI_AND_KANA = new RegExp(`^[${KANJI}][${HIRAGANA}]$`, 'u');

/**
 * Returns runs of overlapping spans; skips pairs with hiragana at an edge, which join words, except
 * inside a noun that has the ending of a verb, before a concept in hiragana, and of a kanji that is
 * a word.
 */
function runsOf(spans: readonly TermSpan[], text: string, nouns: readonly Stretch[]): TermSpan[][] {
  const concepts = spans.filter(isConcept);
  const begins = new Set(concepts.map(({ start }) => start));
  const named = new Set(concepts.flatMap(placesOf));
  const runs: TermSpan[][] = [];
  let end = -1;
  for (const span of spans) {
    const joins = !isConcept(span) && HIRAGANA_AT_EDGE.test(span.term);
    const isPrefix =
      KANJI_AND_KANA.test(span.term) &&
      (begins.has(span.start + 1) || (!named.has(span.start) && isSubject(span, text)));
    if (joins && !isPrefix && !nouns.some((noun) => isWithin(span, noun))) continue;
    const last = runs.at(-1);
    if (last !== undefined && span.start < end) last.push(span);
    else runs.push([span]);
    end = Math.max(end, span.end);
  }
  return runs;
}

function placesOf({ start, end }: Stretch): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

/** Returns true if a pair is a kanji that is a word and names something, with its particle. */
function isSubject({ start }: Stretch, text: string): boolean {
  const kanji = text.charAt(start);
  return isKanjiWord(text, start) && !isGeneral(kanji) && !GENERAL_WORDS.has(kanji);
}

/** Endings by which a verb becomes a noun or the first part of one, without い and し of other words. */
const ENDING = '[りきぎみびちけげえせねべめれ]';
const ENDING_ALONE = new RegExp(`^${ENDING}$`, 'u');
const NOUN_BEGINS = `(?<![${KANJI}]|(?![のはもとや])[${HIRAGANA}])`;
const NOUN_ENDS = `(?![${KANJI}]|(?![のをがはにでともや])[${HIRAGANA}])`;
const ENDING_NOUN = new RegExp(
  `${NOUN_BEGINS}[${KANJI}]+${ENDING}(?:[${KANJI}]+(?<!方)|(?<=[${KANJI}]{2}.))${NOUN_ENDS}`,
  'gu',
);

/**
 * Returns the nouns with the ending of a verb: before other kanji (塗り絵), or after two or more
 * (炉端焼き).
 */
function endingNouns(text: string): Stretch[] {
  return Array.from(text.matchAll(ENDING_NOUN), ({ 0: noun, index }) => ({
    start: index,
    end: index + noun.length,
  }));
}

/** A word in hiragana at the beginning of a phrase, before の and another word or before を. */
const HIRAGANA_NOUN = new RegExp(
  `(?<![\\p{L}\\p{N}ー])[${HIRAGANA}ー]{2,6}?(?=の[${KANJI}${KATAKANA}]|を)`,
  'gu',
);

/** Returns the words in hiragana that name something, though no list has them: the いす of いすの製造. */
function hiraganaNouns(text: string): Stretch[] {
  return Array.from(text.matchAll(HIRAGANA_NOUN), ({ 0: noun, index }) => ({
    start: index,
    end: index + noun.length,
    noun,
  })).filter(({ noun }) => !GENERAL_WORDS.has(normalizeText(noun)));
}

function isWithin({ start, end }: Stretch, other: Stretch): boolean {
  return other.start <= start && end <= other.end;
}

function isConcept({ term }: TermSpan): boolean {
  return term.startsWith(CONCEPT_MARK);
}

/** Facts about the whole text. */
interface ReadText {
  readonly text: string;
  readonly segments: Intl.Segments;
  readonly spans: readonly TermSpan[];
  readonly heads: readonly Stretch[];
}

function pieceOf(run: readonly TermSpan[], { text, segments, spans, heads }: ReadText): NamedPiece {
  const start = run[0]?.start ?? 0;
  const end = run.reduce((last, span) => Math.max(last, span.end), start);
  const named = outermost(ownConcepts(run));
  const parts: PiecePart[] = named.map((span) => ({
    start: span.start,
    end: span.end,
    concept: span.term,
    terms: isNamedAlone(span.term)
      ? []
      : termsWithin(spans, span).filter((term) => term.length > 1),
  }));
  let from = start;
  for (const next of [...named, { start: end, end }]) {
    const stretch = { start: from, end: next.start };
    if (next.start > from) parts.push(...wordPart(run, { text, heads }, stretch));
    from = Math.max(from, next.end);
  }
  const inOrder = parts
    .sort((one, other) => one.start - other.start)
    .map((part) => ({ ...part, start: part.start - start, end: part.end - start }));
  const last = withoutParticle(text, start, wordEnd(text, segments, end));
  const terms = [...new Set(run.map(({ term }) => term))];
  return { text: text.slice(start, last), start, end: last, parts: inOrder, terms };
}

/** Returns true if records with these terms have a part: by its concept, or as it is written. */
export function hasPart(
  { concept, terms }: Pick<PiecePart, 'concept' | 'terms'>,
  has: (term: string) => boolean,
): boolean {
  return (concept !== undefined && has(concept)) || (terms.length > 0 && terms.every(has));
}

const THINGS = termsOfAreas('parts', 'machinery', 'products');

/**
 * Returns true if a concept is another thing inside a longer name: the spring of a spring tool is
 * not a spring, while the gold of gold plating and the aluminium of anodising of aluminium stay
 * what they are.
 */
export function isNamedAlone(term: string): boolean {
  return THINGS.has(term);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the concepts that a run itself names, without the wider ones above them: of those in one
 * place the first. 金属の塑性加工 names metal, which is above plastic working too.
 */
function ownConcepts(run: readonly TermSpan[]): TermSpan[] {
  return run.filter(isConcept).filter((span, at, concepts) => {
    const before = concepts[at - 1];
    return before?.start !== span.start || before.end !== span.end;
  });
}

/** Returns the concepts that are not inside a longer one. */
function outermost(named: readonly TermSpan[]): TermSpan[] {
  const isInside = (span: Stretch, other: Stretch) =>
    span !== other && other.start <= span.start && span.end <= other.end;
  return named.filter((span) => !named.some((other) => isInside(span, other)));
}

/** Returns the terms that are not concepts and are entirely inside a stretch. */
function termsWithin(spans: readonly TermSpan[], stretch: Stretch): string[] {
  return spans
    .filter((span) => !isConcept(span) && isWithin(span, stretch))
    .map(({ term }) => term);
}

/** Returns the word beside the concepts of a run, unless it is general or the stem of a verb. */
function wordPart(
  run: readonly TermSpan[],
  { text, heads }: Pick<ReadText, 'text' | 'heads'>,
  stretch: Stretch,
): PiecePart[] {
  const word = text.slice(stretch.start, stretch.end);
  if (isGeneral(word) || ENDING_ALONE.test(word)) return [];
  if (heads.some(({ start, end }) => start === stretch.start && end === stretch.end)) return [];
  const isBeforeConcept = run.some((span) => isConcept(span) && span.start === stretch.end);
  if (isJapaneseWord(word) && !isBeforeConcept && isVerb(text, stretch.end)) return [];
  const pairs = termsWithin(run, stretch).filter((term) => term.length > 1);
  if (pairs.length > 0) return [{ ...stretch, terms: pairs }];
  // One character has a meaning only with its neighbour: 金 of 金めっき.
  const joined = run.filter(
    (span) => !isConcept(span) && span.start < stretch.end && span.end > stretch.start,
  );
  const terms = joined.map(({ term }) => term).filter((term) => term.length > 1);
  return terms.length === 0 ? [] : [{ ...stretch, terms }];
}

const JAPANESE_WORD = new RegExp(`^[${KANJI}${KATAKANA}]+$`, 'u');
/** Characters after a noun: particles, and する in its forms. */
const AFTER_NOUN = /^[のをにがはでともやへかしさすだなま]/u;
const IS_HIRAGANA = new RegExp(`^[${HIRAGANA}]`, 'u');

function isJapaneseWord(word: string): boolean {
  return JAPANESE_WORD.test(word);
}

/** Returns true if kanji that end here go on with the ending of a verb: 手伝って, 減らす. */
function isVerb(text: string, end: number): boolean {
  const behind = text.slice(end, end + 1);
  return IS_HIRAGANA.test(behind) && !AFTER_NOUN.test(behind);
}

const PARTICLE = new RegExp(`(?<=[${KANJI}${KATAKANA}])[のをがはにでともや]$`, 'u');

/** Removes a particle, with which aliases of the dictionary may end: アルミの. */
function withoutParticle(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(PARTICLE, '').length;
}

let segmenter: Intl.Segmenter | undefined;

/** Returns the end of a word that goes on in hiragana: aliases may stop at its stem. */
function wordEnd(text: string, segments: Intl.Segments, end: number): number {
  if (!IS_HIRAGANA.test(text.slice(end, end + 1)) || /^[のを]/.test(text.slice(end))) return end;
  const { index, segment } = segments.containing(end - 1) ?? { index: end, segment: '' };
  return Math.max(end, index + segment.length);
}
