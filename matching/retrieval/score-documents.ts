import type { Deadline } from '../deadline.ts';
import { findTerm, type Segment } from '../index/segment.ts';
import type { TextSnapshot } from '../index/text-index.ts';
import type { TextStatistics } from '../index/text-statistics.ts';
import { WorkMeter } from '../work-meter.ts';
import { lengthNorm, type WeighedNeed } from './weigh-need.ts';

/** Postings or documents between two looks at the deadline: one to two milliseconds of work. */
const POSTINGS_PER_CHECK = 250_000;

/** How near documents are to a need. */
export interface DocumentScores {
  /** Record numbers. */
  readonly records: Int32Array;
  /** Score divided by the ideal, above 0; 1 for a record whose text is the need. */
  readonly ratios: Float32Array;
}

/** Texts of more terms are needs told at length: nobody asks whether a record has all of one. */
const SHARED_TERMS_MAX = 200;

/**
 * For each scored document the weight of the terms of the need that it has, by the weight of all,
 * 0..1, whatever its length; zeros for a need of more than 200 terms.
 */
export function shareDocuments(
  snapshot: TextSnapshot,
  need: WeighedNeed,
  scores: DocumentScores,
  deadline: Deadline,
): Float32Array {
  if (need.terms.length > SHARED_TERMS_MAX) return new Float32Array(scores.records.length);
  const all = need.terms.reduce((sum, { weight }) => sum + weight, 0);
  const meter = new WorkMeter(deadline, POSTINGS_PER_CHECK);
  const parts = snapshot.segments.map((segment) => {
    const sums = emptySums(segment);
    eachPostings(segment, need, meter, (weight, from, to) => {
      addWeight(segment, sums, weight / all, from, to);
    });
    return harvest(segment, sums, meter).ratios;
  });
  const shares = new Float32Array(scores.records.length);
  let at = 0;
  for (const part of parts) {
    shares.set(part, at);
    at += part.length;
  }
  return shares;
}

/** The score of every document that shares a term with the need, by BM25 over the ideal. */
export function scoreDocuments(
  snapshot: TextSnapshot,
  need: WeighedNeed,
  deadline: Deadline,
): DocumentScores {
  if (need.ideal <= 0) return { records: new Int32Array(0), ratios: new Float32Array(0) };
  const meter = new WorkMeter(deadline, POSTINGS_PER_CHECK);
  const parts = snapshot.segments.map((segment) =>
    scoreSegment(segment, snapshot.statistics, need, meter),
  );
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const size = parts.reduce((sum, part) => sum + part.records.length, 0);
  const records = new Int32Array(size);
  const ratios = new Float32Array(size);
  let at = 0;
  for (const part of parts) {
    records.set(part.records, at);
    ratios.set(part.ratios, at);
    at += part.records.length;
  }
  return { records, ratios };
}

const normsOf = new WeakMap<Float64Array, { epoch: number; norms: Float32Array }>();

/** The norm of each document's length, kept as long as the segment and the epoch last. */
function normsFor(segment: Segment, statistics: TextStatistics, meter: WorkMeter): Float32Array {
  const known = normsOf.get(segment.lengths);
  if (known?.epoch === statistics.epoch) return known.norms;
  const norms = new Float32Array(segment.lengths.length);
  meter.walk(0, norms.length, (from, to) => {
    for (let document = from; document < to; document += 1) {
      norms[document] = lengthNorm(segment.lengths[document] ?? 0, statistics.meanLength);
    }
  });
  normsOf.set(segment.lengths, { epoch: statistics.epoch, norms });
  return norms;
}

function scoreSegment(
  segment: Segment,
  statistics: TextStatistics,
  need: WeighedNeed,
  meter: WorkMeter,
): DocumentScores {
  const norms = normsFor(segment, statistics, meter);
  const sums = emptySums(segment);
  eachPostings(segment, need, meter, (weight, from, to) => {
    addPostings(segment, sums, norms, weight / need.ideal, from, to);
  });
  return harvest(segment, sums, meter);
}

/** Visits the postings of each term of the need, in stretches that end with a look at the deadline. */
function eachPostings(
  segment: Segment,
  need: WeighedNeed,
  meter: WorkMeter,
  visit: (weight: number, from: number, to: number) => void,
): void {
  for (const { number, weight } of need.terms) {
    const place = number === undefined ? undefined : findTerm(segment, number);
    if (place === undefined) continue;
    meter.walk(segment.starts[place] ?? 0, segment.starts[place + 1] ?? 0, (from, to) =>
      visit(weight, from, to),
    );
  }
}

function addWeight(
  { documents }: Segment,
  sums: Float32Array,
  weight: number,
  start: number,
  end: number,
): void {
  for (let posting = start; posting < end; posting += 1) {
    const document = documents[posting] ?? 0;
    sums[document] = (sums[document] ?? 0) + weight;
  }
}

function addPostings(
  segment: Segment,
  sums: Float32Array,
  norms: Float32Array,
  weight: number,
  start: number,
  end: number,
): void {
  const { documents, frequencies } = segment;
  for (let posting = start; posting < end; posting += 1) {
    const document = documents[posting] ?? 0;
    const frequency = frequencies[posting] ?? 0;
    sums[document] =
      (sums[document] ?? 0) + (weight * frequency) / (frequency + (norms[document] ?? 0));
  }
}

/** Sums of one segment, all 0 between questions: making them anew each time costs more than clearing. */
const sumsOf = new WeakMap<Float64Array, Float32Array>();

function emptySums(segment: Segment): Float32Array {
  const known = sumsOf.get(segment.lengths);
  // Whoever ends early, by the deadline, does not give its half-filled sums back.
  sumsOf.delete(segment.lengths);
  return known ?? new Float32Array(segment.records.length);
}

/** Takes the sums of living documents out, and leaves zeros. */
function harvest(segment: Segment, sums: Float32Array, meter: WorkMeter): DocumentScores {
  const { records, dead } = segment;
  const found = new Int32Array(records.length);
  const ratios = new Float32Array(records.length);
  let size = 0;
  meter.walk(0, records.length, (from, to) => {
    for (let document = from; document < to; document += 1) {
      const sum = sums[document] ?? 0;
      if (sum <= 0) continue;
      sums[document] = 0;
      if (dead[document] === 1) continue;
      found[size] = records[document] ?? 0;
      ratios[size] = sum;
      size += 1;
    }
  });
  sumsOf.set(segment.lengths, sums);
  return { records: found.slice(0, size), ratios: ratios.slice(0, size) };
}
