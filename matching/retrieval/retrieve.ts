import type { Deadline } from '../deadline.ts';
import { type RecordTable, SHARED } from '../index/record-table.ts';
import type { TextIndex } from '../index/text-index.ts';
import { type AnalyzedNeed, analyzeNeed } from './analyze-need.ts';
import type { HolderTest } from './holder-filter.ts';
import { type HolderValues, holderValues, RATIO_MIN } from './holder-values.ts';
import {
  type DocumentScores,
  scoreDocuments,
  shareDocuments,
  type WeighedNeed,
  weighNeed,
} from './score-documents.ts';

/** Holders that are ranked at most (DESIGN 5). */
export const POOL_MAX = 500;

/** One text asked for and what the index has for it. */
export interface Retrieved {
  readonly need: AnalyzedNeed;
  readonly weighed: WeighedNeed;
  readonly documents: DocumentScores;
  /** For each document, the weight of the need's terms that it has, 0..1. */
  readonly shares: Float32Array;
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
  const need = analyzeNeed(text);
  const weighed = weighNeed(need, index.dictionary, snapshot.statistics);
  const documents = scoreDocuments(snapshot, weighed, deadline);
  return {
    need,
    weighed,
    documents,
    shares: withShares
      ? shareDocuments(snapshot, weighed, documents, deadline)
      : new Float32Array(0),
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
  const sums = new Float64Array(records.size);
  for (const { holders } of texts) {
    for (let index = 0; index < holders.holders.length; index += 1) {
      const holder = holders.holders[index] ?? 0;
      sums[holder] = (sums[holder] ?? 0) + (holders.values[index] ?? 0);
    }
    deadline.check();
  }
  const best = bestHolders(sums, accept, records);
  deadline.check();
  return describe(records, texts, best, deadline);
}

/** Holders in the order of their sums, at most the pool, found without sorting all. */
function bestHolders(sums: Float64Array, accept: HolderTest, records: RecordTable): number[] {
  const accepted: number[] = [];
  for (let holder = 0; holder < sums.length; holder += 1) {
    if ((sums[holder] ?? 0) > 0 && accept(holder)) accepted.push(holder);
  }
  const value = (holder: number) => sums[holder] ?? 0;
  const least = leastOfBest(accepted, value);
  return accepted
    .filter((holder) => value(holder) >= least)
    .sort((a, b) => value(b) - value(a) || (records.idOf(a) < records.idOf(b) ? -1 : 1))
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
  deadline: Deadline,
): Candidate[] {
  const places = new Int16Array(records.size).fill(-1);
  pool.forEach((holder, place) => {
    places[holder] = place;
  });
  const sole = records.soleHolders();
  const values = pool.map(() => texts.map(() => 0));
  const documents = pool.map(() => texts.map((): DocumentValue[] => []));
  texts.forEach((text, which) => {
    const { holders, documents: scores, shares } = text;
    for (let index = 0; index < holders.holders.length; index += 1) {
      const own = values[places[holders.holders[index] ?? 0] ?? -1];
      if (own !== undefined) own[which] = holders.values[index] ?? 0;
    }
    const add = (holder: number, record: number, ratio: number, index: number) => {
      const place = places[holder] ?? -1;
      if (place < 0) return;
      const share = Math.min(1, shares[index] ?? 0);
      documents[place]?.[which]?.push({ record, ratio, share });
    };
    for (let index = 0; index < scores.records.length; index += 1) {
      const ratio = scores.ratios[index] ?? 0;
      if (ratio < RATIO_MIN) continue;
      const record = scores.records[index] ?? 0;
      const holder = sole[record] ?? SHARED;
      if (holder >= 0) add(holder, record, ratio, index);
      else if (holder === SHARED)
        for (const one of records.holdersOf(record)) add(one, record, ratio, index);
    }
    deadline.check();
  });
  return pool.map((holder, place) => {
    const own = values[place] ?? [];
    const lists = documents[place] ?? [];
    for (const list of lists) {
      list.sort(
        (a, b) => b.ratio - a.ratio || (records.idOf(a.record) < records.idOf(b.record) ? -1 : 1),
      );
    }
    return {
      holder,
      text: own.reduce((sum, value) => sum + value, 0) / Math.max(1, texts.length),
      values: own,
      documents: lists,
    };
  });
}
