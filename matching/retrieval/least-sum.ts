import { SEGMENT_DOCUMENTS_MAX, type Segment } from '../index/segment.ts';
import type { WorkMeter } from '../limits/work-meter.ts';
import { BestDocuments, type DocumentPlace } from './best-documents.ts';
import { type Scratch, sumTerms } from './scan-segment.ts';
import { sumPlaces } from './sum-documents.ts';
import type { WholeTerm } from './whole-weights.ts';

/** Documents that are summed whole. */
const SUMMED = 64;
/**
 * Where more are wanted, as many more would have to be summed, which takes as long as it saves:
 * measured for 500 of 850,000 with 2,000 summed, 9.3 ms a title with and 8.0 without.
 */
const WANTED_MAX = SUMMED / 4;
/** The part of the documents that the terms looked at may have as postings. */
const POSTINGS_SHARE = 1 / 64;

/** Whose sums count. */
export interface LeastSumOptions {
  readonly documentsMax: number;
  readonly mayShow: (segment: number, document: number) => boolean;
}

/**
 * A sum that `documentsMax` of the documents reach at least, so that scanning leaves out from the
 * first segment on what cannot; 1 where none was found. It is that of documents which have most of
 * the weightiest rare terms.
 */
export function leastSum(
  segments: readonly Segment[],
  terms: readonly WholeTerm[],
  scratch: Scratch,
  { documentsMax, mayShow }: LeastSumOptions,
  meter: WorkMeter,
): number {
  if (documentsMax > WANTED_MAX) return 1;
  const documents = segments.reduce((sum, { own }) => sum + own.records.length, 0);
  const rare = rareTerms(segments, terms, documents * POSTINGS_SHARE);
  const likely = new BestDocuments(SUMMED);
  segments.forEach((segment, index) => {
    const show = (document: number, sum: number) => {
      if (mayShow(index, document)) likely.add(index * SEGMENT_DOCUMENTS_MAX + document, sum, 0);
    };
    sumTerms(segment, rare, scratch.sums, { sumMin: () => likely.sumMin, show }, meter);
  });
  const best = new BestDocuments(documentsMax);
  const take = (place: DocumentPlace, sum: number) => {
    if (sum >= best.sumMin) best.add(place, sum, 0);
  };
  sumPlaces(segments, likely.kept().sort(), scratch, take, meter);
  best.kept();
  return best.sumMin;
}

/** The weightiest terms that have no more postings together; frequent ones are passed over. */
function rareTerms(
  segments: readonly Segment[],
  terms: readonly WholeTerm[],
  postingsMax: number,
): WholeTerm[] {
  let postings = 0;
  return terms.filter(({ term }) => {
    let own = 0;
    for (const { starts } of segments) own += (starts[term + 1] ?? 0) - (starts[term] ?? 0);
    if (postings + own > postingsMax) return false;
    postings += own;
    return true;
  });
}
