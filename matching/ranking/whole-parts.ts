import { isAmong } from '../index/is-among.ts';
import { SEGMENT_DOCUMENTS_MAX, type Segment } from '../index/segment.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { AskedHolder } from '../need/asked-holder.ts';
import { englishCompounds } from '../reading/english-compounds.ts';
import type { NamedPiece, PiecePart } from '../reading/named-pieces.ts';
import type { AskedText, Candidate, DocumentValue, SearchedIndex } from '../retrieval/retrieve.ts';
import { termTest } from '../retrieval/term-test.ts';
import { isOfKind } from './holder-kind-value.ts';
import { DOCUMENTS_MAX, isNear, type NearIn } from './near-candidates.ts';
import { chanceWords } from './rest-of-need.ts';

/** Maximum number of pieces of a need in which one shared word may be all that is shared. */
const PIECES_MAX = 3;

/** Text of a question and the pieces that it names. */
export interface AskedPieces {
  readonly text: AskedText;
  /** Pieces that it names; empty if it consists of verbs and general words. */
  readonly pieces: readonly NamedPiece[];
}

/** Index with the records of candidates, and their meaning if it counts. */
export interface FragmentsIn extends Omit<NearIn, 'meaning'> {
  readonly meaning: NearIn['meaning'] | undefined;
  /** True if words shared by chance are left out; a machine is known by a part of its name. */
  readonly leavesChance: boolean;
}

/**
 * Returns the candidates without those that share only fragments with the need, which is chance: a
 * character, half a word, an English word inside another compound, an activity that applies to
 * anything. A candidate stays if it has, in one record, a whole part of what is named or a broader
 * concept, or a record that is near in meaning, also without the words that it shares by chance.
 * Applies only if meaning counts: by words alone, fragments are all that finds a record in other
 * words. Holders of the kind asked for stay, except firms; all stay if a text names nothing or is a
 * letter. Error: DEADLINE_EXCEEDED.
 */
export function withoutFragments(
  pool: readonly Candidate[],
  asked: readonly AskedPieces[],
  { index, meaning, closeMin, leavesChance }: FragmentsIn,
  holder: AskedHolder | undefined,
  deadline: Deadline,
): readonly Candidate[] {
  const isShort = asked.every(
    ({ text, pieces }) =>
      pieces.length > 0 && text.meaning !== undefined && text.parts.length === 0,
  );
  if (!isShort || meaning === undefined) return pool;
  // Being a firm says nothing: nearly every holder is one.
  const isRare = holder?.kinds.includes('FIRM') === false;
  const nearIn = { index, meaning, closeMin };
  const needs = asked.map(({ text, pieces }) => {
    // A requirement is judged by every word.
    const isJudged = leavesChance && asked.length === 1 && pieces.length <= PIECES_MAX;
    const chance = isJudged ? chanceWords(text.need.matter, pieces) : undefined;
    return { text, chance, wholes: wholeTerms(text, chance?.counted ?? pieces, index) };
  });
  return pool.filter((candidate) => {
    deadline.check();
    const { holder: record, documents } = candidate;
    return (
      (isRare && isOfKind(index.records.holder(record), holder)) ||
      needs.some(({ wholes }, which) => hasAny(documents[which] ?? [], wholes, index)) ||
      needs.some(({ text, chance }, which) => isNear(candidate, { text, which }, chance, nearIn))
    );
  });
}

/** Returns the numbers of terms that a record must have together, one list per alternative. */
function wholeTerms(
  text: AskedText,
  pieces: readonly NamedPiece[],
  index: SearchedIndex,
): number[][] {
  const parts = pieces.flatMap((piece) => piece.parts);
  const named = new Set(parts.flatMap(({ concept }) => concept ?? []));
  const broader = text.need.concepts
    .filter(({ term }) => named.has(term))
    .flatMap((concept) => concept.broader);
  const together = [
    ...[...named, ...broader].map((term) => [term]),
    // One word of a compound is not what is named: the salon of a beauty salon.
    ...pieces.flatMap(({ parts: [one, another] }) =>
      one === undefined || another !== undefined || one.terms.length === 0 ? [] : [one.terms],
    ),
  ];
  return together.flatMap((terms) => {
    const numbers = terms.flatMap((term) => index.dictionary.find(term) ?? []);
    return numbers.length === terms.length ? [numbers] : [];
  });
}

function hasAny(
  documents: readonly DocumentValue[],
  wholes: readonly (readonly number[])[],
  index: SearchedIndex,
): boolean {
  const snapshot = index.snapshot();
  return documents.slice(0, DOCUMENTS_MAX).some(({ record }) => {
    const isThere = termTest(record, snapshot);
    return isThere !== undefined && wholes.some((whole) => whole.every(isThere));
  });
}

/**
 * Shows each record that has the whole of a piece: every part of it, by its concept or as it is
 * written. Linear in the records that have a part.
 */
export function eachRecordWith(
  { parts }: NamedPiece,
  index: SearchedIndex,
  show: (record: number) => void,
): void {
  const ways = parts.map((part) => waysOf(part, index));
  if (ways.length === 0 || ways.some(({ length }) => length === 0)) return;
  /** Number of parts, from the first on, that each document has. */
  const met = new Uint8Array(SEGMENT_DOCUMENTS_MAX);
  for (const segment of index.snapshot().segments) {
    const { own, dead } = segment;
    met.fill(0);
    ways.forEach((numbers, part) => {
      for (const terms of numbers) {
        eachDocumentWith(segment, terms, (document) => {
          if (met[document] !== part || dead[document] === 1) return;
          met[document] = part + 1;
          if (part === ways.length - 1) show(own.records[document] ?? 0);
        });
      }
    });
  }
}

/** Returns the test whether a record with certain terms has the whole of a piece. */
export function wholeTest(
  { parts }: Pick<NamedPiece, 'parts'>,
  index: SearchedIndex,
): (has: (term: number) => boolean) => boolean {
  const ways = parts.map((part) => waysOf(part, index));
  return (has) => ways.every((part) => part.some((way) => way.every(has)));
}

/**
 * Returns the test whether one record has all words of each English compound, by their concepts or
 * as they are written; undefined if there is no compound.
 */
export function compoundTest(
  pieces: readonly NamedPiece[],
  index: SearchedIndex,
): ((record: number) => boolean) | undefined {
  const words = englishCompounds(pieces).flat();
  if (words.length === 0) return undefined;
  const isThere = wholeTest({ parts: words.flatMap(({ parts }) => parts) }, index);
  return (record) => {
    const has = termTest(record, index.snapshot());
    return has !== undefined && isThere(has);
  };
}

/** Returns the term numbers of each way in which a record may have a part. */
function waysOf({ concept, terms }: PiecePart, index: SearchedIndex): number[][] {
  return [concept === undefined ? [] : [concept], terms].flatMap((way) => {
    const numbers = way.flatMap((term) => index.dictionary.find(term) ?? []);
    return way.length === 0 || numbers.length < way.length ? [] : [numbers];
  });
}

/** Shows each document of a segment that has all of these terms, dead ones too. */
function eachDocumentWith(
  { starts, documents }: Segment,
  terms: readonly number[],
  show: (document: number) => void,
): void {
  const postings = terms
    .map((term) => documents.subarray(starts[term] ?? 0, starts[term + 1] ?? starts[term] ?? 0))
    .sort((one, other) => one.length - other.length);
  const [rarest = documents.subarray(0, 0), ...others] = postings;
  for (const document of rarest) {
    if (others.every((other) => isAmong(document, other))) show(document);
  }
}
