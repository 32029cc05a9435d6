import type { AnsweringRecords } from '../index/answering-records.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { Candidate } from '../retrieval/retrieve.ts';
import { DocumentMeasures } from './document-features.ts';
import { countedAsWay } from './members-work.ts';
import {
  featureShares,
  isOfAskedKind,
  type Ranked,
  type RankingContext,
  type RankingQuestion,
  rankCandidate,
  scoreMax,
} from './rank.ts';

/**
 * Minimum value of a holder's nearest records for it to be an answer, whatever its other features.
 */
export const TEXT_MIN = 0.05;
/**
 * Minimum share of the best holder's value that a holder needs for at least one text; below it,
 * shared words are chance. Judged: on needs typed by hand the tail below it was noise; a holder
 * that meets one of many requirements well stays.
 */
export const TAIL_SHARE = 0.2;

/** Ranked pool of a question, split by its musts. */
export interface Ranking {
  /** Best first. */
  readonly matches: readonly Ranked[];
  /** Matches below those, in no order, since their places are not requested. */
  readonly below: readonly Candidate[];
  /** Holders with an unknown must and no contradicted one. */
  readonly toAsk: readonly Ranked[];
  /** Holders with a contradicted must. */
  readonly excluded: readonly Ranked[];
  /**
   * Holders of a kind other than the one asked for, best first; none of them is in the lists above.
   */
  readonly otherKinds: readonly Ranked[];
}

/** Requested places of a ranking. */
export interface Places {
  /**
   * Number of places requested. Without requirements, candidates are left out unless they may have
   * one of these places.
   */
  readonly placesMax: number;
  /**
   * The same for holders of a kind other than the one asked for, which are then ranked separately;
   * missing: they are ranked among the others.
   */
  readonly otherKindsMax?: number;
}

const EVERY_PLACE: Places = { placesMax: Number.POSITIVE_INFINITY };

/** Returns the number of matches, ranked or not. */
export function matchCount({ matches, below }: Ranking): number {
  return matches.length + below.length;
}

/** Returns the candidates that match or are to be asked, ranked or not. */
export function answeringCandidates({
  matches,
  below,
  toAsk,
}: Pick<Ranking, 'matches' | 'below' | 'toAsk'>): Candidate[] {
  return [...matches, ...toAsk].map(({ candidate }) => candidate).concat(below);
}

/**
 * Ranks the candidates that qualify as an answer; equal scores by id. `withLacking`: sets
 * {@link Candidate.lacking}; missing: it does not count. Error: DEADLINE_EXCEEDED.
 */
export function rankPool(
  pool: readonly Candidate[],
  question: RankingQuestion,
  records: AnsweringRecords,
  deadline: Deadline,
  { placesMax, otherKindsMax }: Places = EVERY_PLACE,
  withLacking: RankingContext['withLacking'] = (candidate) => candidate,
): Ranking {
  const context = {
    records,
    measures: new DocumentMeasures(records, question.today, deadline),
    shares: featureShares(question),
    withLacking,
    deadline,
  };
  const candidates = answering(pool, question.closeMin).map((candidate) =>
    countedAsWay(candidate, records),
  );
  if (otherKindsMax === undefined || question.holder === undefined) {
    return { ...rankSome(candidates, question, context, placesMax), otherKinds: [] };
  }
  const isOther = (candidate: Candidate) => isOfAskedKind(candidate, question, records) === false;
  const own = rankSome(
    candidates.filter((candidate) => !isOther(candidate)),
    question,
    context,
    placesMax,
  );
  const others = rankSome(candidates.filter(isOther), question, context, otherKindsMax);
  return {
    ...own,
    excluded: [...own.excluded, ...others.excluded].sort(byScore),
    otherKinds: [...others.matches, ...others.toAsk].sort(byScore),
  };
}

function rankSome(
  candidates: readonly Candidate[],
  question: RankingQuestion,
  context: RankingContext,
  placesMax: number,
): Omit<Ranking, 'otherKinds'> {
  if (question.requirements.length === 0 && placesMax < candidates.length) {
    return { ...rankBest(candidates, question, context, placesMax), toAsk: [], excluded: [] };
  }
  const ranked = candidates.map((candidate) => {
    context.deadline.check();
    return rankCandidate(context.withLacking(candidate), question, context);
  });
  ranked.sort(byScore);
  return { ...splitByMusts(ranked, question), below: [] };
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.holderId < b.holderId ? -1 : 1);
}

/**
 * Ranks the best places exactly: takes candidates in the order of their upper bounds until the next
 * one can no longer reach the last place.
 */
function rankBest(
  candidates: readonly Candidate[],
  question: RankingQuestion,
  context: RankingContext,
  placesMax: number,
): Pick<Ranking, 'matches' | 'below'> {
  const waiting = candidates
    .map((candidate) => ({ candidate, most: scoreMax(candidate, question, context) }))
    .sort((a, b) => b.most - a.most);
  const best: Ranked[] = [];
  const below: Candidate[] = [];
  const isBelow = (most: number) =>
    best.length >= placesMax && most < (best[placesMax - 1]?.score ?? Number.POSITIVE_INFINITY);
  for (const { candidate, most } of waiting) {
    context.deadline.check();
    if (isBelow(most)) {
      below.push(candidate);
      continue;
    }
    // Only whoever may get a place has its records looked into.
    const counted = context.withLacking(candidate);
    if (isBelow(scoreMax(counted, question, context))) {
      below.push(counted);
      continue;
    }
    const ranked = rankCandidate(counted, question, context);
    const place = best.findIndex((other) => byScore(ranked, other) < 0);
    best.splice(place < 0 ? best.length : place, 0, ranked);
    if (best.length > placesMax) below.push(...best.splice(placesMax).map((one) => one.candidate));
  }
  return { matches: best, below };
}

/**
 * Returns the candidates that qualify as an answer; see {@link TEXT_MIN}, {@link TAIL_SHARE},
 * `CLOSE_MIN`.
 */
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
