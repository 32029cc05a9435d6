import type { AnsweringRecords } from '../index/answering-records.ts';
import { SHARED } from '../index/record-table.ts';
import type { Deadline } from '../limits/deadline.ts';
import { WorkMeter } from '../limits/work-meter.ts';
import type { DocumentScores } from './score-documents.ts';

/** How well each holder's documents together answer one need; see {@link valueOfHolder}. */
export interface HolderValues {
  /** By record number: the sum of its documents' votes in parts of 2^-40, whole numbers. */
  readonly votes: ReadonlyMap<number, number>;
}

/**
 * Documents below this share of the ideal say nothing about a need: they share a common word. It
 * is part of the scale, so that a holder of many such documents does not become an answer.
 */
export const RATIO_MIN = 0.05;
/**
 * Votes are ratios to this power, so that a very near document outweighs several that are half as
 * near (MATCHING; docs/decisions/0015 has the figures of other ones).
 */
export const VOTE_EXPONENT = 1.5;
/** A vote of an occasion of many parties says less of each: its number to this power (MATCHING). */
export const OCCASION_EXPONENT = -0.2;
/**
 * What a holder says of itself, or is filed under, counts by this part beside its statements, and
 * in full where it is more than they: JSIC inc R@10 .630 to .632, exc R@1 .344 to .360.
 */
export const PROFILE_SHARE = 0.3;
/** The field is what this many documents of the network reach: whoever is in it is one of many. */
export const FIELD_DOCUMENTS = 500;
/**
 * Where more documents than that are near a need, all of them are; nothing is lost on CORDIS, and
 * a good record keeps its worth in a network full of good records.
 */
const FIELD_MAX = 0.25;
/** The part of a vote that does not ask for the field: who is below it is found, and ranked last. */
const TAIL_SHARE = 0.02;
const TAIL_EXPONENT = 3;
/** What a holder of one record whose text is the need has; the rest is for who has more than one. */
const ONE_RECORD_VALUE = 0.96;
/** Votes are summed as whole numbers of this part, so that their order cannot change the sum. */
const VOTE_UNIT = 2 ** -40;
/** Steps of a ratio that are told apart in a vote. */
const RATIO_STEPS = 1 << 14;
/**
 * A record that is called what the need says reaches more than one that only says it, at most
 * this; it comes first of the two, and its vote is hardly more.
 */
const RATIO_MAX = 2;
const CALLED_SHARE = 0.001;
/** Documents, or holders of shared ones, between two looks at the deadline. */
const DOCUMENTS_PER_CHECK = 50_000;

/**
 * The level of the field: the ratio of the 500th best document, at most a quarter; 0 where fewer
 * share a term with the need. Linear time but for one sort.
 */
export function fieldLevel({ ratios }: Pick<DocumentScores, 'ratios'>): number {
  if (ratios.length < FIELD_DOCUMENTS) return 0;
  const sorted = ratios.slice().sort();
  return Math.min(FIELD_MAX, sorted[sorted.length - FIELD_DOCUMENTS] ?? 0);
}

/**
 * What a document of this ratio is worth among others, 0..1, rising, 1 for 1:
 * .98 · ((r − level) / (1 − level))^1.5, where it is above the level, + .02 · r³.
 */
export function voteOf(ratio: number, level: number): number {
  const above = Math.max(0, (ratio - level) / (1 - level));
  return (1 - TAIL_SHARE) * above ** VOTE_EXPONENT + TAIL_SHARE * ratio ** TAIL_EXPONENT;
}

/** The value of one holder; see {@link valueOfVotes}. */
export function valueOfHolder({ votes }: HolderValues, holder: number): number {
  return valueOfVotes((votes.get(holder) ?? 0) * VOTE_UNIT);
}

/**
 * The value of a sum of votes, 0 to 1, rising with it: .96 for the votes of one record whose text is
 * the need, in proportion below (on the scale of a ratio), and never 1 above.
 */
export function valueOfVotes(votes: number): number {
  const sum = votes ** (1 / VOTE_EXPONENT);
  return sum <= 1 ? ONE_RECORD_VALUE * sum : 1 - (1 - ONE_RECORD_VALUE) / sum;
}

/** Adds the documents up per holder; `level`: of the field, see {@link fieldLevel}. */
export function holderValues(
  records: AnsweringRecords,
  scores: DocumentScores,
  level: number,
  deadline: Deadline,
): HolderValues {
  const votes = new Map<number, number>();
  const profiles: { readonly holder: number; readonly vote: number }[] = [];
  const voteAt = votesByRatio(level);
  deadline.check();
  const sole = records.soleHolders();
  const meter = new WorkMeter(deadline, DOCUMENTS_PER_CHECK);
  meter.walk(0, scores.records.length, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const ratio = scores.ratios[index] ?? 0;
      if (ratio < RATIO_MIN) continue;
      const vote = voteAt(ratio);
      const record = scores.records[index] ?? 0;
      const holder = sole[record] ?? SHARED;
      if (holder === record) profiles.push({ holder, vote });
      else if (holder >= 0) votes.set(holder, (votes.get(holder) ?? 0) + vote);
      else if (holder === SHARED) addShared(votes, records.holdersOf(record), vote, meter);
    }
  });
  for (const { holder, vote } of profiles) {
    const beside = (votes.get(holder) ?? 0) + Math.round(vote * PROFILE_SHARE);
    votes.set(holder, Math.max(vote, beside));
  }
  return { votes };
}

/** Votes by step of the ratio, -1 where none was worked out: made once, for pages that are new cost more. */
const stepVotes = new Float64Array(RATIO_MAX * RATIO_STEPS + 1);

/** The vote of a ratio in whole parts, each step worked out when it is first met. */
function votesByRatio(level: number): (ratio: number) => number {
  const votes = stepVotes.fill(-1);
  return (ratio) => {
    const step = Math.round(Math.min(RATIO_MAX, ratio) * RATIO_STEPS);
    const known = votes[step] ?? 0;
    if (known >= 0) return known;
    const own = step / RATIO_STEPS;
    const called = CALLED_SHARE * Math.max(0, own - 1);
    const vote = Math.round((voteOf(Math.min(1, own), level) + called) / VOTE_UNIT);
    votes[step] = vote;
    return vote;
  };
}

function addShared(
  votes: Map<number, number>,
  holders: readonly number[],
  vote: number,
  meter: WorkMeter,
): void {
  meter.did(holders.length);
  const share = Math.round(vote * holders.length ** OCCASION_EXPONENT);
  for (const holder of holders) votes.set(holder, (votes.get(holder) ?? 0) + share);
}
