import type { NodeId } from '../../graph/model/nodes.ts';
import { dayOfInstant, dayText } from '../../language/days.ts';
import { expiredClaims } from '../index/claims-in-force.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { FindNeedRelevance, HolderRelevance, NeedRelevance } from '../need/need-relevance.ts';
import { joinedDocuments } from './joined-documents.ts';
import type { NetworkMeaning } from './network-meaning.ts';
import { readNeed } from './read-need.ts';

/**
 * Number of documents that count; the last of them defines 0. On the introduction test (CORDIS,
 * development half, five-fold) the first common partner was a true one in .347 at 200, .354 at 500,
 * .358 at 1,000.
 */
export const RELEVANT_DOCUMENTS_MAX = 1_000;

/** Power of its documents' relevance by which they add up for a holder, as in MATCHING: votes. */
const VOTE_EXPONENT = 1.5;
/** Votes are summed as integers in this unit, so their order cannot change the sum. */
const VOTE_UNIT = 2 ** -40;

/**
 * Looks up the relevance of needs in this index; caches the last one, since a page asks for one
 * need partner after partner. The cached one is never older than the index's snapshot. `meaning`:
 * of its records; it counts once all of them have their vectors. Claims that have expired count for
 * nobody.
 */
export function needRelevanceIn(
  index: TextIndex,
  now: () => Date,
  meaning?: NetworkMeaning,
): FindNeedRelevance {
  let last:
    | {
        readonly need: string;
        readonly at: object;
        readonly today: string;
        readonly isJoined: boolean;
        readonly found: NeedRelevance;
      }
    | undefined;
  return (need, deadline) => {
    const at = index.snapshot();
    const today = dayText(dayOfInstant(now()));
    const isJoined = meaning?.isReady === true;
    const isSame = last?.need === need && last.at === at && last.today === today;
    if (last === undefined || !isSame || last.isJoined !== isJoined) {
      const counted = isJoined ? meaning : undefined;
      const found = findNeedRelevance(index, { need, today, meaning: counted }, deadline);
      last = { need, at, today, isJoined, found };
    }
    return last.found;
  };
}

/** A need, the day (YYYY-MM-DD) on which it is asked, and the meaning if it counts. */
interface AskedRelevance {
  readonly need: string;
  readonly today: string;
  readonly meaning?: NetworkMeaning | undefined;
}

interface Votes {
  sum: number;
  readonly best: number;
}

/**
 * Finds where in the network a need belongs. A record's relevance is the position of its score
 * between that of the last document that counts and that of the best. A holder's is the root of the
 * sum of its records' relevance^1.5, relative to that of the best holder: the root, since many near
 * documents do not make a holder as many times closer. Error: DEADLINE_EXCEEDED.
 */
export function findNeedRelevance(
  index: TextIndex,
  { need, today, meaning }: AskedRelevance,
  deadline: Deadline,
): NeedRelevance {
  const { need: read, weighed } = readNeed(index, need, deadline);
  const documents = joinedDocuments(index, weighed, {
    documentsMax: RELEVANT_DOCUMENTS_MAX,
    meaning: meaning?.compare(read.matter),
    deadline,
  });
  const expired = expiredClaims(index.records, today);
  const found = documents.filter(({ record }) => !expired.has(record));
  const best = found[0]?.relevance ?? 0;
  const isCut = documents.length === RELEVANT_DOCUMENTS_MAX;
  const least = isCut ? (documents.at(-1)?.relevance ?? 0) : 0;
  const records = new Map<NodeId, number>();
  const votes = new Map<number, Votes>();
  for (const { record, id, relevance: sum } of found) {
    const relevance = (sum - least) / (best - least);
    // If all are equally good, none is nearer than another.
    if (!(relevance > 0)) continue;
    records.set(id, relevance);
    const vote = Math.round(relevance ** VOTE_EXPONENT / VOTE_UNIT);
    for (const holder of index.records.holdersOf(record)) {
      const known = votes.get(holder);
      // Best first: the first record of a holder is the strongest evidence for it.
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
