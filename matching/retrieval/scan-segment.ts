import { SEGMENT_DOCUMENTS_MAX, type Segment } from '../index/segment.ts';
import type { WorkMeter } from '../limits/work-meter.ts';
import type { PlaceScratch } from './sum-documents.ts';
import type { WholeTerm } from './whole-weights.ts';

/**
 * Cost of summing one document by its own terms, in postings summed by term. Measured on 850,000
 * generated statements of 75 terms: 200 to 500; it affects time only.
 */
const DOCUMENT_POSTINGS = 350;
/** The rest is examined again when it has fallen to this part of its value at the last check. */
const NEXT_LOOK = 0.75;

/** Receiver of the documents of a segment that may be among the best, with their sums. */
export interface Wanted {
  /** A document with a smaller sum is not wanted; grows while documents are shown. */
  readonly sumMin: () => number;
  readonly show: (document: number, sum: number) => void;
}

/** Buffers kept between segments: sums and weights by number, all 0 between questions. */
export interface Scratch extends PlaceScratch {
  readonly sums: Int32Array;
}

/**
 * Shows every document of a segment with a sum of at least `sumMin`, dead ones too.
 *
 * The terms are summed one after the other, the weightiest first. Once the upper bound of the rest
 * is below the wanted sum, only documents already met can reach it; if they are few, they are
 * summed one by one by their own terms (MaxScore: Turtle and Flood 1995, the second part by
 * document).
 */
export function scanSegment(
  segment: Segment,
  terms: readonly WholeTerm[],
  scratch: Scratch,
  wanted: Wanted,
  meter: WorkMeter,
): void {
  const { starts } = segment;
  const { sums } = scratch;
  let rest = 0;
  let left = 0;
  for (const { term, weight } of terms) {
    rest += weight * (segment.impactsMax[term] ?? 0);
    left += (starts[term + 1] ?? 0) - (starts[term] ?? 0);
  }
  let scanned = 0;
  let lookAt = wanted.sumMin() * NEXT_LOOK;
  for (const [index, { term, weight }] of terms.entries()) {
    const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    if (start >= end) continue;
    meter.walk(start, end, (from, to) => addPostings(segment, sums, weight, from, to));
    rest -= weight * (segment.impactsMax[term] ?? 0);
    left -= end - start;
    scanned += end - start;
    if (rest > lookAt || left < Math.min(scanned, SEGMENT_DOCUMENTS_MAX)) continue;
    lookAt = rest * NEXT_LOOK;
    const met = terms.slice(0, index + 1);
    const least = Math.max(1, wanted.sumMin() - rest);
    const most = Math.floor(left / DOCUMENT_POSTINGS);
    const count = collect(segment, met, scratch, { scanned, least, most });
    meter.did(Math.min(scanned, sums.length));
    if (count > most) continue;
    clear(segment, met, sums, scanned);
    showByDocument(segment, scratch, count, wanted, meter);
    return;
  }
  meter.did(showAll(segment, terms, sums, scanned, wanted));
}

/** Shows every document that has any of the terms, with the sum of these terms alone. */
export function sumTerms(
  segment: Segment,
  terms: readonly WholeTerm[],
  sums: Int32Array,
  wanted: Wanted,
  meter: WorkMeter,
): void {
  let scanned = 0;
  for (const { term, weight } of terms) {
    const [start, end] = [segment.starts[term] ?? 0, segment.starts[term + 1] ?? 0];
    meter.walk(start, end, (from, to) => addPostings(segment, sums, weight, from, to));
    scanned += end - start;
  }
  meter.did(showAll(segment, terms, sums, scanned, wanted));
}

/** Adds four postings at a time, which takes half as long as one at a time. */
function addPostings(
  { documents, impacts }: Segment,
  sums: Int32Array,
  weight: number,
  start: number,
  end: number,
): void {
  let posting = start;
  for (; posting + 3 < end; posting += 4) {
    const one = documents[posting] ?? 0;
    const two = documents[posting + 1] ?? 0;
    const three = documents[posting + 2] ?? 0;
    const four = documents[posting + 3] ?? 0;
    sums[one] = (sums[one] ?? 0) + Math.imul(weight, impacts[posting] ?? 0);
    sums[two] = (sums[two] ?? 0) + Math.imul(weight, impacts[posting + 1] ?? 0);
    sums[three] = (sums[three] ?? 0) + Math.imul(weight, impacts[posting + 2] ?? 0);
    sums[four] = (sums[four] ?? 0) + Math.imul(weight, impacts[posting + 3] ?? 0);
  }
  for (; posting < end; posting += 1) {
    const document = documents[posting] ?? 0;
    sums[document] = (sums[document] ?? 0) + Math.imul(weight, impacts[posting] ?? 0);
  }
}

interface Collected {
  readonly scanned: number;
  readonly least: number;
  readonly most: number;
}

/** Collects documents with a sum of at least `least`; returns their number, at most `most` + 1. */
function collect(
  { own, starts, documents }: Segment,
  met: readonly WholeTerm[],
  { sums, candidates }: Scratch,
  { scanned, least, most }: Collected,
): number {
  let count = 0;
  if (scanned >= own.records.length) {
    for (let document = 0; document < own.records.length; document += 1) {
      if ((sums[document] ?? 0) < least) continue;
      if (count === most) return count + 1;
      candidates[count] = document;
      count += 1;
    }
    return count;
  }
  for (const { term } of met) {
    const end = starts[term + 1] ?? 0;
    for (let posting = starts[term] ?? 0; posting < end; posting += 1) {
      const document = documents[posting] ?? 0;
      const sum = sums[document] ?? 0;
      if (sum < least) continue;
      if (count === most) {
        unmark(sums, candidates, count);
        return count + 1;
      }
      // Negative: it is collected and must not be met again.
      sums[document] = -sum;
      candidates[count] = document;
      count += 1;
    }
  }
  unmark(sums, candidates, count);
  return count;
}

function unmark(sums: Int32Array, candidates: Uint16Array, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const document = candidates[index] ?? 0;
    sums[document] = -(sums[document] ?? 0);
  }
}

function clear(
  { starts, documents }: Segment,
  met: readonly WholeTerm[],
  sums: Int32Array,
  scanned: number,
): void {
  if (scanned >= sums.length) {
    sums.fill(0);
    return;
  }
  for (const { term } of met) {
    const end = starts[term + 1] ?? 0;
    for (let posting = starts[term] ?? 0; posting < end; posting += 1) {
      sums[documents[posting] ?? 0] = 0;
    }
  }
}

function showByDocument(
  segment: Segment,
  { candidates, summed, weights }: Scratch,
  count: number,
  wanted: Wanted,
  meter: WorkMeter,
): void {
  summed.sum(segment, candidates, count, weights, meter);
  for (let index = 0; index < count; index += 1) {
    const sum = summed.sums[index] ?? 0;
    if (sum >= wanted.sumMin()) wanted.show(candidates[index] ?? 0, sum);
  }
}

/** Shows every document with its whole sum and leaves zeros; returns how many were examined. */
function showAll(
  { own, starts, documents }: Segment,
  terms: readonly WholeTerm[],
  sums: Int32Array,
  scanned: number,
  wanted: Wanted,
): number {
  const size = own.records.length;
  if (scanned >= size) {
    for (let document = 0; document < size; document += 1) {
      const sum = sums[document] ?? 0;
      if (sum === 0) continue;
      sums[document] = 0;
      if (sum >= wanted.sumMin()) wanted.show(document, sum);
    }
    return size;
  }
  for (const { term } of terms) {
    const end = starts[term + 1] ?? 0;
    for (let posting = starts[term] ?? 0; posting < end; posting += 1) {
      const document = documents[posting] ?? 0;
      const sum = sums[document] ?? 0;
      if (sum === 0) continue;
      sums[document] = 0;
      if (sum >= wanted.sumMin()) wanted.show(document, sum);
    }
  }
  return scanned;
}
