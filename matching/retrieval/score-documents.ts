import type { Deadline } from '../deadline.ts';
import { findTerm, type Segment } from '../index/segment.ts';
import type { TermDictionary } from '../index/term-dictionary.ts';
import type { TextSnapshot } from '../index/text-index.ts';
import { inverseDocumentFrequency, type TextStatistics } from '../index/text-statistics.ts';
import { WorkMeter } from '../work-meter.ts';
import type { AnalyzedNeed, NeedConcept } from './analyze-need.ts';

/** BM25's saturation: how soon repetitions of a term stop to count (Robertson and Zaragoza 2009). */
export const BM25_K1 = 1.2;
/** BM25's penalty of length: 0 none, 1 in full (Robertson and Zaragoza 2009). */
export const BM25_B = 0.75;
/** A document of less than this part of the mean length is no better for being shorter. */
const LENGTH_SHARE_MIN = 0.5;
/** Rarity counts a little more than BM25's logarithm says: +.006 R@10 on CORDIS (MATCHING). */
export const RARITY_EXPONENT = 1.5;
/** Repetitions in the need that count: a mail repeats its subject, which makes it no better known. */
export const NEED_FREQUENCY_MAX = 3;

/**
 * How a named concept's worth, that of its words together, is shared out: most of it to the concept
 * itself, so that a record in the other language or with another word is nearly as good.
 */
const WORDS_SHARE = 0.4;
const BROADER_SHARE = 0.1;

/** Postings or documents between two looks at the deadline: one to two milliseconds of work. */
const POSTINGS_PER_CHECK = 250_000;

/** A term of the need with what one full occurrence is worth. */
export interface WeightedTerm {
  readonly term: string;
  /** Undefined when no record has the term; it is missing then, and counts in the ideal. */
  readonly number: number | undefined;
  readonly documentFrequency: number;
  readonly weight: number;
  readonly frequency: number;
}

/** A need weighed by the statistics of one epoch. */
export interface WeighedNeed {
  readonly terms: readonly WeightedTerm[];
  /** What a record whose text is the need would score. */
  readonly ideal: number;
}

/** How near documents are to a need. */
export interface DocumentScores {
  /** Record numbers. */
  readonly records: Int32Array;
  /** Score divided by the ideal, above 0; 1 for a record whose text is the need. */
  readonly ratios: Float32Array;
}

/** Part of the weight that a term gives to a document: 0 to 1, more with each repetition. */
function saturation(frequency: number, norm: number): number {
  return frequency / (frequency + norm);
}

function lengthNorm(length: number, meanLength: number): number {
  return (
    BM25_K1 * (1 - BM25_B + (BM25_B * Math.max(length, meanLength * LENGTH_SHARE_MIN)) / meanLength)
  );
}

/** What a term of the need is worth before its concept is looked at. */
interface PlainTerm extends Omit<WeightedTerm, 'weight'> {
  readonly plain: number;
}

/** Weighs the terms of a need; the order of the terms is kept, so that sums are reproducible. */
export function weighNeed(
  need: AnalyzedNeed,
  dictionary: TermDictionary,
  statistics: TextStatistics,
): WeighedNeed {
  const norm = lengthNorm(need.length, statistics.meanLength);
  const plain = need.terms.map(({ term, frequency }): PlainTerm => {
    const number = dictionary.find(term);
    const documentFrequency =
      number === undefined ? 0 : (statistics.documentFrequencies[number] ?? 0);
    const rarity = inverseDocumentFrequency(statistics.documentCount, documentFrequency);
    const repeated = Math.min(frequency, NEED_FREQUENCY_MAX);
    return {
      term,
      number,
      documentFrequency,
      frequency,
      plain: repeated * rarity ** RARITY_EXPONENT,
    };
  });
  const factors = conceptFactors(need.concepts, plain);
  let ideal = 0;
  const terms = plain.map(({ plain: worth, ...term }) => {
    const weight = worth * (factors.get(term.term) ?? 1);
    ideal += weight * saturation(term.frequency, norm);
    return { ...term, weight };
  });
  return { terms, ideal };
}

/** Shares out the worth of each concept's words: by what its terms' plain worth is multiplied. */
function conceptFactors(
  concepts: readonly NeedConcept[],
  plain: readonly PlainTerm[],
): Map<string, number> {
  const worthOf = new Map(plain.map(({ term, plain: worth }) => [term, worth]));
  const sumOf = (terms: readonly string[]) =>
    terms.reduce((sum, term) => sum + (worthOf.get(term) ?? 0), 0);
  const factors = new Map<string, number>();
  for (const { term, broader, words } of concepts) {
    const own = worthOf.get(term) ?? 0;
    const together = Math.max(own, sumOf(words));
    const broaderShare = broader.length > 0 ? BROADER_SHARE : 0;
    const share = (terms: readonly string[], part: number) => {
      const sum = sumOf(terms);
      for (const one of terms) factors.set(one, sum === 0 ? 0 : (part * together) / sum);
    };
    share(broader, broaderShare);
    share(words, WORDS_SHARE);
    share([term], 1 - broaderShare - (words.length > 0 ? WORDS_SHARE : 0));
  }
  return factors;
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
