import type { AnsweringRecords } from '../index/answering-records.ts';
import { SHARED } from '../index/record-table.ts';
import type { Deadline } from '../limits/deadline.ts';
import { WorkMeter } from '../limits/work-meter.ts';
import type { DocumentScores } from './score-documents.ts';

/** Votes of each holder's documents together for one need; see {@link valueOfHolder}. */
export interface HolderValues {
  /** Sum of its documents' votes by the holder's record number, an integer in units of 2^-40. */
  readonly votes: ReadonlyMap<number, number>;
}

/**
 * Documents below this share of the ideal are not evidence for a need: they share a common word. It
 * is part of the scale, so a holder of many such documents does not become an answer.
 */
export const RATIO_MIN = 0.05;
/**
 * Power of a ratio in a vote: a very near document outweighs several that are half as near
 * (MATCHING; docs/decisions/0015 has the figures of other powers).
 */
export const VOTE_EXPONENT = 1.5;
/** Power of an occasion's number of parties: more of them dilute its vote for each (MATCHING). */
export const OCCASION_EXPONENT = -0.2;
/**
 * Share of a holder's text about itself, or of the class it is filed under, beside its statements;
 * in full if it is worth more than they: JSIC inc R@10 .630 to .632, exc R@1 .344 to .360.
 */
export const PROFILE_SHARE = 0.3;
/** Number of best documents that make up the field of a network: a holder in it is one of many. */
export const FIELD_DOCUMENTS = 500;
/**
 * Maximum level of the field: if more documents are near a need, all of them count as near; nothing
 * is lost on CORDIS, and a good record keeps its value in a network full of good records.
 */
const FIELD_MAX = 0.25;
/** Part of a vote that ignores the field: a holder below the field is found, and ranked last. */
const TAIL_SHARE = 0.02;
const TAIL_EXPONENT = 3;
/** Value of a holder of one record whose text is the need; the rest is for more than one record. */
const ONE_RECORD_VALUE = 0.96;
/** Votes are summed as integers in this unit, so their order cannot change the sum. */
const VOTE_UNIT = 2 ** -40;
/** Steps into which a vote divides a ratio of 1. */
const RATIO_STEPS = 1 << 14;
/**
 * Maximum ratio. A record named as the need says reaches more than one that only says it, up to
 * this; it ranks first of the two, and its vote is hardly larger.
 */
const RATIO_MAX = 2;
const CALLED_SHARE = 0.001;
/** Documents, or holders of shared ones, between two checks of the deadline. */
const DOCUMENTS_PER_CHECK = 50_000;

/**
 * Returns the level of the field: the ratio of the 500th best document, at most a quarter; 0 if
 * fewer share a term with the need. Linear time except for one sorting pass.
 */
export function fieldLevel({ ratios }: Pick<DocumentScores, 'ratios'>): number {
  if (ratios.length < FIELD_DOCUMENTS) return 0;
  const sorted = ratios.slice().sort();
  return Math.min(FIELD_MAX, sorted[sorted.length - FIELD_DOCUMENTS] ?? 0);
}

/**
 * Returns the value of a document of this ratio among others, 0..1, rising, 1 for 1: .98 · ((r −
 * level) / (1 − level))^1.5, if it is above the level, + .02 · r³.
 */
export function voteOf(ratio: number, level: number): number {
  const above = Math.max(0, (ratio - level) / (1 - level));
  return (1 - TAIL_SHARE) * above ** VOTE_EXPONENT + TAIL_SHARE * ratio ** TAIL_EXPONENT;
}

/** Returns the value of one holder; see {@link valueOfVotes}. */
export function valueOfHolder({ votes }: HolderValues, holder: number): number {
  return valueOfVotes((votes.get(holder) ?? 0) * VOTE_UNIT);
}

/**
 * Returns the value of a sum of votes, 0 to 1, rising with it: .96 for the votes of one record
 * whose text is the need, in proportion below (on the scale of a ratio), and never 1 above.
 */
export function valueOfVotes(votes: number): number {
  const sum = votes ** (1 / VOTE_EXPONENT);
  return sum <= 1 ? ONE_RECORD_VALUE * sum : 1 - (1 - ONE_RECORD_VALUE) / sum;
}

/** Sums the votes of the documents per holder; `level`: of the field, see {@link fieldLevel}. */
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
      else if (holder === SHARED) addShared(votes, records, { record, vote }, meter);
    }
  });
  for (const { holder, vote } of profiles) {
    const beside = (votes.get(holder) ?? 0) + Math.round(vote * PROFILE_SHARE);
    votes.set(holder, Math.max(vote, beside));
  }
  return { votes };
}

/** Votes by step of the ratio, -1 if not computed yet; kept, because new memory pages cost more. */
const stepVotes = new Float64Array(RATIO_MAX * RATIO_STEPS + 1);

/** Returns the vote of a ratio in units; each step is computed when it is first met. */
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
  records: AnsweringRecords,
  { record, vote }: { readonly record: number; readonly vote: number },
  meter: WorkMeter,
): void {
  const holders = records.holdersOf(record);
  meter.did(holders.length);
  const share = Math.round(vote * records.occasionSize(record, holders) ** OCCASION_EXPONENT);
  for (const holder of holders) votes.set(holder, (votes.get(holder) ?? 0) + share);
}
