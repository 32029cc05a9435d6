import type { Postings } from './segment.ts';

/**
 * The numbers about all PUBLIC documents that scores use, frozen for one epoch: between renewals a
 * score does not depend on what else was written.
 */
export interface TextStatistics {
  /** From 1, one more with each renewal. */
  readonly epoch: number;
  readonly documentCount: number;
  /** Mean number of terms of a document that has any, at least 1. */
  readonly meanLength: number;
  /** Number of documents that have the term, by term number; what came later is not in it. */
  readonly documentFrequencies: Int32Array;
}

/** The statistics of postings, all of whose documents live. */
export function gatherStatistics(
  segments: readonly Postings[],
  dictionarySize: number,
  epoch: number,
): TextStatistics {
  const documentFrequencies = new Int32Array(dictionarySize);
  let documentCount = 0;
  let length = 0;
  for (const segment of segments) {
    for (const own of segment.lengths) {
      // A holder that says nothing of itself makes no word rarer and no text longer.
      if (own > 0) documentCount += 1;
      length += own;
    }
    for (let term = 0; term + 1 < segment.starts.length; term += 1) {
      const count = (segment.starts[term + 1] ?? 0) - (segment.starts[term] ?? 0);
      documentFrequencies[term] = (documentFrequencies[term] ?? 0) + count;
    }
  }
  return {
    epoch,
    documentCount,
    meanLength: documentCount === 0 ? 1 : Math.max(1, length / documentCount),
    documentFrequencies,
  };
}

/**
 * How much a term tells, by how few documents have it: ln(1 + (N − n + ½) / (n + ½)) with N
 * documents of which n have it (Robertson and Zaragoza 2009), which is never negative.
 */
export function inverseDocumentFrequency(documentCount: number, documentFrequency: number): number {
  return Math.log(1 + (documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}
