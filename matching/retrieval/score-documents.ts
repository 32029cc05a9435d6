import type { Deadline } from '../deadline.ts';
import { IMPACT_ONE } from '../index/impact.ts';
import { SEGMENT_DOCUMENTS_MAX, type Segment } from '../index/segment.ts';
import type { TextSnapshot } from '../index/text-index.ts';
import { WorkMeter } from '../work-meter.ts';
import { BestDocuments, type DocumentPlace } from './best-documents.ts';
import type { WeighedNeed } from './weigh-need.ts';

/** Postings or documents between two looks at the deadline: one to two milliseconds of work. */
const POSTINGS_PER_CHECK = 250_000;
/** Sums of a document stay below 2^31. */
const SUM_MAX = 2 ** 31 - 1;

/** How near documents are to a need. */
export interface DocumentScores {
  /** Record numbers. */
  readonly records: Int32Array;
  /** Score divided by the ideal, above 0; 1 for a record whose text is the need. */
  readonly ratios: Float64Array;
}

/** Scored documents of one snapshot. */
export interface ScoredDocuments extends DocumentScores {
  /** Where each lies in the snapshot; see {@link DocumentPlace}. */
  readonly places: Float64Array;
}

/** Which documents are wanted. */
export interface ScoreOptions {
  /** From 1: so many of the best; Infinity (default): every one that shares a term with the need. */
  readonly documentsMax?: number;
  /** Whether the document of this record may be among them; missing: all may. */
  readonly accept?: ((record: number) => boolean) | undefined;
  readonly deadline: Deadline;
}

/** A term of the need that records have, with its weight as a whole number. */
interface Scored {
  readonly term: number;
  readonly weight: number;
}

/**
 * The documents that answer a need best, by BM25 over the ideal: exactly the `documentsMax` best
 * of the living ones that are accepted, best first, equal ones by their tie-break, then by id;
 * with Infinity all, in no order. Weights and impacts are whole numbers, so that a score is the
 * same in whatever order it is summed. Error: DEADLINE_EXCEEDED.
 */
export function scoreDocuments(
  snapshot: TextSnapshot,
  need: WeighedNeed,
  { documentsMax = Number.POSITIVE_INFINITY, accept, deadline }: ScoreOptions,
): ScoredDocuments {
  const meter = new WorkMeter(deadline, POSTINGS_PER_CHECK);
  const best = new BestDocuments(documentsMax);
  const { terms, unit } = wholeWeights(need);
  snapshot.segments.forEach((segment, index) => {
    const sums = emptySums();
    for (const { term, weight } of terms) {
      meter.walk(segment.starts[term] ?? 0, segment.starts[term + 1] ?? 0, (from, to) =>
        addPostings(segment, sums, weight, from, to),
      );
    }
    meter.walk(0, segment.records.length, (from, to) =>
      showDocuments(segment, index, sums, best, { from, to, accept }),
    );
    giveBack(sums);
  });
  const recordAt = (place: DocumentPlace) => recordOf(snapshot, place);
  const { places, sums } = best.take((one, other) =>
    snapshot.idOf(recordAt(one)) < snapshot.idOf(recordAt(other)) ? -1 : 1,
  );
  return {
    records: Int32Array.from(places, recordAt),
    ratios: sums.map((sum) => (sum * unit) / need.ideal),
    places,
  };
}

/** Texts of more terms are needs told at length: nobody asks whether a record has all of one. */
const SHARED_TERMS_MAX = 200;

/**
 * For each of these documents the weight of the terms of the need that it has, by the weight of
 * all, 0..1, whatever its length; zeros for a need of more than 200 terms.
 */
export function shareDocuments(
  { segments }: TextSnapshot,
  need: WeighedNeed,
  { places }: Pick<ScoredDocuments, 'places'>,
  deadline: Deadline,
): Float64Array {
  const shares = new Float64Array(places.length);
  if (need.terms.length > SHARED_TERMS_MAX) return shares;
  const meter = new WorkMeter(deadline, POSTINGS_PER_CHECK);
  const { terms, all } = wholeWeights(need);
  const bySegment = segments.map((): number[] => []);
  places.forEach((place, index) => {
    bySegment[Math.floor(place / SEGMENT_DOCUMENTS_MAX)]?.push(index);
  });
  segments.forEach((segment, at) => {
    const wanted = bySegment[at] ?? [];
    if (wanted.length === 0) return;
    const sums = emptySums();
    for (const { term, weight } of terms) {
      meter.walk(segment.starts[term] ?? 0, segment.starts[term + 1] ?? 0, (from, to) =>
        addWeight(segment, sums, weight, from, to),
      );
    }
    for (const index of wanted) {
      shares[index] = (sums[(places[index] ?? 0) % SEGMENT_DOCUMENTS_MAX] ?? 0) / all;
    }
    meter.did(sums.fill(0).length);
    giveBack(sums);
  });
  return shares;
}

/** The record of a document. */
function recordOf({ segments }: TextSnapshot, place: DocumentPlace): number {
  const segment = segments[Math.floor(place / SEGMENT_DOCUMENTS_MAX)];
  return segment?.records[place % SEGMENT_DOCUMENTS_MAX] ?? 0;
}

/** The need's weights as whole numbers; a sum times `unit` is a score. `all`: their sum. */
function wholeWeights({ terms }: WeighedNeed): {
  readonly terms: readonly Scored[];
  readonly unit: number;
  readonly all: number;
} {
  const sum = terms.reduce((total, { weight }) => total + weight, 0);
  if (sum <= 0) return { terms: [], unit: 0, all: 1 };
  // Each is rounded up by less than one.
  const parts = (SUM_MAX / IMPACT_ONE - terms.length) / sum;
  const whole = ({ weight }: { readonly weight: number }) => Math.ceil(weight * parts);
  return {
    terms: terms.flatMap(({ number, weight }) =>
      number === undefined || weight <= 0 ? [] : [{ term: number, weight: whole({ weight }) }],
    ),
    unit: 1 / (parts * IMPACT_ONE),
    all: terms.reduce((total, term) => total + whole(term), 0),
  };
}

function addPostings(
  { documents, impacts }: Segment,
  sums: Int32Array,
  weight: number,
  start: number,
  end: number,
): void {
  for (let posting = start; posting < end; posting += 1) {
    const document = documents[posting] ?? 0;
    sums[document] = (sums[document] ?? 0) + Math.imul(weight, impacts[posting] ?? 0);
  }
}

function addWeight(
  { documents }: Segment,
  sums: Int32Array,
  weight: number,
  start: number,
  end: number,
): void {
  for (let posting = start; posting < end; posting += 1) {
    const document = documents[posting] ?? 0;
    sums[document] = (sums[document] ?? 0) + weight;
  }
}

/** Shows the living documents of a stretch that may be wanted, and leaves zeros. */
function showDocuments(
  { records, ties, dead }: Segment,
  index: number,
  sums: Int32Array,
  best: BestDocuments,
  {
    from,
    to,
    accept,
  }: { readonly from: number; readonly to: number; readonly accept: ScoreOptions['accept'] },
): void {
  for (let document = from; document < to; document += 1) {
    const sum = sums[document] ?? 0;
    if (sum === 0) continue;
    sums[document] = 0;
    if (sum < best.sumMin || dead[document] === 1) continue;
    if (accept !== undefined && !accept(records[document] ?? 0)) continue;
    best.add(index * SEGMENT_DOCUMENTS_MAX + document, sum, ties[document] ?? 0);
  }
}

/** Sums of one segment, all 0 between questions: making them anew costs more than clearing. */
let kept: Int32Array | undefined;

function emptySums(): Int32Array {
  const sums = kept ?? new Int32Array(SEGMENT_DOCUMENTS_MAX);
  // Whoever ends early, by the deadline, does not give its half-filled sums back.
  kept = undefined;
  return sums;
}

function giveBack(sums: Int32Array): void {
  kept = sums;
}
