import { SEGMENT_DOCUMENTS_MAX, type Segment } from '../index/segment.ts';
import type { WorkMeter } from '../limits/work-meter.ts';
import { BestDocuments, type DocumentPlace } from './best-documents.ts';
import { type Scratch, sumTerms } from './scan-segment.ts';
import { sumPlaces } from './sum-documents.ts';
import type { WholeTerm } from './whole-weights.ts';

/** Number of documents whose whole sum is computed. */
const SUMMED = 64;
/**
 * Maximum number of results for which a bound pays. Beyond it, as many more would have to be
 * summed, which takes as long as it saves: measured for 500 of 850,000 with 2,000 summed, 9.3 ms a
 * title with and 8.0 without.
 */
const WANTED_MAX = SUMMED / 4;
/** Maximum number of postings of the selected terms, as a share of the documents. */
const POSTINGS_SHARE = 1 / 64;

/** Documents that count. */
export interface LeastSumOptions {
  readonly documentsMax: number;
  readonly mayShow: (segment: number, document: number) => boolean;
}

/**
 * Returns a lower bound that at least `documentsMax` of the documents reach, so scanning prunes
 * from the first segment on; 1 if none was found. It comes from documents that have most of the
 * weightiest rare terms.
 */
export function lowerBoundOfSums(
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

/** Returns the weightiest terms with at most `postingsMax` postings in all; skips frequent ones. */
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
