import {
  type DocumentTerms,
  DocumentTermsBuilder,
  ownDocumentTerms,
  TermReader,
} from './document-terms.ts';
import { impactOf, lengthNorm } from './impact.ts';
import { ownArray } from './own-array.ts';

/** Maximum number of documents of one segment: a document's place in it fits two bytes. */
export const SEGMENT_DOCUMENTS_MAX = 1 << 16;

/** Documents, and marks of those that are dead. */
export interface DocumentPart {
  readonly own: DocumentTerms;
  /** 1 if the document was changed or removed since. */
  readonly dead: Uint8Array;
}

/**
 * Documents and the posting lists of their terms. Immutable but for `dead`. Postings of term t are
 * at `starts[t]`..`starts[t + 1]`; a term beyond the end has none.
 */
export interface Segment extends DocumentPart {
  readonly starts: Uint32Array;
  /** Place of the document in the segment, ascending within a term. */
  readonly documents: Uint16Array;
  /** Share of its term's weight that each posting gives; see `impactOf`. */
  readonly impacts: Uint8Array;
  /** Largest impact of each term. */
  readonly impactsMax: Uint8Array;
  /** Mean length by which impacts are measured: that of the epoch. */
  readonly meanLength: number;
}

/** Values besides the documents that inverting needs. */
export interface InvertOptions {
  /** Upper bound of the term numbers. */
  readonly dictionarySize: number;
  readonly meanLength: number;
}

/** Documents processed between two pauses, and terms: about a millisecond of work. */
const DOCUMENTS_PER_SLICE = 4_096;
const TERMS_PER_SLICE = 1 << 15;

/** Marks new documents as live. */
export function livingDocuments(own: DocumentTerms): DocumentPart {
  return { own, dead: new Uint8Array(own.records.length) };
}

/** Makes the arrays of a restored part its own; see `ownArray`. */
export function ownPart(part: DocumentPart | Segment): DocumentPart | Segment {
  const copy = { own: ownDocumentTerms(part.own), dead: ownArray(part.dead) };
  if (!('starts' in part)) return copy;
  return {
    ...copy,
    starts: ownArray(part.starts),
    documents: ownArray(part.documents),
    impacts: ownArray(part.impacts),
    impactsMax: ownArray(part.impactsMax),
    meanLength: part.meanLength,
  };
}

/** Makes the segment of at most {@link SEGMENT_DOCUMENTS_MAX}. Linear; pauses between slices. */
export function* invert(
  { own, dead }: DocumentPart,
  { dictionarySize, meanLength }: InvertOptions,
): Generator<void, Segment> {
  const reader = new TermReader();
  const starts = yield* countTerms(own, reader, dictionarySize);
  const next = starts.slice();
  const documents = new Uint16Array(starts[dictionarySize] ?? 0);
  const impacts = new Uint8Array(documents.length);
  const impactsMax = new Uint8Array(dictionarySize);
  yield* eachDocument(own, reader, (document, count) => {
    const norm = lengthNorm(own.lengths[document] ?? 0, meanLength);
    const once = impactOf(1, norm);
    const { terms, frequencies } = reader;
    for (let index = 0; index < count; index += 1) {
      const term = terms[index] ?? 0;
      const frequency = frequencies[index] ?? 1;
      const impact = frequency === 1 ? once : impactOf(frequency, norm);
      const place = next[term] ?? 0;
      next[term] = place + 1;
      documents[place] = document;
      impacts[place] = impact;
      if (impact > (impactsMax[term] ?? 0)) impactsMax[term] = impact;
    }
  });
  return { own, dead, starts, documents, impacts, impactsMax, meanLength };
}

/** Returns where the postings of each term begin. */
function* countTerms(
  own: DocumentTerms,
  reader: TermReader,
  dictionarySize: number,
): Generator<void, Uint32Array> {
  const starts = new Uint32Array(dictionarySize + 1);
  yield* eachDocument(own, reader, (_, count) => {
    const { terms } = reader;
    for (let index = 0; index < count; index += 1) {
      const after = (terms[index] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
  });
  for (let term = 0; term < dictionarySize; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  return starts;
}

/** Reads one document after the other; passes its number of terms to `look`. */
function* eachDocument(
  own: DocumentTerms,
  reader: TermReader,
  look: (document: number, count: number) => void,
): Generator<void, void> {
  let work = 0;
  for (let document = 0; document < own.records.length; document += 1) {
    const count = reader.read(own, document);
    look(document, count);
    work += 1 + count;
    if (work > TERMS_PER_SLICE) {
      work = 0;
      yield;
    }
  }
}

/**
 * Merges the live documents of all parts, in order, into as few parts as can have them. Linear;
 * pauses between slices.
 */
export function* mergeDocuments(
  parts: readonly DocumentPart[],
): Generator<void, readonly DocumentPart[]> {
  const merged: DocumentPart[] = [];
  let builder = new DocumentTermsBuilder();
  let work = 0;
  for (const { own, dead } of parts) {
    for (let document = 0; document < dead.length; document += 1) {
      work += 1;
      if (work > DOCUMENTS_PER_SLICE) {
        work = 0;
        yield;
      }
      if (dead[document] === 1) continue;
      if (builder.size === SEGMENT_DOCUMENTS_MAX) {
        merged.push(livingDocuments(builder.build()));
        builder = new DocumentTermsBuilder();
      }
      builder.copy(own, document);
    }
  }
  if (builder.size > 0) merged.push(livingDocuments(builder.build()));
  return merged;
}
