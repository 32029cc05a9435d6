import type { AnsweringRecords } from '../index/answering-records.ts';
import { NOBODY, SHARED } from '../index/record-table.ts';
import type { TextSnapshot } from '../index/text-index.ts';
import type { Deadline } from '../limits/deadline.ts';
import { WorkMeter } from '../limits/work-meter.ts';
import type { HolderTest } from './holder-filter.ts';
import {
  fieldLevel,
  type HolderValues,
  holderValues,
  RATIO_MIN,
  valueOfHolder,
} from './holder-values.ts';
import {
  CLOSE_MIN,
  closeRecords,
  type HolderMeaning,
  holderMeaning,
  lengthFactor,
} from './meaning-values.ts';
import type { TextMeaning } from './network-meaning.ts';
import { type ReadNeed, readNeed, type SearchedWords } from './read-need.ts';
import {
  type DocumentScores,
  type RecordScores,
  scoreDocuments,
  scoreRecords,
} from './score-documents.ts';
import type { WeighedNeed } from './weigh-need.ts';

/** Maximum number of holders that are ranked (DESIGN 5). */
export const POOL_MAX = 500;

/**
 * Best documents of a text whose holders are measured. Chosen by judgement: beyond the best few
 * hundred a document shares little with a need; fewer hardly ever fill the pool.
 */
export const DOCUMENTS_MAX = 500;

/** Holders examined or compared between two checks of the deadline. */
const HOLDERS_PER_CHECK = 20_000;

/** Index to search: the words of a network and the holders that its records speak for. */
export interface SearchedIndex extends SearchedWords {
  readonly records: AnsweringRecords;
  /** Minimum cosine at which a record is found by meaning alone; missing: `CLOSE_MIN`. */
  readonly closeMin?: number;
  /** Parts of the asker's view; missing if the index has exactly what everybody sees. */
  readonly viewed?: Viewed;
}

/** The part of an asker's view that everybody sees, and the rest. */
export interface Viewed {
  /** The part that everybody sees: texts are read and fields measured by it. */
  readonly everybodys: Pick<SearchedIndex, 'snapshot' | 'records'>;
  /** Words of the other records. */
  readonly own: TextSnapshot;
  /** Records that everybody sees and that speak for further holders in this view. */
  readonly speakingByLinks: Int32Array;
}

/** One text asked for and how near the network comes to it, regardless of the filter. */
export interface AskedText extends ReadNeed {
  /**
   * Best documents of all holders: at most {@link DOCUMENTS_MAX} that everybody sees, and the
   * others that are as good.
   */
  readonly best: DocumentScores;
  /** See `fieldLevel`. */
  readonly level: number;
  /** Nearness of the records in meaning; missing if only words count. */
  readonly meaning?: TextMeaning;
}

/** Weights of words and meaning in the choice of the best of the found holders. */
export interface PoolWeights {
  readonly text: number;
  readonly meaning: number;
}

/** One text asked for and the evidence of the holders that may be an answer. */
export interface Retrieved extends AskedText {
  /** Their documents that share a term with the text. */
  readonly documents: RecordScores;
  readonly holders: HolderValues;
}

/** Result of retrieval for one question under one filter. */
export interface Retrieval {
  readonly texts: readonly Retrieved[];
  /** Accepted holders of the best documents of any text, by words or by meaning, each once. */
  readonly found: Int32Array;
  /** Records that speak for each of them. */
  readonly own: readonly (readonly number[])[];
}

/** Document of a holder and how well it answers one text. */
export interface DocumentValue {
  readonly record: number;
  readonly ratio: number;
  readonly share: number;
}

/** Holder that may be an answer. */
export interface Candidate {
  /** Record number. */
  readonly holder: number;
  /** Mean over the texts of how well its documents answer them, 0..1: the feature `text`. */
  readonly text: number;
  /** The same for each text, zeros included. */
  readonly values: readonly number[];
  /**
   * Mean over the texts of how near its records are in meaning, each by its `lengthFactor`, 0..1:
   * the feature `meaning`; 0 if only words count.
   */
  readonly meaning: number;
  /** The same for each text; empty if only words count. */
  readonly meanings: readonly HolderMeaning[];
  /** Ratio of the best of its documents for each text; 0 if none shares anything with it. */
  readonly nearest: readonly number[];
  /**
   * Its documents that share something with each text, best first. Sorted on first access: few
   * candidates reach a page.
   */
  readonly documents: readonly (readonly DocumentValue[])[];
  /** Flag for each text: true if the association's members' work answers it; missing: none is. */
  readonly byMembers?: readonly boolean[];
  /** Share of the named pieces that its records lack, by weight, 0..1; missing: it does not count. */
  readonly lacking?: number;
}

/** Options of {@link readNeedText}. */
interface AskedAs {
  /** Nearness of the records to it in meaning; missing: only words count. */
  readonly meaning?: TextMeaning | undefined;
  /** True if it is the whole question; see `readNeed`. Missing: false. */
  readonly isAlone?: boolean;
}

/** Reads one text and finds the documents that answer it best. Error: DEADLINE_EXCEEDED. */
export function readNeedText(
  index: SearchedIndex,
  text: string,
  deadline: Deadline,
  { meaning, isAlone = false }: AskedAs = {},
): AskedText {
  const { viewed, dictionary } = index;
  const everybodys = viewed?.everybodys ?? index;
  const words = { snapshot: () => everybodys.snapshot(), dictionary };
  const read = readNeed(words, text, deadline, isAlone);
  const common = bestOf(everybodys.snapshot(), read.weighed, everybodys.records, deadline);
  const level = fieldLevel(common);
  const best = withBeside(common, index, read.weighed, () => true, deadline);
  const asked = { ...read, best, level };
  return meaning === undefined ? asked : { ...asked, meaning };
}

/** Returns the weight of a text's meaning: 0 if only words count. */
export function meaningFactor({ meaning }: Pick<AskedText, 'meaning'>): number {
  return meaning === undefined ? 0 : lengthFactor(meaning.pieces);
}

/** Returns the best documents that speak for an accepted holder. */
function bestDocuments(
  index: SearchedIndex,
  weighed: WeighedNeed,
  accept: HolderTest,
  deadline: Deadline,
): DocumentScores {
  const { viewed, records } = index;
  const snapshot = viewed?.everybodys.snapshot() ?? index.snapshot();
  const common = bestOf(snapshot, weighed, records, deadline, accept);
  return withBeside(common, index, weighed, accept, deadline);
}

function bestOf(
  snapshot: TextSnapshot,
  weighed: WeighedNeed,
  records: AnsweringRecords,
  deadline: Deadline,
  accept: HolderTest = () => true,
): DocumentScores {
  return scoreDocuments(snapshot, weighed, {
    documentsMax: DOCUMENTS_MAX,
    accept: speaksFor(records, accept),
    deadline,
  });
}

/**
 * Adds to the best of everybody's documents the others that are as good as the last of these. They
 * take no places from these: pushing others out would reveal something about those.
 */
function withBeside(
  common: DocumentScores,
  index: SearchedIndex,
  weighed: WeighedNeed,
  accept: HolderTest,
  deadline: Deadline,
): DocumentScores {
  const { viewed, records } = index;
  if (viewed === undefined) return common;
  const least = common.ratios[DOCUMENTS_MAX - 1] ?? 0;
  const own = bestOf(viewed.own, weighed, records, deadline, accept);
  const linked = scoreRecords(index.snapshot(), weighed, viewed.speakingByLinks, deadline);
  const found = [common, own, linked].flatMap((scores) =>
    Array.from(scores.records, (record, at) => ({ record, ratio: scores.ratios[at] ?? 0 })),
  );
  const good = found.filter(({ ratio }) => ratio >= least);
  return {
    records: Int32Array.from(good, ({ record }) => record),
    ratios: Float64Array.from(good, ({ ratio }) => ratio),
  };
}

/** Returns a test that is true for a record that speaks for an accepted holder. */
function speaksFor(records: AnsweringRecords, accept: HolderTest): (record: number) => boolean {
  const sole = records.soleHolders();
  return (record) => {
    const holder = sole[record] ?? SHARED;
    return holder === SHARED
      ? records.holdersOf(record).some(accept)
      : holder >= 0 && accept(holder);
  };
}

/**
 * Finds the holders of the best {@link DOCUMENTS_MAX} documents for each text, by words and, if it
 * counts, by meaning, and how well all their documents answer every text: a found holder is
 * measured as if all documents were scored. `accept`: the filter; missing: any holder may be found.
 * Error: DEADLINE_EXCEEDED.
 */
export function retrieve(
  index: SearchedIndex,
  texts: readonly AskedText[],
  accept: HolderTest | undefined,
  deadline: Deadline,
): Retrieval {
  const { records } = index;
  const snapshot = index.snapshot();
  const found = new Set<number>();
  const find = (document: number) => {
    for (const holder of records.holdersOf(document)) {
      if (accept === undefined || accept(holder)) found.add(holder);
    }
  };
  // A text that several requirements share is searched once.
  const each = [...new Set(texts)];
  for (const { weighed, best, meaning } of each) {
    const documents = accept === undefined ? best : bestDocuments(index, weighed, accept, deadline);
    documents.records.forEach(find);
    if (meaning === undefined) continue;
    closeRecords(meaning, speaksFor(records, accept ?? (() => true)), {
      closeMin: index.closeMin ?? CLOSE_MIN,
    }).forEach(find);
    deadline.check();
  }
  const meter = new WorkMeter(deadline, HOLDERS_PER_CHECK);
  const own = Array.from(found, (holder) => {
    const mine = records.recordsOf(holder);
    meter.did(1 + mine.length);
    return mine;
  });
  const speaking = eachOnce(own, records);
  const retrieved = new Map(
    each.map((text): [AskedText, Retrieved] => {
      const documents = scoreRecords(snapshot, text.weighed, speaking, deadline);
      const holders = holderValues(records, documents, text.level, deadline);
      return [text, { ...text, documents, holders }];
    }),
  );
  return {
    found: Int32Array.from(found),
    own,
    texts: texts.flatMap((text) => retrieved.get(text) ?? []),
  };
}

/** Returns the records that speak for any of the holders, each once. */
function eachOnce(own: readonly (readonly number[])[], records: AnsweringRecords): Int32Array {
  const sole = records.soleHolders();
  const all: number[] = [];
  const shared = new Set<number>();
  for (const mine of own) {
    for (const record of mine) {
      if (sole[record] !== SHARED) all.push(record);
      else shared.add(record);
    }
  }
  for (const record of shared) all.push(record);
  return Int32Array.from(all);
}

/** Returns the best of the found holders over all texts, at most {@link POOL_MAX}, ties by id. */
export function poolOf(
  records: AnsweringRecords,
  { texts, found, own }: Retrieval,
  weights: PoolWeights,
  deadline: Deadline,
): Candidate[] {
  const meter = new WorkMeter(deadline, HOLDERS_PER_CHECK);
  const pool = bestHolders(texts, { records, found, own, weights }, meter);
  const factors = texts.map(meaningFactor);
  const places = new Map(pool.map(({ holder }, place) => [holder, place]));
  const each = texts.map((text) => documentsByPlace(text, records, places, meter));
  return pool.map(({ holder, meanings }, place) => {
    const values = texts.map(({ holders }) => valueOfHolder(holders, holder));
    let documents: DocumentValue[][] | undefined;
    return {
      holder,
      text: values.reduce((sum, value) => sum + value, 0) / Math.max(1, texts.length),
      values,
      meaning: weightedMean(
        meanings.map(({ value }) => value),
        factors,
      ),
      meanings,
      nearest: texts.map(({ documents: { ratios } }, which) =>
        (each[which]?.[place] ?? []).reduce((most, at) => Math.max(most, ratios[at] ?? 0), 0),
      ),
      get documents() {
        documents ??= texts.map((text, which) =>
          bestFirst(text.documents, each[which]?.[place] ?? [], records, meter),
        );
        return documents;
      },
    };
  });
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  return all === 0 ? 0 : sum / all;
}

interface FoundHolders extends Pick<Retrieval, 'found' | 'own'> {
  readonly records: AnsweringRecords;
  readonly weights: PoolWeights;
}

/** Holder of the pool and its nearness to each text in meaning; empty if only words count. */
interface BestHolder extends Pick<Candidate, 'holder' | 'meanings'> {}

/**
 * Returns the holders by the sum of their values, by words and by meaning, at most {@link
 * POOL_MAX}, without sorting all.
 */
function bestHolders(
  texts: readonly Retrieved[],
  { found, own, records, weights }: FoundHolders,
  meter: WorkMeter,
): BestHolder[] {
  const valued: (BestHolder & { readonly value: number })[] = [];
  const words = weights.text === 0 && weights.meaning === 0 ? 1 : weights.text;
  const factors = texts.map((text) => weights.meaning * meaningFactor(text));
  // By words alone, the values are ordered to the last bit.
  const isJoined = factors.some((factor) => factor > 0);
  const compared = texts.flatMap(({ meaning }) => meaning ?? []);
  for (const [place, holder] of found.entries()) {
    const mine = own[place] ?? [];
    const meanings = compared.map((meaning) => holderMeaning(records, mine, meaning));
    const value = texts.reduce((total, { holders }, at) => {
      const byWords = valueOfHolder(holders, holder);
      if (!isJoined) return total + byWords;
      return total + words * byWords + (factors[at] ?? 0) * (meanings[at]?.value ?? 0);
    }, 0);
    if (value > 0) valued.push({ holder, meanings, value });
    meter.did(1);
  }
  const least = leastOfBest(valued.map(({ value }) => value));
  return valued
    .filter(({ value }) => value >= least)
    .sort((a, b) => {
      // If many are equally good, all of them are compared.
      meter.did(1);
      return b.value - a.value || (records.idOf(a.holder) < records.idOf(b.holder) ? -1 : 1);
    })
    .slice(0, POOL_MAX);
}

/** Steps into which values are counted to find the best without sorting all. */
const VALUE_STEPS = 4096;

/** Returns a value that at least a pool of them reach, and not many more; 0 if all fit. */
function leastOfBest(values: readonly number[]): number {
  if (values.length <= POOL_MAX) return 0;
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  const counts = new Int32Array(VALUE_STEPS + 1);
  for (const value of values) {
    const step = Math.floor((value / most) * VALUE_STEPS);
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

/** Returns the indexes of the scored documents of each holder of the pool, by its place there. */
function documentsByPlace(
  { documents }: Retrieved,
  records: AnsweringRecords,
  places: ReadonlyMap<number, number>,
  meter: WorkMeter,
): number[][] {
  const lists = Array.from({ length: places.size }, (): number[] => []);
  const sole = records.soleHolders();
  const { records: found, ratios } = documents;
  meter.walk(0, found.length, (from, to) => {
    for (let index = from; index < to; index += 1) {
      if ((ratios[index] ?? 0) < RATIO_MIN) continue;
      const record = found[index] ?? 0;
      const holder = sole[record] ?? SHARED;
      if (holder === NOBODY) continue;
      const holders = holder >= 0 ? [holder] : records.holdersOf(record);
      for (const one of holders) lists[places.get(one) ?? -1]?.push(index);
      meter.did(holders.length);
    }
  });
  return lists;
}

function bestFirst(
  { records: found, ratios, shares }: RecordScores,
  own: readonly number[],
  records: AnsweringRecords,
  meter: WorkMeter,
): DocumentValue[] {
  const list = own.map((at): DocumentValue => {
    const [record, ratio, share] = [found[at] ?? 0, ratios[at] ?? 0, shares[at] ?? 0];
    return { record, ratio, share: Math.min(1, share) };
  });
  return list.sort((a, b) => {
    meter.did(1);
    return b.ratio - a.ratio || (records.idOf(a.record) < records.idOf(b.record) ? -1 : 1);
  });
}
