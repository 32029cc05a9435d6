import type { NodeId } from '../../graph/model/nodes.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { FindNeedRelevance, HolderRelevance, NeedRelevance } from '../need/need-relevance.ts';
import { closeRecords, lengthFactor } from './meaning-values.ts';
import type { NetworkMeaning } from './network-meaning.ts';
import { readNeed } from './read-need.ts';
import { type DocumentScores, scoreDocuments, scoreRecords } from './score-documents.ts';

/**
 * Documents that count; the last of them stands for 0. On the introduction test (CORDIS,
 * development half, five-fold) the first common partner was a true one in .347 at 200, .354 at
 * 500, .358 at 1,000.
 */
export const RELEVANT_DOCUMENTS_MAX = 1_000;

/** A holder's documents add up by this power of their relevance, as in MATCHING: votes. */
const VOTE_EXPONENT = 1.5;
/** Votes are summed as whole numbers of this part, so that their order cannot change the sum. */
const VOTE_UNIT = 2 ** -40;

/**
 * Looks needs up in this index; keeps the last one, since a page asks for one need partner after
 * partner. What is kept is never older than the index's snapshot. `meaning`: of its records; it
 * counts once all of them have their vectors.
 */
export function needRelevanceIn(index: TextIndex, meaning?: NetworkMeaning): FindNeedRelevance {
  let last:
    | {
        readonly need: string;
        readonly at: object;
        readonly isJoined: boolean;
        readonly found: NeedRelevance;
      }
    | undefined;
  return (need, deadline) => {
    const at = index.snapshot();
    const isJoined = meaning?.isReady === true;
    if (last?.need !== need || last.at !== at || last.isJoined !== isJoined) {
      const found = findNeedRelevance(index, need, deadline, isJoined ? meaning : undefined);
      last = { need, at, isJoined, found };
    }
    return last.found;
  };
}

interface Votes {
  sum: number;
  readonly best: number;
}

/**
 * Where in the network a need is at home. A record's relevance is how far its score lies between
 * that of the last document that counts and that of the best. A holder's is the root of the sum
 * of its records' relevance^1.5, by that of the best holder: the root, since many near documents
 * do not make somebody as many times closer. Error: DEADLINE_EXCEEDED.
 */
export function findNeedRelevance(
  index: TextIndex,
  need: string,
  deadline: Deadline,
  meaning?: NetworkMeaning,
): NeedRelevance {
  const { records: found, ratios } = relevantDocuments(index, need, deadline, meaning);
  const best = ratios[0] ?? 0;
  const least = found.length < RELEVANT_DOCUMENTS_MAX ? 0 : (ratios.at(-1) ?? 0);
  const records = new Map<NodeId, number>();
  const votes = new Map<number, Votes>();
  found.forEach((record, place) => {
    const relevance = ((ratios[place] ?? 0) - least) / (best - least);
    // Where all are equally good, nobody is nearer than anybody else.
    if (!(relevance > 0)) return;
    records.set(index.records.idOf(record), relevance);
    const vote = Math.round(relevance ** VOTE_EXPONENT / VOTE_UNIT);
    for (const holder of index.records.holdersOf(record)) {
      const known = votes.get(holder);
      // Best first: the first record of a holder is the one that speaks most for it.
      if (known === undefined) votes.set(holder, { sum: vote, best: record });
      else known.sum += vote;
    }
    deadline.check();
  });
  return { records, holders: holdersOf(index, votes) };
}

/** What the meaning of a record counts beside its words, for a short need. */
const MEANING_WEIGHT = 0.8;

/** The documents that answer a need best, by words and where it counts by meaning, best first. */
function relevantDocuments(
  index: TextIndex,
  need: string,
  deadline: Deadline,
  meaning: NetworkMeaning | undefined,
): DocumentScores {
  const snapshot = index.snapshot();
  const { need: read, weighed } = readNeed(index, need, deadline);
  const options = { documentsMax: RELEVANT_DOCUMENTS_MAX, deadline };
  const byWords = scoreDocuments(snapshot, weighed, options);
  if (meaning === undefined) return byWords;
  const { cosines, pieces } = meaning.compare(read.matter);
  const weight = MEANING_WEIGHT * lengthFactor(pieces);
  const { records } = index;
  const close = closeRecords(
    { cosines },
    (record) => records.document(record) !== undefined,
    RELEVANT_DOCUMENTS_MAX,
  );
  const all = Int32Array.from(new Set([...byWords.records, ...close]));
  const scored = scoreRecords(snapshot, weighed, all, deadline);
  const ratioOf = new Map(
    Array.from(scored.records, (record, at) => [record, scored.ratios[at] ?? 0]),
  );
  const joined = Array.from(all, (record) => ({
    record,
    id: records.idOf(record),
    ratio: (ratioOf.get(record) ?? 0) + weight * Math.max(0, cosines[record] ?? 0),
  }));
  joined.sort((a, b) => b.ratio - a.ratio || (a.id < b.id ? -1 : 1));
  const best = joined.slice(0, RELEVANT_DOCUMENTS_MAX);
  return {
    records: Int32Array.from(best, ({ record }) => record),
    ratios: Float64Array.from(best, ({ ratio }) => ratio),
  };
}

function holdersOf(
  { records }: TextIndex,
  votes: ReadonlyMap<number, Votes>,
): Map<NodeId, HolderRelevance> {
  let most = 0;
  for (const { sum } of votes.values()) most = Math.max(most, sum);
  const holders = new Map<NodeId, HolderRelevance>();
  for (const [holder, { sum, best }] of votes) {
    const value = Math.sqrt(sum / most);
    holders.set(records.idOf(holder), { value, recordId: records.idOf(best) });
  }
  return holders;
}
