import { type DocumentTerms, DocumentTermsBuilder, TermReader } from './document-terms.ts';
import { impactOf, lengthNorm } from './impact.ts';

/** Documents of one segment at most: a document's place in it fits two bytes. */
export const SEGMENT_DOCUMENTS_MAX = 1 << 16;

/**
 * Documents and where their terms occur. Immutable but for `dead`. Postings of the term t lie at
 * `starts[t]`..`starts[t + 1]`; a term beyond the end has none.
 */
export interface Segment {
  readonly own: DocumentTerms;
  readonly starts: Uint32Array;
  /** Place of the document in the segment, ascending within a term. */
  readonly documents: Uint16Array;
  /** What each posting gives of its term's weight; see `impactOf`. */
  readonly impacts: Uint8Array;
  /** The largest impact of each term. */
  readonly impactsMax: Uint8Array;
  /** The mean length that impacts are measured by: that of the epoch. */
  readonly meanLength: number;
  /** 1 where the document was changed or removed since. */
  readonly dead: Uint8Array;
}

/** What inverting needs beside the documents. */
export interface InvertOptions {
  /** Bounds the term numbers. */
  readonly dictionarySize: number;
  readonly meanLength: number;
}

/** The segment of documents, at most {@link SEGMENT_DOCUMENTS_MAX}, none of them dead. Linear. */
export function invert(own: DocumentTerms, { dictionarySize, meanLength }: InvertOptions): Segment {
  const size = own.records.length;
  const reader = new TermReader();
  const starts = countTerms(own, reader, dictionarySize);
  const next = starts.slice();
  const documents = new Uint16Array(starts[dictionarySize] ?? 0);
  const impacts = new Uint8Array(documents.length);
  const impactsMax = new Uint8Array(dictionarySize);
  for (let document = 0; document < size; document += 1) {
    const norm = lengthNorm(own.lengths[document] ?? 0, meanLength);
    const once = impactOf(1, norm);
    const count = reader.read(own, document);
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
  }
  return { own, starts, documents, impacts, impactsMax, meanLength, dead: new Uint8Array(size) };
}

/** Where the postings of each term begin. */
function countTerms(own: DocumentTerms, reader: TermReader, dictionarySize: number): Uint32Array {
  const starts = new Uint32Array(dictionarySize + 1);
  for (let document = 0; document < own.records.length; document += 1) {
    const count = reader.read(own, document);
    const { terms } = reader;
    for (let index = 0; index < count; index += 1) {
      const after = (terms[index] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
  }
  for (let term = 0; term < dictionarySize; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  return starts;
}

/** The living documents of all segments, in order, in as few parts as hold them. Linear. */
export function mergeDocuments(segments: readonly Segment[]): DocumentTerms[] {
  const parts: DocumentTerms[] = [];
  let builder = new DocumentTermsBuilder();
  for (const { own, dead } of segments) {
    for (let document = 0; document < dead.length; document += 1) {
      if (dead[document] === 1) continue;
      if (builder.size === SEGMENT_DOCUMENTS_MAX) {
        parts.push(builder.build());
        builder = new DocumentTermsBuilder();
      }
      builder.copy(own, document);
    }
  }
  return builder.size === 0 ? parts : [...parts, builder.build()];
}
