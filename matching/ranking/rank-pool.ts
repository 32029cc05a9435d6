import type { AnsweringRecords } from '../index/answering-records.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { Candidate } from '../retrieval/retrieve.ts';
import { DocumentMeasures } from './document-features.ts';
import { countedAsWay } from './members-work.ts';
import {
  featureShares,
  type Ranked,
  type RankedWith,
  type RankingQuestion,
  rankCandidate,
  scoreMax,
} from './rank.ts';

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
  /** Best first. */
  readonly matches: readonly Ranked[];
  /** Those below them, in no order: nobody asked for their places. */
  readonly below: readonly Candidate[];
  /** A must is unknown, none contradicted. */
  readonly toAsk: readonly Ranked[];
  /** A must is contradicted. */
  readonly excluded: readonly Ranked[];
}

/** How many match, ranked or not. */
export function matchCount({ matches, below }: Ranking): number {
  return matches.length + below.length;
}

/** Those that match or are to be asked, ranked or not. */
export function answeringCandidates({ matches, below, toAsk }: Ranking): Candidate[] {
  return [...matches, ...toAsk].map(({ candidate }) => candidate).concat(below);
}

/**
 * Ranks the candidates that are an answer at all; equal scores by id. `placesMax`: how many places
 * are asked for; where nothing is required of them the others are left out unless they may have one
 * of these. Error: DEADLINE_EXCEEDED.
 */
export function rankPool(
  pool: readonly Candidate[],
  question: RankingQuestion,
  records: AnsweringRecords,
  deadline: Deadline,
  placesMax = Number.POSITIVE_INFINITY,
): Ranking {
  const rankedWith = {
    records,
    measures: new DocumentMeasures(records, question.today, deadline),
    shares: featureShares(question),
    deadline,
  };
  const candidates = answering(pool, question.closeMin).map((candidate) =>
    countedAsWay(candidate, records),
  );
  if (question.requirements.length === 0 && placesMax < candidates.length) {
    return { ...rankBest(candidates, question, rankedWith, placesMax), toAsk: [], excluded: [] };
  }
  const ranked = candidates.map((candidate) => {
    deadline.check();
    return rankCandidate(candidate, question, rankedWith);
  });
  ranked.sort(byScore);
  return { ...splitByMusts(ranked, question), below: [] };
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.holderId < b.holderId ? -1 : 1);
}

/**
 * The best places, exactly: candidates are ranked in the order of what each can reach at most,
 * until the next one can no longer reach the last place.
 */
function rankBest(
  candidates: readonly Candidate[],
  question: RankingQuestion,
  rankedWith: RankedWith,
  placesMax: number,
): Pick<Ranking, 'matches' | 'below'> {
  const waiting = candidates
    .map((candidate) => ({ candidate, most: scoreMax(candidate, question, rankedWith) }))
    .sort((a, b) => b.most - a.most);
  const best: Ranked[] = [];
  const below: Candidate[] = [];
  for (const { candidate, most } of waiting) {
    rankedWith.deadline.check();
    const last = best[placesMax - 1];
    if (best.length >= placesMax && most < (last?.score ?? Number.POSITIVE_INFINITY)) {
      below.push(candidate);
      continue;
    }
    const ranked = rankCandidate(candidate, question, rankedWith);
    const place = best.findIndex((other) => byScore(ranked, other) < 0);
    best.splice(place < 0 ? best.length : place, 0, ranked);
    if (best.length > placesMax) below.push(...best.splice(placesMax).map((one) => one.candidate));
  }
  return { matches: best, below };
}

/** The candidates that are an answer at all; see {@link TEXT_MIN}, {@link TAIL_SHARE}, `CLOSE_MIN`. */
function answering(pool: readonly Candidate[], closeMin: number): Candidate[] {
  const best: number[] = [];
  for (const { nearest } of pool) {
    for (const [which, ratio] of nearest.entries()) best[which] = Math.max(best[which] ?? 0, ratio);
  }
  return pool.filter(({ nearest, meanings }) => {
    if (meanings.some(({ closest }) => (closest?.cosine ?? 0) >= closeMin)) return true;
    const mean = nearest.reduce((sum, ratio) => sum + ratio, 0) / nearest.length;
    return (
      mean >= TEXT_MIN &&
      nearest.some((ratio, which) => ratio > 0 && ratio >= TAIL_SHARE * (best[which] ?? 0))
    );
  });
}

function splitByMusts(
  ranked: readonly Ranked[],
  question: RankingQuestion,
): Pick<Ranking, 'matches' | 'toAsk' | 'excluded'> {
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
