import { isKatakana, isOneKanji, KATAKANA } from '../../language/scripts.ts';
import { CONCEPT_MARK, termsOfAreas } from '../analysis/concept-dictionary.ts';
import { type TermSpan, termSpans } from '../analysis/term-spans.ts';
import { englishCompounds } from '../reading/english-compounds.ts';
import { hasPart, isNamedAlone, type NamedPiece, type PiecePart } from '../reading/named-pieces.ts';
import { activitiesIn } from '../retrieval/general-shares.ts';

/** Returns true if a holder's records have a term. */
export type HasTerm = (term: string) => boolean;

/** Short need and the words of it that a record may share by chance. */
export interface ChanceWords {
  /**
   * Pieces that count by themselves: all but activities beside a subject, and the words of an
   * English compound before its last one; without the things before the last part of a compound.
   */
  readonly counted: readonly NamedPiece[];
  /**
   * Returns the need without what a holder with these terms shares by chance: a part of a katakana
   * word (the タンク of タンクトップ), a thing in katakana before the last part of a compound
   * (the バルブ of バルブ球根), a kanji of a word of which it has no two characters, the words of
   * an English compound whose last one it lacks (the ball of *ball game*), and an English term of
   * several words that it has only some of (the carbon of *carbon credit*). Activities are left
   * out too. Empty if no word is left, undefined if nothing is left out.
   */
  restFor(has: HasTerm): string | undefined;
  /** Returns true if a holder with these terms has a thing of a compound, but not its last part. */
  isAnother(has: HasTerm): boolean;
}

/**
 * Number of pieces of a need in which a shared kanji decides: in a longer need it is one of many,
 * and of a need that is one word every record in other words shares only a part.
 */
const KANJI_PIECES = 2;
/** Characters from which a part of a katakana word is a word itself: ンク is not. */
const FRAGMENT_MIN = 3;
const KATAKANA_WORD = new RegExp(`[${KATAKANA}]{${FRAGMENT_MIN + 1},}`, 'gu');
/** Words that are one piece only if the dictionary has them as one term: *carbon credit*. */
const ENGLISH_TERM = /^[\p{Script=Latin}]+(?:[ -][\p{Script=Latin}]+)+$/u;
const HAS_WORD = /\p{L}{2}/u;
const MATERIALS = termsOfAreas('materials');
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Reads a short need and its pieces. Linear time. */
export function chanceWords(need: string, pieces: readonly NamedPiece[]): ChanceWords {
  const activities = activitiesIn(need);
  const isActivity = ({ text }: NamedPiece) =>
    activities.some(({ start, end }) => need.slice(start, end) === text);
  const english = ambiguousCompounds(pieces);
  const modifiers = new Set(english.flatMap((words) => words.slice(0, -1).filter(isAmbiguous)));
  const counted = pieces
    .filter((piece) => !isActivity(piece) && !modifiers.has(piece))
    .map((piece) => ({ ...piece, parts: withoutThings(piece) }));
  const compounds = compoundsIn(pieces, need);
  const words = katakanaWords(need);
  const isOneWord = counted.length <= 1;
  const terms = counted.length > 1 ? counted.filter(({ text }) => ENGLISH_TERM.test(text)) : [];
  const judged = counted.length === KANJI_PIECES ? counted : [];
  return {
    counted: counted.length === 0 ? pieces : counted,
    isAnother: (has) => compounds.some((compound) => sharedThings(compound, has).length > 0),
    restFor: (has) => {
      const shared = [
        ...judged.filter((piece) => sharesKanjiAlone(piece, has)),
        ...terms.filter((piece) => sharesWordAlone(piece, has)),
        ...english.flatMap((words) => sharedModifiers(words, has)),
      ];
      const left = [
        ...activities,
        ...words.flatMap((word) =>
          sharedParts(word, has).filter((part) => !isOneWord || isBeforeHead(part, word, need)),
        ),
        ...compounds.flatMap((compound) => sharedThings(compound, has)),
        ...shared.flatMap(({ text }) => stretchOf(text, need)),
      ];
      return left.length === 0 ? undefined : without(need, left);
    },
  };
}

/**
 * Returns the English compounds of which the taxonomy lacks a word: one of technical words is about
 * each of them.
 */
function ambiguousCompounds(pieces: readonly NamedPiece[]): NamedPiece[][] {
  const isUnknown = ({ parts }: NamedPiece) => parts.every(({ concept }) => concept === undefined);
  return englishCompounds(pieces).filter((words) => words.some(isUnknown));
}

/** Last part of a compound and the things before it, at their places in the need. */
interface Compound {
  readonly head: PiecePart;
  /** The terms are what is written: a record may have a thing inside another word. */
  readonly things: readonly PiecePart[];
}

function compoundsIn(pieces: readonly NamedPiece[], need: string): Compound[] {
  return pieces.flatMap((piece) => {
    const head = piece.parts.at(-1);
    const [place] = stretchOf(piece.text, need);
    if (head === undefined || place === undefined) return [];
    const things = thingsBefore(piece, head).map(({ concept, start, end }) => ({
      ...(concept === undefined ? {} : { concept }),
      terms: pairsIn(piece.text.slice(start, end)).map(({ term }) => term),
      start: place.start + start,
      end: place.start + end,
    }));
    return [{ head, things }];
  });
}

/** Returns the things of a compound that a holder has, if it lacks the last part: the valve of バルブ球根. */
function sharedThings({ head, things }: Compound, has: HasTerm): readonly Stretch[] {
  return hasPart(head, has) ? [] : things.filter((thing) => hasPart(thing, has));
}

/**
 * Returns the parts of a piece that count by themselves: without the things before the last one, and
 * beside such a thing only concepts, since one word of a compound is not what is named.
 */
function withoutThings(piece: NamedPiece): readonly PiecePart[] {
  const { parts } = piece;
  const things = thingsBefore(piece, parts.at(-1));
  if (things.length === 0) return parts;
  return parts.filter((part) => part.concept !== undefined && !things.includes(part));
}

/**
 * Returns the things in katakana that the last part may be about or not: バルブ is a bulb too, a 自動車
 * always a car, and ポンプ用 is about pumps.
 */
function thingsBefore({ text, parts }: NamedPiece, head: PiecePart | undefined): PiecePart[] {
  return parts.filter(
    ({ start, end, concept }) =>
      head !== undefined &&
      end <= head.start &&
      concept !== undefined &&
      isNamedAlone(concept) &&
      isKatakana(text.slice(start, end)) &&
      !text.startsWith('用', end),
  );
}

/** Returns true if a part of a katakana word is a thing of the dictionary and not at its end. */
function isBeforeHead({ start, end }: Stretch, word: readonly TermSpan[], need: string): boolean {
  if (end >= Math.max(...word.map((pair) => pair.end))) return false;
  const part = need.slice(start, end);
  return termSpans(part).some((span) => isNamedAlone(span.term) && span.end === part.length);
}

/** Returns the words of a compound that a holder has, if it lacks the last one. */
function sharedModifiers(words: readonly NamedPiece[], has: HasTerm): NamedPiece[] {
  const last = words.at(-1);
  if (last === undefined || hasPiece(last, has)) return [];
  return words.filter((word) => isAmbiguous(word) && hasPiece(word, has));
}

/** Returns true if a word may be another thing in a compound; aluminium stays what it is. */
function isAmbiguous({ parts }: NamedPiece): boolean {
  return !parts.some(({ concept }) => concept !== undefined && MATERIALS.has(concept));
}

/** Returns true if a holder has a piece by its concept or as it is written. */
function hasPiece({ parts, terms }: NamedPiece, has: HasTerm): boolean {
  if (parts.every(({ concept }) => concept !== undefined && has(concept))) return true;
  return terms.every((term) => term.startsWith(CONCEPT_MARK) || has(term));
}

/** Returns true if a holder has single kanji of a longer word, and no two characters of it. */
function sharesKanjiAlone({ terms }: NamedPiece, has: HasTerm): boolean {
  const longer = terms.filter((term) => term.length > 1);
  if (longer.length === 0 || longer.some(has)) return false;
  return terms.some((term) => isOneKanji(term) && has(term));
}

/** Returns true if a holder has some words of a term of the dictionary, but neither it nor all of them. */
function sharesWordAlone(piece: NamedPiece, has: HasTerm): boolean {
  return (
    !hasPiece(piece, has) &&
    piece.parts.some(({ concept, terms }) => concept !== undefined && terms.some(has))
  );
}

/** Returns the pairs of characters of each katakana word that is long enough to have parts. */
function katakanaWords(need: string): TermSpan[][] {
  const words = [...need.matchAll(KATAKANA_WORD)];
  if (words.length === 0) return [];
  const pairs = pairsIn(need);
  return words.map(({ 0: word, index }) =>
    pairs.filter(({ start, end }) => start >= index && end <= index + word.length),
  );
}

function pairsIn(text: string): TermSpan[] {
  return termSpans(text, (term) => term.length === 2);
}

/** Returns the parts of a word that a holder has, if it lacks the whole. */
function sharedParts(pairs: readonly TermSpan[], has: HasTerm): Stretch[] {
  if (pairs.every(({ term }) => has(term))) return [];
  const parts: { start: number; end: number }[] = [];
  for (const { start, end } of pairs.filter(({ term }) => has(term))) {
    const last = parts.at(-1);
    if (last !== undefined && start < last.end) last.end = end;
    else parts.push({ start, end });
  }
  return parts.filter(({ start, end }) => end - start >= FRAGMENT_MIN);
}

function stretchOf(text: string, need: string): Stretch[] {
  const start = need.indexOf(text);
  return start < 0 ? [] : [{ start, end: start + text.length }];
}

/** Returns what is left of a text, without the particle that now begins it; empty if no word is. */
function without(text: string, stretches: readonly Stretch[]): string {
  const characters = text.split('');
  for (const { start, end } of stretches) characters.fill(' ', start, end);
  const rest = characters.join('').replace(/ +/g, ' ').trim().replace(/^の/u, '');
  return HAS_WORD.test(rest) ? rest : '';
}
