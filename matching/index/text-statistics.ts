import type { DocumentTerms } from './document-terms.ts';
import type { DocumentPart, InvertOptions, Segment } from './segment.ts';

/**
 * Numbers about all PUBLIC documents that scores use, frozen for one epoch: between renewals a
 * score does not depend on other writes.
 */
export interface TextStatistics {
  /** Number of the epoch, from 1, raised by one with each renewal. */
  readonly epoch: number;
  readonly documentCount: number;
  /** Mean number of terms of a document that has any, at least 1. */
  readonly meanLength: number;
  /** Number of documents that have the term, by term number, without later ones. */
  readonly documentFrequencies: Int32Array;
}

/** Returns the mean number of terms of a document with any, at least 1. Pauses after each part. */
export function* meanLengthOf(parts: readonly DocumentPart[]): Generator<void, number> {
  let documentCount = 0;
  let length = 0;
  for (const { own } of parts) {
    documentCount += speaking(own);
    for (const one of own.lengths) length += one;
    yield;
  }
  return documentCount === 0 ? 1 : Math.max(1, length / documentCount);
}

/** Counts documents that have terms: an empty profile makes no word rarer and no text longer. */
function speaking({ lengths }: DocumentTerms): number {
  return lengths.reduce((count, own) => count + (own > 0 ? 1 : 0), 0);
}

/** Statistics without documents, before the first epoch. */
export const NO_STATISTICS: TextStatistics = {
  epoch: 0,
  documentCount: 0,
  meanLength: 1,
  documentFrequencies: new Int32Array(0),
};

/**
 * Gathers the statistics of segments without dead documents, inverted by their mean length. Pauses
 * after each segment.
 */
export function* gatherStatistics(
  segments: readonly Segment[],
  { dictionarySize, meanLength }: InvertOptions,
  epoch: number,
): Generator<void, TextStatistics> {
  const documentFrequencies = new Int32Array(dictionarySize);
  let documentCount = 0;
  for (const { own, starts } of segments) {
    documentCount += speaking(own);
    for (let term = 0; term < dictionarySize; term += 1) {
      const count = (starts[term + 1] ?? 0) - (starts[term] ?? 0);
      documentFrequencies[term] = (documentFrequencies[term] ?? 0) + count;
    }
    yield;
  }
  return { epoch, documentCount, meanLength, documentFrequencies };
}

/**
 * Returns the weight of a term by how few documents have it: ln(1 + (N − n + ½) / (n + ½)) with N
 * documents of which n have it (Robertson and Zaragoza 2009), which is never negative.
 */
export function inverseDocumentFrequency(documentCount: number, documentFrequency: number): number {
  return Math.log(1 + (documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}
