import type { Deadline } from '../deadline.ts';
import type { RecordTable } from '../index/record-table.ts';
import type { Candidate } from '../retrieval/retrieve.ts';
import { DocumentMeasures } from './document-features.ts';
import { type Ranked, type RankingQuestion, rankCandidate } from './rank.ts';

/** A holder whose nearest records answer less than this is no answer, whatever its other features. */
export const TEXT_MIN = 0.05;
/**
 * A holder that answers nothing that is asked at least this well, compared with who answers it
 * best, shares words by chance. Judged: seen on needs typed by hand, where the tail below it was
 * noise; a holder that meets one of many requirements well stays.
 */
export const TAIL_SHARE = 0.2;

/** The ranked pool of a question, split by what its musts say. */
export interface Ranking {
  readonly matches: readonly Ranked[];
  /** A must is unknown, none contradicted. */
  readonly toAsk: readonly Ranked[];
  /** A must is contradicted. */
  readonly excluded: readonly Ranked[];
}

/** Ranks the candidates that are an answer at all; equal scores by id. Error: DEADLINE_EXCEEDED. */
export function rankPool(
  pool: readonly Candidate[],
  question: RankingQuestion,
  records: RecordTable,
  deadline: Deadline,
): Ranking {
  const rankedWith = {
    records,
    measures: new DocumentMeasures(records, question.today, deadline),
    deadline,
  };
  const ranked = answering(pool).map((candidate) => {
    deadline.check();
    return rankCandidate(candidate, question, rankedWith);
  });
  ranked.sort((a, b) => b.score - a.score || (a.holderId < b.holderId ? -1 : 1));
  return splitByMusts(ranked, question);
}

/** The candidates that are an answer at all; see {@link TEXT_MIN} and {@link TAIL_SHARE}. */
function answering(pool: readonly Candidate[]): Candidate[] {
  const near = pool.map(({ documents }) => documents.map(([nearest]) => nearest?.ratio ?? 0));
  const best: number[] = [];
  for (const ratios of near) {
    for (const [which, ratio] of ratios.entries()) best[which] = Math.max(best[which] ?? 0, ratio);
  }
  return pool.filter((_, index) => {
    const ratios = near[index] ?? [];
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    return (
      mean >= TEXT_MIN &&
      ratios.some((ratio, which) => ratio > 0 && ratio >= TAIL_SHARE * (best[which] ?? 0))
    );
  });
}

function splitByMusts(ranked: readonly Ranked[], question: RankingQuestion): Ranking {
  const musts = question.requirements.map(({ requirement }) => requirement.mustHave);
  const hasMust = (one: Ranked, state: string) =>
    one.judgements.some((judgement, index) => musts[index] === true && judgement.state === state);
  const open = ranked.filter((one) => !hasMust(one, 'CONTRADICTED'));
  return {
    matches: open.filter((one) => !hasMust(one, 'UNKNOWN')),
    toAsk: open.filter((one) => hasMust(one, 'UNKNOWN')),
    excluded: ranked.filter((one) => hasMust(one, 'CONTRADICTED')),
  };
}
