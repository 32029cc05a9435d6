import type { Deadline } from '../deadline.ts';
import { NOBODY, type RecordTable, SHARED } from '../index/record-table.ts';
import type { TextIndex } from '../index/text-index.ts';
import { WorkMeter } from '../work-meter.ts';
import { type AnalyzedNeed, analyzeNeed } from './analyze-need.ts';
import type { HolderTest } from './holder-filter.ts';
import { type HolderValues, holderValues, RATIO_MIN, valueOfHolder } from './holder-values.ts';
import { type DocumentScores, scoreDocuments, shareDocuments } from './score-documents.ts';
import { type WeighedNeed, weighNeed } from './weigh-need.ts';

/** Holders that are ranked at most (DESIGN 5). */
export const POOL_MAX = 500;

/** Holders looked at or compared between two looks at the deadline. */
const HOLDERS_PER_CHECK = 20_000;

/** One text asked for and what the index has for it. */
export interface Retrieved {
  readonly need: AnalyzedNeed;
  readonly weighed: WeighedNeed;
  readonly documents: DocumentScores;
  /** For each document, the weight of the need's terms that it has, 0..1. */
  readonly shares: Float64Array;
  readonly holders: HolderValues;
}

/** A document of a holder and how it answers one text. */
export interface DocumentValue {
  readonly record: number;
  readonly ratio: number;
  readonly share: number;
}

/** A holder that may be an answer. */
export interface Candidate {
  /** Record number. */
  readonly holder: number;
  /** Mean over the texts of how well its documents answer them, 0..1: the feature `text`. */
  readonly text: number;
  /** The same for each text, zeros included. */
  readonly values: readonly number[];
  /** For each text its documents that share something with it, best first. */
  readonly documents: readonly (readonly DocumentValue[])[];
}

/** Searches one text over all documents; shares are told where asked for, else zeros. */
export function retrieveText(
  index: TextIndex,
  text: string,
  deadline: Deadline,
  { withShares = false }: { readonly withShares?: boolean } = {},
): Retrieved {
  const snapshot = index.snapshot();
  const need = analyzeNeed(text, deadline);
  const weighed = weighNeed(need, index.dictionary, snapshot.statistics);
  const documents = scoreDocuments(snapshot, weighed, { deadline });
  return {
    need,
    weighed,
    documents,
    shares: withShares
      ? shareDocuments(snapshot, weighed, documents, deadline)
      : new Float64Array(0),
    holders: holderValues(index.records, documents, need.length, deadline),
  };
}

/** The best holders over all texts that pass the test, at most {@link POOL_MAX}, ties by id. */
export function poolOf(
  records: RecordTable,
  texts: readonly Retrieved[],
  accept: HolderTest,
  deadline: Deadline,
): Candidate[] {
  const meter = new WorkMeter(deadline, HOLDERS_PER_CHECK);
  const best = bestHolders(sumsOf(records, texts, meter), accept, records, meter);
  return describe(records, texts, best, meter);
}

/** What holders are ordered by: the sum of their values, or for one text what grows with it. */
function sumsOf(records: RecordTable, texts: readonly Retrieved[], meter: WorkMeter): Float64Array {
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return only.holders.votes;
  const sums = new Float64Array(records.size);
  for (const { holders } of texts) {
    meter.walk(0, holders.votes.length, (from, to) => {
      for (let holder = from; holder < to; holder += 1) {
        if ((holders.votes[holder] ?? 0) === 0) continue;
        sums[holder] = (sums[holder] ?? 0) + valueOfHolder(holders, holder);
      }
    });
  }
  return sums;
}

/** Holders in the order of their sums, at most the pool, found without sorting all. */
function bestHolders(
  sums: Float64Array,
  accept: HolderTest,
  records: RecordTable,
  meter: WorkMeter,
): number[] {
  const accepted: number[] = [];
  meter.walk(0, sums.length, (from, to) => {
    for (let holder = from; holder < to; holder += 1) {
      if ((sums[holder] ?? 0) > 0 && accept(holder)) accepted.push(holder);
    }
  });
  const value = (holder: number) => sums[holder] ?? 0;
  const least = leastOfBest(accepted, value);
  return accepted
    .filter((holder) => value(holder) >= least)
    .sort((a, b) => {
      // Where many are equally good, all of them are compared.
      meter.did(1);
      return value(b) - value(a) || (records.idOf(a) < records.idOf(b) ? -1 : 1);
    })
    .slice(0, POOL_MAX);
}

/** Steps of a value that are counted to find the best without sorting all. */
const VALUE_STEPS = 4096;

/** A value that at least a pool of the holders reach, and not many more; 0 when all fit. */
function leastOfBest(holders: readonly number[], value: (holder: number) => number): number {
  if (holders.length <= POOL_MAX) return 0;
  let most = 0;
  for (const holder of holders) most = Math.max(most, value(holder));
  const counts = new Int32Array(VALUE_STEPS + 1);
  for (const holder of holders) {
    const step = Math.floor((value(holder) / most) * VALUE_STEPS);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let reached = 0;
  for (let step = VALUE_STEPS; step > 0; step -= 1) {
    reached += counts[step] ?? 0;
    // Half a step of slack: the step of a value on its border may be rounded either way.
    if (reached >= POOL_MAX) return ((step - 0.5) / VALUE_STEPS) * most;
  }
  return 0;
}

function describe(
  records: RecordTable,
  texts: readonly Retrieved[],
  pool: readonly number[],
  meter: WorkMeter,
): Candidate[] {
  const places = new Int16Array(records.size).fill(-1);
  pool.forEach((holder, place) => {
    places[holder] = place;
  });
  const documents = texts.map((text) => documentsOf(text, records, places, pool.length, meter));
  return pool.map((holder, place) => {
    const values = texts.map(({ holders }) => valueOfHolder(holders, holder));
    return {
      holder,
      text: values.reduce((sum, value) => sum + value, 0) / Math.max(1, texts.length),
      values,
      documents: documents.map((lists) => lists[place] ?? []),
    };
  });
}

/** The documents of each holder of the pool, by its place there, best first. */
function documentsOf(
  { documents, shares }: Retrieved,
  records: RecordTable,
  places: Int16Array,
  size: number,
  meter: WorkMeter,
): DocumentValue[][] {
  const lists = Array.from({ length: size }, (): DocumentValue[] => []);
  const sole = records.soleHolders();
  const { records: found, ratios } = documents;
  meter.walk(0, found.length, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const ratio = ratios[index] ?? 0;
      if (ratio < RATIO_MIN) continue;
      const record = found[index] ?? 0;
      const holder = sole[record] ?? SHARED;
      if (holder === NOBODY || (holder >= 0 && (places[holder] ?? -1) < 0)) continue;
      const value = { record, ratio, share: Math.min(1, shares[index] ?? 0) };
      const holders = holder >= 0 ? [holder] : records.holdersOf(record);
      for (const one of holders) lists[places[one] ?? -1]?.push(value);
      meter.did(holders.length);
    }
  });
  for (const list of lists) {
    list.sort((a, b) => {
      meter.did(1);
      return b.ratio - a.ratio || (records.idOf(a.record) < records.idOf(b.record) ? -1 : 1);
    });
  }
  return lists;
}
