import { distanceKm, pointOf } from '../../language/places/distance.ts';
import type { Point } from '../../language/places/point.ts';
import type { AnsweringRecords } from '../index/answering-records.ts';
import type { Deadline } from '../limits/deadline.ts';
import type { AskedHolder } from '../need/asked-holder.ts';
import type { AskedPlace } from '../places/read-places.ts';
import type { NeedReading } from '../reading/read-parts.ts';
import {
  type AskedText,
  type Candidate,
  type DocumentValue,
  meaningFactor,
} from '../retrieval/retrieve.ts';
import { complementValue } from './complementarity.ts';
import { distanceValue } from './distance-value.ts';
import type { DocumentFeatures, DocumentMeasures } from './document-features.ts';
import { FEATURES, type Feature, type Weights } from './features.ts';
import { holderKindValue, isOfKind } from './holder-kind-value.ts';
import { type AskedRequirement, type Judgement, judgeRequirement } from './judge-requirement.ts';
import { countedWords } from './lacking-pieces.ts';
import { type PlaceFinding, placeFinding, placeValue } from './place-value.ts';

/** Facts of a question that ranking needs. */
export interface RankingQuestion {
  /** Searched texts: the free text first, if any, then the requirements. */
  readonly texts: readonly AskedText[];
  readonly hasFreeText: boolean;
  readonly requirements: readonly AskedRequirement[];
  readonly weights: Weights;
  /** Location of the asker; undefined: distance does not count. */
  readonly from: Point | undefined;
  /** Reading of the free text. */
  readonly reading: NeedReading;
  /** Ids of the only parties that may be an answer; undefined: any may. */
  readonly members: ReadonlySet<string> | undefined;
  /** Places that the free text names; empty: place does not count. */
  readonly places: readonly AskedPlace[];
  /** Kind of holder that the free text asks for; undefined: none, and it does not count. */
  readonly holder: AskedHolder | undefined;
  /**
   * Share of each requirement that the asker's own public records lack, 0..1; undefined:
   * complementarity does not count.
   */
  readonly lacks: readonly number[] | undefined;
  /** Certificates that are asked for. */
  readonly certificates: readonly string[];
  /** Days since 1970-01-01. */
  readonly today: number;
  /** Minimum cosine at which a record is near in meaning. */
  readonly closeMin: number;
}

/** Feature of one holder with its share of the score. */
export interface FeatureValue {
  readonly feature: Feature;
  /** Divided by the sum of the weights that apply to the question. */
  readonly weight: number;
  /** 0..1. */
  readonly value: number;
  /** A whole number of 2^-40, so contributions add up exactly in any order. */
  readonly contribution: number;
}

/** Holder with its score and the parts of the score. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly holderId: string;
  readonly score: number;
  readonly features: readonly FeatureValue[];
  readonly judgements: readonly Judgement[];
  readonly documents: DocumentFeatures;
  /** Certificates asked for that its records name. */
  readonly certificates: ReadonlySet<string>;
  /** Distance from the asker; undefined if it does not count or the holder's place is unknown. */
  readonly kilometres: number | undefined;
  /** Judgement on the place asked for; undefined if none is. */
  readonly place: PlaceFinding | undefined;
  /** True if it is of the kind asked for; undefined if none is asked for. */
  readonly isOfKind: boolean | undefined;
}

/**
 * Share of the words and the meaning that counts for a holder of a kind other than the one asked
 * for: a university is asked for its own work, and a firm that does the same is listed below.
 */
export const OTHER_SORT_SHARE = 0.5;

/**
 * Unit of contributions, which are whole multiples of it: a million-millionth, far below what is
 * shown.
 */
const CONTRIBUTION_UNIT = 2 ** -40;

/** Returns true if the question makes a feature applicable, whatever its weight. */
function isApplicable(feature: Feature, question: RankingQuestion): boolean {
  switch (feature) {
    case 'coverage':
      return question.requirements.length > 0;
    case 'quantities':
      return (
        question.certificates.length > 0 ||
        question.requirements.some((one) => one.quantities.length > 0)
      );
    case 'complementarity':
      return question.lacks !== undefined;
    case 'distance':
      return question.from !== undefined;
    case 'meaning':
      return question.texts.some(({ meaning }) => meaning !== undefined);
    case 'place':
      return question.places.length > 0;
    case 'holderKind':
      return question.holder !== undefined;
    default:
      return true;
  }
}

/** Returns the features that apply to the question; the weights of the others are left out. */
export function applicableFeatures(question: RankingQuestion): Feature[] {
  return FEATURES.filter(
    (feature) => question.weights[feature] > 0 && isApplicable(feature, question),
  );
}

/** Returns the documents that support a candidate over all texts, each once with its best ratio. */
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

/** Context in which the candidates of one question are ranked. */
export interface RankingContext {
  readonly records: AnsweringRecords;
  readonly measures: DocumentMeasures;
  readonly shares: readonly FeatureShare[];
  /** Returns a candidate with {@link Candidate.lacking} set, if it counts. */
  readonly withLacking: (candidate: Candidate) => Candidate;
  readonly deadline: Deadline;
}

/** Feature that applies, with its weight divided by the sum of all that do. */
export interface FeatureShare {
  readonly feature: Feature;
  readonly weight: number;
}

/** Returns the features that apply to a question with their shares of the score. */
export function featureShares(question: RankingQuestion): FeatureShare[] {
  const applicable = applicableFeatures(question);
  // The longer a need is, the more its words decide.
  const factors = question.texts.map(meaningFactor);
  const weightOf = (feature: Feature) =>
    question.weights[feature] * (feature === 'meaning' ? mean(factors) : 1);
  const all = applicable.reduce((sum, feature) => sum + weightOf(feature), 0);
  return applicable.map((feature) => ({ feature, weight: weightOf(feature) / all }));
}

/**
 * Scores one candidate: Σ weight · value over the features that apply, divided by the sum of their
 * weights. Verification and freshness count only as far as the records answer the need: a delivery
 * of something else is not a reason. Error: DEADLINE_EXCEEDED.
 */
export function rankCandidate(
  candidate: Candidate,
  question: RankingQuestion,
  { records, measures, shares, deadline }: RankingContext,
): Ranked {
  const judgements = judge(candidate, question, records, deadline);
  const documents = measures.featuresOf(candidate, question.texts);
  const certificates = certificatesOf(candidate, question, records);
  const sitting = sittingOf(candidate, question, records);
  const { isProse } = question.reading;
  const isOf = isOfAskedKind(candidate, question, records);
  const own = question.hasFreeText ? candidate.values.slice(1) : candidate.values;
  const share = isOf === false ? OTHER_SORT_SHARE : 1;
  const values: Record<Feature, number> = {
    text: share * countedWords(candidate) * candidate.text,
    meaning: share * candidate.meaning,
    coverage: mean(judgements.map(({ value }) => value)),
    quantities: conditionsValue(judgements, certificates.size, question.certificates.length),
    equipment: mean(documents.machine),
    evidence: mean(documents.verified),
    trackRecord: mean(documents.done),
    complementarity: question.lacks === undefined ? 0 : complementValue(question.lacks, own),
    ...valuesOfSitting(sitting, candidate.text, isProse),
    holderKind: holderKindValue(isOf === true, candidate.text),
    freshness: mean(documents.fresh),
  };
  const features = shares.map(({ feature, weight }) => {
    const value = values[feature];
    return { feature, weight, value, contribution: contributionOf(weight, value) };
  });
  return {
    candidate,
    holderId: records.idOf(candidate.holder),
    score: features.reduce((sum, { contribution }) => sum + contribution, 0),
    features,
    judgements,
    documents,
    certificates,
    ...sitting,
    isOfKind: isOf,
  };
}

/**
 * Returns an upper bound of the score by {@link rankCandidate}, without reading documents: none of
 * their features exceeds the text value (law), what they lack only lowers it, and the location is
 * known.
 */
export function scoreMax(
  candidate: Candidate,
  question: RankingQuestion,
  { records, shares }: Pick<RankingContext, 'records' | 'shares'>,
): number {
  const { text } = candidate;
  const isOf = isOfAskedKind(candidate, question, records);
  const share = isOf === false ? OTHER_SORT_SHARE : 1;
  const most: Record<Feature, number> = {
    text: share * countedWords(candidate) * text,
    meaning: share * candidate.meaning,
    coverage: 1,
    quantities: 1,
    equipment: text,
    evidence: text,
    trackRecord: text,
    complementarity: 1,
    ...valuesOfSitting(sittingOf(candidate, question, records), text, question.reading.isProse),
    holderKind: holderKindValue(isOf === true, text),
    freshness: text,
  };
  return shares.reduce(
    (sum, { feature, weight }) => sum + contributionOf(weight, most[feature]),
    0,
  );
}

function contributionOf(weight: number, value: number): number {
  return Math.floor((weight * value) / CONTRIBUTION_UNIT) * CONTRIBUTION_UNIT;
}

type Sitting = Pick<Ranked, 'kilometres' | 'place'>;

function sittingOf(
  { holder }: Candidate,
  { from, places }: RankingQuestion,
  records: AnsweringRecords,
): Sitting {
  return {
    kilometres: kilometresTo(holder, from, records),
    place: placeFinding(records.holder(holder), places),
  };
}

/** Returns true if a candidate is of the kind asked for; undefined if none is asked for. */
export function isOfAskedKind(
  { holder: record }: Candidate,
  { holder }: RankingQuestion,
  records: AnsweringRecords,
): boolean | undefined {
  return holder === undefined ? undefined : isOfKind(records.holder(record), holder);
}

function valuesOfSitting(
  { kilometres, place }: Sitting,
  text: number,
  isProse: boolean,
): Record<'distance' | 'place', number> {
  return {
    distance: kilometres === undefined ? 0 : distanceValue(kilometres),
    place: placeValue(place, text, isProse),
  };
}

function certificatesOf(
  { documents }: Candidate,
  { certificates }: RankingQuestion,
  records: AnsweringRecords,
): ReadonlySet<string> {
  const named = new Set<string>();
  if (certificates.length === 0) return named;
  for (const { record } of documents.flat()) {
    for (const one of records.document(record)?.certificates ?? []) {
      if (certificates.includes(one)) named.add(one);
    }
  }
  return named;
}

function judge(
  candidate: Candidate,
  question: RankingQuestion,
  records: AnsweringRecords,
  deadline: Deadline,
): Judgement[] {
  const offset = question.hasFreeText ? 1 : 0;
  const need = question.hasFreeText ? (candidate.documents[0] ?? []) : [];
  return question.requirements.map((asked, index) => {
    const text = question.texts[index + offset];
    const own = candidate.documents[index + offset] ?? [];
    return judgeRequirement(asked, text, own, need, {
      records,
      holder: candidate.holder,
      deadline,
    });
  });
}

function kilometresTo(
  holder: number,
  from: Point | undefined,
  records: AnsweringRecords,
): number | undefined {
  if (from === undefined) return undefined;
  const facts = records.holder(holder);
  const there = facts === undefined ? undefined : pointOf(facts);
  return there === undefined ? undefined : distanceKm(from, there);
}

/** Returns the share of the quantities and certificates asked for that are met. */
function conditionsValue(
  judgements: readonly Judgement[],
  certificatesMet: number,
  certificatesAsked: number,
): number {
  const asked = judgements.reduce((sum, one) => sum + one.quantitiesAsked, certificatesAsked);
  const met = judgements.reduce((sum, one) => sum + one.quantitiesMet, certificatesMet);
  return asked === 0 ? 0 : met / asked;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
