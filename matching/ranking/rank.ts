import { CLAIM_LEVELS, type ClaimLevel } from '../../graph/model/nodes.ts';
import type { Deadline } from '../deadline.ts';
import type { RecordTable } from '../index/record-table.ts';
import { FEATURES, type Feature, type Weights } from '../matcher.ts';
import type { AskedText, Candidate, DocumentValue } from '../retrieval/retrieve.ts';
import { distanceKm, distanceValue, pointOf } from './distance.ts';
import { freshnessValue } from './freshness.ts';
import { type AskedRequirement, type Judgement, judgeRequirement } from './judge-requirement.ts';
import type { Point } from './point.ts';

/** Everything about a question that ranking needs. */
export interface RankingQuestion {
  /** What is searched: the free text first, if any, then the requirements. */
  readonly texts: readonly AskedText[];
  readonly hasFreeText: boolean;
  readonly requirements: readonly AskedRequirement[];
  readonly weights: Weights;
  /** Where the asker sits; undefined: distance does not count. */
  readonly from: Point | undefined;
  /** Days since 1970-01-01. */
  readonly today: number;
}

/** A feature of one holder with its share of the score. */
export interface FeatureValue {
  readonly feature: Feature;
  /** Divided by the sum of the weights that apply to the question. */
  readonly weight: number;
  /** 0..1. */
  readonly value: number;
  /** A whole number of 2^-40, so that contributions add up exactly in any order. */
  readonly contribution: number;
}

/** A holder with its score and what it is made of. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly holderId: string;
  readonly score: number;
  readonly features: readonly FeatureValue[];
  readonly judgements: readonly Judgement[];
  readonly level: ClaimLevel;
  /** How far the records that speak for it are verified and how lately they were confirmed, 0..1. */
  readonly speaking: { readonly verified: number; readonly fresh: number };
  /** Undefined where distance does not count or the holder's place is unknown. */
  readonly kilometres: number | undefined;
}

/** What a level of verification is worth. */
const LEVEL_VALUE: Record<ClaimLevel, number> = {
  DECLARED: 0.25,
  DOCUMENTED: 0.5,
  VISITED: 0.75,
  DELIVERED: 1,
};
/** Contributions are whole numbers of this part: a million-millionth, far below what is shown. */
const CONTRIBUTION_UNIT = 2 ** -40;
/** Documents that speak for a holder's level and freshness. */
const SPEAKING_MAX = 5;

/** Which features apply to the question: the weights of the others are left out. */
export function applicableFeatures(question: RankingQuestion): Feature[] {
  return FEATURES.filter((feature) => {
    if (question.weights[feature] === 0) return false;
    if (feature === 'coverage') return question.requirements.length > 0;
    if (feature === 'quantities')
      return question.requirements.some((one) => one.quantities.length > 0);
    return feature === 'distance' ? question.from !== undefined : true;
  });
}

/** The documents that speak for a candidate over all texts, best first, each once. */
export function speakingDocuments(candidate: Candidate): DocumentValue[] {
  const best = new Map<number, DocumentValue>();
  for (const list of candidate.documents) {
    for (const document of list) {
      const known = best.get(document.record);
      if (known === undefined || known.ratio < document.ratio) best.set(document.record, document);
    }
  }
  return [...best.values()];
}

function meanByRatio(
  documents: readonly DocumentValue[],
  measured: (record: number) => number,
): number {
  let sum = 0;
  let weights = 0;
  for (const { record, ratio } of documents) {
    sum += ratio * measured(record);
    weights += ratio;
  }
  return weights === 0 ? 0 : Math.min(1, sum / weights);
}

/**
 * Scores one candidate: Σ weight · value over the features that apply, by their weights' sum.
 * Verification and freshness count as far as the records answer the need: a delivery of something
 * else is no reason. Error: DEADLINE_EXCEEDED.
 */
export function rankCandidate(
  candidate: Candidate,
  question: RankingQuestion,
  records: RecordTable,
  deadline: Deadline,
): Ranked {
  const judgements = judge(candidate, question, records, deadline);
  const speaking = speakingDocuments(candidate)
    .sort((a, b) => b.ratio - a.ratio || (records.idOf(a.record) < records.idOf(b.record) ? -1 : 1))
    .slice(0, SPEAKING_MAX);
  const kilometres = kilometresTo(candidate.holder, question.from, records);
  const verified = meanByRatio(speaking, (record) => LEVEL_VALUE[records.verifiedLevel(record)]);
  const fresh = meanByRatio(speaking, (record) =>
    freshnessValue(records.document(record)?.date ?? '', question.today),
  );
  const values: Record<Feature, number> = {
    text: candidate.text,
    coverage: mean(judgements.map(({ value }) => value)),
    quantities: quantitiesValue(judgements),
    evidence: candidate.text * verified,
    distance: kilometres === undefined ? 0 : distanceValue(kilometres),
    freshness: candidate.text * fresh,
  };
  const features = weighFeatures(values, question);
  return {
    candidate,
    holderId: records.idOf(candidate.holder),
    score: features.reduce((sum, { contribution }) => sum + contribution, 0),
    features,
    judgements,
    level: highestLevel(speaking, records),
    speaking: { verified, fresh },
    kilometres,
  };
}

function judge(
  candidate: Candidate,
  question: RankingQuestion,
  records: RecordTable,
  deadline: Deadline,
): Judgement[] {
  const offset = question.hasFreeText ? 1 : 0;
  const need = question.hasFreeText ? (candidate.documents[0] ?? []) : [];
  return question.requirements.map((asked, index) => {
    const text = question.texts[index + offset];
    const own = candidate.documents[index + offset] ?? [];
    return judgeRequirement(asked, text, own, need, { records, deadline });
  });
}

function weighFeatures(
  values: Readonly<Record<Feature, number>>,
  question: RankingQuestion,
): FeatureValue[] {
  const applicable = applicableFeatures(question);
  const all = applicable.reduce((sum, feature) => sum + question.weights[feature], 0);
  return applicable.map((feature) => {
    const weight = question.weights[feature] / all;
    const value = values[feature];
    const contribution = Math.floor((weight * value) / CONTRIBUTION_UNIT) * CONTRIBUTION_UNIT;
    return { feature, weight, value, contribution };
  });
}

function kilometresTo(
  holder: number,
  from: Point | undefined,
  records: RecordTable,
): number | undefined {
  const facts = records.holder(holder);
  const there = facts === undefined ? undefined : pointOf(facts);
  return from === undefined || there === undefined ? undefined : distanceKm(from, there);
}

function quantitiesValue(judgements: readonly Judgement[]): number {
  const asked = judgements.reduce((sum, one) => sum + one.quantitiesAsked, 0);
  const met = judgements.reduce((sum, one) => sum + one.quantitiesMet, 0);
  return asked === 0 ? 0 : met / asked;
}

function highestLevel(documents: readonly DocumentValue[], records: RecordTable): ClaimLevel {
  const levels = documents.map(({ record }) => CLAIM_LEVELS.indexOf(records.verifiedLevel(record)));
  return CLAIM_LEVELS[Math.max(0, ...levels)] ?? 'DECLARED';
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
