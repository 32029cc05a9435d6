import { isAmong } from '../index/is-among.ts';
import type { AskedHolder } from '../need/asked-holder.ts';
import type { NamedPiece, PiecePart } from '../reading/named-pieces.ts';
import type { AskedText, Candidate, DocumentValue, SearchedIndex } from '../retrieval/retrieve.ts';
import { isOfSort } from './holder-kind-value.ts';

/** Best documents of a candidate that are looked at for a text. */
const DOCUMENTS_MAX = 5;

/** What is asked in one text. */
export interface AskedPieces {
  readonly text: AskedText;
  /** None where nothing is named: verbs and general words alone. */
  readonly pieces: readonly NamedPiece[];
}

/** Where the records of candidates are looked at, and from which cosine on one is near in meaning. */
export interface FragmentsIn {
  readonly index: SearchedIndex;
  readonly closeMin: number;
}

/**
 * The candidates without those that share nothing with the need but fragments, which is chance: a
 * character, half a word, an English word inside another compound. Whoever is near in meaning stays,
 * and whoever has, in a record, a whole part of what is named or a concept above it. Only where
 * meaning counts: by words alone fragments are all that finds a record in other words. Who is of the
 * sort asked for stays, but for firms, and so does everybody where a text names nothing, or is a letter.
 */
export function withoutFragments(
  pool: readonly Candidate[],
  asked: readonly AskedPieces[],
  { index, closeMin }: FragmentsIn,
  holder: AskedHolder | undefined,
): readonly Candidate[] {
  const isJudged = asked.every(
    ({ text, pieces }) =>
      pieces.length > 0 && text.meaning !== undefined && text.parts.length === 0,
  );
  if (!isJudged) return pool;
  // To be a firm says nothing: nearly everybody is one.
  const isRare = holder?.sorts.includes('FIRM') === false;
  const wholes = asked.map((one) => wholeTerms(one, index));
  return pool.filter(
    ({ holder: record, meanings, documents }) =>
      (isRare && isOfSort(index.records.holder(record), holder)) ||
      meanings.some(({ closest }) => (closest?.cosine ?? 0) >= closeMin) ||
      wholes.some((whole, which) => hasAny(documents[which] ?? [], whole, index)),
  );
}

/** Numbers of terms that a record must have together, one list for each thing that counts. */
function wholeTerms({ text, pieces }: AskedPieces, index: SearchedIndex): number[][] {
  const parts = pieces.flatMap((piece) => piece.parts);
  const named = new Set(parts.flatMap(({ concept }) => concept ?? []));
  const broader = text.need.concepts
    .filter(({ term }) => named.has(term))
    .flatMap((concept) => concept.broader);
  const together = [
    ...[...named, ...broader].map((term) => [term]),
    // A word of a compound is none of what is named: the salon of a beauty salon.
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
  const { segments, placeOf } = index.snapshot();
  return documents.slice(0, DOCUMENTS_MAX).some(({ record }) => {
    const place = placeOf(record);
    const segment = place < 0 ? undefined : segments[place >> 16];
    if (segment === undefined) return false;
    const { starts, documents: postings } = segment;
    const isThere = (term: number) =>
      isAmong(
        place & 0xffff,
        postings.subarray(starts[term] ?? 0, starts[term + 1] ?? starts[term] ?? 0),
      );
    return wholes.some((whole) => whole.every(isThere));
  });
}

/**
 * Records that have the whole of a piece: every part of it, by its concept or as it is written.
 * Linear in the records that have a part.
 */
export function recordsWith({ parts }: NamedPiece, index: SearchedIndex): ReadonlySet<number> {
  const [first, ...others] = parts.map((part) => recordsWithPart(part, index));
  if (first === undefined) return new Set();
  return new Set([...first].filter((record) => others.every((other) => other.has(record))));
}

function recordsWithPart({ concept, terms }: PiecePart, index: SearchedIndex): Set<number> {
  const found = new Set<number>();
  const ways = [
    ...(concept === undefined ? [] : [[concept]]),
    ...(terms.length === 0 ? [] : [terms]),
  ];
  for (const way of ways) {
    const numbers = way.flatMap((term) => index.dictionary.find(term) ?? []);
    if (numbers.length < way.length) continue;
    for (const { own, dead, starts, documents } of index.snapshot().segments) {
      const postings = numbers
        .map((term) => documents.subarray(starts[term] ?? 0, starts[term + 1] ?? starts[term] ?? 0))
        .sort((one, other) => one.length - other.length);
      const [rarest = documents.subarray(0, 0), ...others] = postings;
      for (const document of rarest) {
        if (dead[document] === 1 || !others.every((other) => isAmong(document, other))) continue;
        found.add(own.records[document] ?? 0);
      }
    }
  }
  return found;
}
