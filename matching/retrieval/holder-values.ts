import type { Deadline } from '../deadline.ts';
import { type RecordTable, SHARED } from '../index/record-table.ts';
import { WorkMeter } from '../work-meter.ts';
import type { DocumentScores } from './score-documents.ts';

/** How well each holder's documents together answer one need; see {@link valueOfHolder}. */
export interface HolderValues {
  /** By record number: the sum of ratio^p · parties^-0.2 in parts of 2^-40, whole numbers. */
  readonly votes: Float64Array;
  /** p. */
  readonly exponent: number;
}

/**
 * Documents below this share of the ideal say nothing about a need: they share a common word. It
 * is part of the scale, so that a holder of many such documents does not become an answer.
 */
export const RATIO_MIN = 0.05;
/**
 * Documents add up as a p-norm: 1 would be their sum, infinity the best one alone. A long need is
 * never told by one document alone by chance, so that the best ones may speak louder. Measured on
 * the CORDIS development half: whole needs R@10 .145 at 5 and .114 at 3, titles .106 at 3 and .096
 * at 5; the sum alone and the best alone are worse on both.
 */
const NORM_OF_SHORT = 3;
const NORM_OF_LONG = 5;
const SHORT_NEED_TERMS = 20;
const LONG_NEED_TERMS = 120;
/** A vote of an occasion of many parties says less of each: its number to this power (MATCHING). */
export const OCCASION_EXPONENT = -0.2;
/** Votes are summed as whole numbers of this part, so that their order cannot change the sum. */
const VOTE_UNIT = 2 ** -40;
/** Steps of a ratio that are told apart in a vote. */
const RATIO_STEPS = 1 << 14;
/** Documents, or holders of shared ones, between two looks at the deadline. */
const DOCUMENTS_PER_CHECK = 50_000;

/** The exponent of the p-norm for a need of so many terms. */
export function normExponent(needLength: number): number {
  const place =
    Math.log(Math.max(1, needLength) / SHORT_NEED_TERMS) /
    Math.log(LONG_NEED_TERMS / SHORT_NEED_TERMS);
  return NORM_OF_SHORT + (NORM_OF_LONG - NORM_OF_SHORT) * Math.min(1, Math.max(0, place));
}

/** The value of one holder: (Σ ratio^p · parties^-0.2)^(1/p), 0 to 1. */
export function valueOfHolder({ votes, exponent }: HolderValues, holder: number): number {
  const sum = votes[holder] ?? 0;
  return sum === 0 ? 0 : Math.min(1, (sum * VOTE_UNIT) ** (1 / exponent));
}

/** Adds the documents up per holder. */
export function holderValues(
  records: RecordTable,
  scores: DocumentScores,
  needLength: number,
  deadline: Deadline,
): HolderValues {
  const exponent = normExponent(needLength);
  const votes = new Float64Array(records.size);
  const voteOf = votesByRatio(exponent);
  deadline.check();
  const sole = records.soleHolders();
  const meter = new WorkMeter(deadline, DOCUMENTS_PER_CHECK);
  meter.walk(0, scores.records.length, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const ratio = scores.ratios[index] ?? 0;
      if (ratio < RATIO_MIN) continue;
      const vote = voteOf[Math.min(RATIO_STEPS, Math.round(ratio * RATIO_STEPS))] ?? 0;
      const record = scores.records[index] ?? 0;
      const holder = sole[record] ?? SHARED;
      if (holder >= 0) votes[holder] = (votes[holder] ?? 0) + vote;
      else if (holder === SHARED) addShared(votes, records.holdersOf(record), vote, meter);
    }
  });
  return { votes, exponent };
}

/** The vote of each step of a ratio. */
function votesByRatio(exponent: number): Float64Array {
  const votes = new Float64Array(RATIO_STEPS + 1);
  for (let step = 0; step <= RATIO_STEPS; step += 1) {
    votes[step] = Math.round((step / RATIO_STEPS) ** exponent / VOTE_UNIT);
  }
  return votes;
}

function addShared(
  votes: Float64Array,
  holders: readonly number[],
  vote: number,
  meter: WorkMeter,
): void {
  meter.did(holders.length);
  const share = Math.round(vote * holders.length ** OCCASION_EXPONENT);
  for (const holder of holders) votes[holder] = (votes[holder] ?? 0) + share;
}
