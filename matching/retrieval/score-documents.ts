import { SEGMENT_DOCUMENTS_MAX, type Segment } from '../index/segment.ts';
import type { TextSnapshot } from '../index/text-index.ts';
import type { Deadline } from '../limits/deadline.ts';
import { WorkMeter } from '../limits/work-meter.ts';
import { BestDocuments, type DocumentPlace } from './best-documents.ts';
import { lowerBoundOfSums } from './pruning-bound.ts';
import { type Scratch, scanSegment } from './scan-segment.ts';
import { DocumentSums, sumPlaces } from './sum-documents.ts';
import type { WeighedNeed } from './weigh-need.ts';
import { type WholeTerm, wholeWeights } from './whole-weights.ts';

/** Postings or documents between two checks of the deadline: one to two milliseconds of work. */
const POSTINGS_PER_CHECK = 250_000;

/** Nearness of documents to a need. */
export interface DocumentScores {
  /** Record numbers. */
  readonly records: Int32Array;
  /** Score divided by the ideal, above 0; 1 for a record whose text is the need. */
  readonly ratios: Float64Array;
}

/** Scored documents of one snapshot. */
export interface ScoredDocuments extends DocumentScores {
  /** Place of each in the snapshot; see {@link DocumentPlace}. */
  readonly places: Float64Array;
}

/** Options of {@link scoreDocuments}. */
export interface ScoreOptions {
  /** Number of best documents, from 1; Infinity (default): all that share a term with the need. */
  readonly documentsMax?: number;
  /** Returns true if the document of this record may be among them; missing: all may. */
  readonly accept?: ((record: number) => boolean) | undefined;
  readonly deadline: Deadline;
}

/**
 * Returns the documents that answer a need best, by BM25 over the ideal: exactly the `documentsMax`
 * best of the live ones that are accepted, best first, ties by their tie-break, then by id; with
 * Infinity all, in no order. Weights and impacts are integers, so a score does not depend on the
 * order of summation. Error: DEADLINE_EXCEEDED.
 */
export function scoreDocuments(
  snapshot: TextSnapshot,
  need: WeighedNeed,
  { documentsMax = Number.POSITIVE_INFINITY, accept, deadline }: ScoreOptions,
): ScoredDocuments {
  const meter = new WorkMeter(deadline, POSTINGS_PER_CHECK);
  const best = new BestDocuments(documentsMax);
  const { terms, unit } = wholeWeights(need);
  const { segments } = snapshot;
  const scratch = takeScratch(segments, terms);
  const mayShow = (index: number, document: number) => {
    const segment = segments[index];
    if (segment === undefined || segment.dead[document] === 1) return false;
    return accept === undefined || accept(segment.own.records[document] ?? 0);
  };
  best.sumMin = lowerBoundOfSums(segments, terms, scratch, { documentsMax, mayShow }, meter);
  segments.forEach((segment, index) => {
    const { ties } = segment.own;
    const show = (document: number, sum: number) => {
      if (!mayShow(index, document)) return;
      best.add(index * SEGMENT_DOCUMENTS_MAX + document, sum, ties[document] ?? 0);
    };
    scanSegment(segment, terms, scratch, { sumMin: () => best.sumMin, show }, meter);
  });
  giveBack(scratch, terms);
  const recordOf = (place: DocumentPlace) => recordAt(segments, place);
  const { places, sums } = best.take((one, other) =>
    snapshot.idOf(recordOf(one)) < snapshot.idOf(recordOf(other)) ? -1 : 1,
  );
  return {
    records: Int32Array.from(places, recordOf),
    ratios: sums.map((sum) => (sum * unit) / need.ideal),
    places,
  };
}

/** Texts of more terms are descriptions: nobody asks whether a record has all terms of one. */
const SHARED_TERMS_MAX = 200;

/** Documents of some records and how well they answer a need. */
export interface RecordScores extends DocumentScores {
  /**
   * Weight of the terms of the need that the document has, relative to the weight of all, 0..1,
   * whatever its length; zeros for a need of more than 200 terms.
   */
  readonly shares: Float64Array;
}

/**
 * Returns the scores of these records' documents, the same as among all; leaves out records that
 * share nothing with the need or no longer have a document. Error: DEADLINE_EXCEEDED.
 */
export function scoreRecords(
  { segments, placeOf }: TextSnapshot,
  need: WeighedNeed,
  records: Int32Array,
  deadline: Deadline,
): RecordScores {
  const meter = new WorkMeter(deadline, POSTINGS_PER_CHECK);
  const { terms, unit, all } = wholeWeights(need);
  const scratch = takeScratch(segments, terms);
  const found = new Int32Array(records.length);
  const ratios = new Float64Array(records.length);
  const shares = new Float64Array(records.length);
  let size = 0;
  const take = (place: DocumentPlace, sum: number, weight: number) => {
    if (sum === 0) return;
    found[size] = recordAt(segments, place);
    ratios[size] = (sum * unit) / need.ideal;
    shares[size] = need.terms.length > SHARED_TERMS_MAX ? 0 : weight / all;
    size += 1;
  };
  sumPlaces(segments, placesOf(records, placeOf), scratch, take, meter);
  giveBack(scratch, terms);
  return {
    records: found.subarray(0, size),
    ratios: ratios.subarray(0, size),
    shares: shares.subarray(0, size),
  };
}

/** Returns the places of those that have a document, ascending. */
function placesOf(records: Int32Array, placeOf: TextSnapshot['placeOf']): Float64Array {
  const places = new Float64Array(records.length);
  let size = 0;
  for (const record of records) {
    const place = placeOf(record);
    if (place < 0) continue;
    places[size] = place;
    size += 1;
  }
  return places.subarray(0, size).sort();
}

function recordAt(segments: readonly Segment[], place: DocumentPlace): number {
  const segment = segments[Math.floor(place / SEGMENT_DOCUMENTS_MAX)];
  return segment?.own.records[place % SEGMENT_DOCUMENTS_MAX] ?? 0;
}

/** Buffers of the last question, all 0: allocating new ones costs more than clearing these. */
let kept: Scratch | undefined;

function takeScratch(segments: readonly Segment[], terms: readonly WholeTerm[]): Scratch {
  const size = segments.reduce((most, { starts }) => Math.max(most, starts.length), 0);
  const known = kept;
  // A question that ends early, by the deadline, does not give its half-filled sums back.
  kept = undefined;
  const scratch =
    known !== undefined && known.weights.length >= size
      ? known
      : {
          sums: known?.sums ?? new Int32Array(SEGMENT_DOCUMENTS_MAX),
          candidates: known?.candidates ?? new Uint16Array(SEGMENT_DOCUMENTS_MAX),
          weights: new Int32Array(2 * size),
          summed: known?.summed ?? new DocumentSums(),
        };
  for (const { term, weight } of terms) scratch.weights[term] = weight;
  return scratch;
}

function giveBack(scratch: Scratch, terms: readonly WholeTerm[]): void {
  for (const { term } of terms) scratch.weights[term] = 0;
  kept = scratch;
}
