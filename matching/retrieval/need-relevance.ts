import type { NodeId } from '../../graph/model/nodes.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { FindNeedRelevance, HolderRelevance, NeedRelevance } from '../need/need-relevance.ts';
import { joinedDocuments } from './joined-documents.ts';
import type { NetworkMeaning } from './network-meaning.ts';
import { readNeed } from './read-need.ts';

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
  const { need: read, weighed } = readNeed(index, need, deadline);
  const found = joinedDocuments(index, weighed, {
    documentsMax: RELEVANT_DOCUMENTS_MAX,
    meaning: meaning?.compare(read.matter),
    deadline,
  });
  const best = found[0]?.relevance ?? 0;
  const least = found.length < RELEVANT_DOCUMENTS_MAX ? 0 : (found.at(-1)?.relevance ?? 0);
  const records = new Map<NodeId, number>();
  const votes = new Map<number, Votes>();
  for (const { record, id, relevance: sum } of found) {
    const relevance = (sum - least) / (best - least);
    // Where all are equally good, nobody is nearer than anybody else.
    if (!(relevance > 0)) continue;
    records.set(id, relevance);
    const vote = Math.round(relevance ** VOTE_EXPONENT / VOTE_UNIT);
    for (const holder of index.records.holdersOf(record)) {
      const known = votes.get(holder);
      // Best first: the first record of a holder is the one that speaks most for it.
      if (known === undefined) votes.set(holder, { sum: vote, best: record });
      else known.sum += vote;
    }
    deadline.check();
  }
  return { records, holders: holdersOf(index, votes) };
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
