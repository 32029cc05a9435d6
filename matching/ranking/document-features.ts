import type { ClaimLevel, EvidenceKind } from '../../graph/model/nodes.ts';
import type { AnsweringRecords } from '../index/answering-records.ts';
import type { Deadline } from '../limits/deadline.ts';
import { WorkMeter } from '../limits/work-meter.ts';
import {
  OCCASION_EXPONENT,
  PROFILE_SHARE,
  VOTE_EXPONENT,
  valueOfVotes,
  voteOf,
} from '../retrieval/holder-values.ts';
import type { AskedText, Candidate, DocumentValue } from '../retrieval/retrieve.ts';
import { freshnessValue } from './freshness.ts';

/** Degree to which a holder's records support its words, for each text asked, each 0..1. */
export interface DocumentFeatures {
  /** Text value in which every document counts only as far as it is verified. */
  readonly verified: readonly number[];
  /** The same with freshness. */
  readonly fresh: readonly number[];
  /** Value of its best machine. */
  readonly machine: readonly number[];
  /** The text value times n / (1 + n), n being the number of matching records of completed work. */
  readonly done: readonly number[];
}

/** Value of each level of verification. */
export const LEVEL_VALUE: Readonly<Record<ClaimLevel, number>> = {
  DECLARED: 0.25,
  DOCUMENTED: 0.5,
  VISITED: 0.75,
  DELIVERED: 1,
};
/** Value of a vote at each level: computing a power for each of thousands of documents is slow. */
const LEVEL_VOTE: Readonly<Record<ClaimLevel, number>> = {
  DECLARED: LEVEL_VALUE.DECLARED ** VOTE_EXPONENT,
  DOCUMENTED: LEVEL_VALUE.DOCUMENTED ** VOTE_EXPONENT,
  VISITED: LEVEL_VALUE.VISITED ** VOTE_EXPONENT,
  DELIVERED: LEVEL_VALUE.DELIVERED ** VOTE_EXPONENT,
};
/** Kinds of evidence of completed work; a visit, a certificate or a mention is not. */
const DONE: ReadonlySet<EvidenceKind | undefined> = new Set<EvidenceKind>([
  'PROJECT',
  'DELIVERY',
  'PAPER',
  'PATENT',
  'AWARD',
]);
/** Documents measured between two deadline checks. */
const DOCUMENTS_PER_CHECK = 5_000;
/** Number of steps that values are rounded to, so a root of a power gives the original value. */
const VALUE_STEPS = 1e12;

/**
 * Measures documents. Looks up each record once per question, since a joint project is read for
 * each of its parties.
 */
export class DocumentMeasures {
  readonly #records: AnsweringRecords;
  readonly #today: number;
  readonly #meter: WorkMeter;
  readonly #weights = new Map<number, number>();
  readonly #freshVotes = new Map<string, number>();

  /** `today`: days since 1970-01-01. */
  constructor(records: AnsweringRecords, today: number, deadline: Deadline) {
    this.#records = records;
    this.#today = today;
    this.#meter = new WorkMeter(deadline, DOCUMENTS_PER_CHECK);
  }

  /**
   * Returns the features of a candidate. Law: another document never lowers any of them, and none
   * exceeds the text value of the same text. Error: DEADLINE_EXCEEDED.
   */
  featuresOf(candidate: Candidate, texts: readonly AskedText[]): DocumentFeatures {
    const each = texts.map(({ level }, which) =>
      this.#featuresFor(
        candidate.holder,
        candidate.documents[which] ?? [],
        candidate.values[which] ?? 0,
        level,
      ),
    );
    return {
      verified: each.map(({ verified }) => verified),
      fresh: each.map(({ fresh }) => fresh),
      machine: each.map(({ machine }) => machine),
      done: each.map(({ done }) => done),
    };
  }

  #featuresFor(holder: number, documents: readonly DocumentValue[], text: number, level: number) {
    const verified = { said: 0, shown: 0 };
    const fresh = { said: 0, shown: 0 };
    let machine = 0;
    let done = 0;
    for (const { record, ratio: whole } of documents) {
      this.#meter.did(1);
      const facts = this.#records.document(record);
      if (facts === undefined) continue;
      // A short record may exceed an ideal one: as in the text value, it counts as one.
      const ratio = Math.min(1, whole);
      const part = record === holder ? 'said' : 'shown';
      const vote = voteOf(ratio, level) * this.#weightOf(record);
      verified[part] += vote * LEVEL_VOTE[this.#records.verifiedLevel(record)];
      fresh[part] += vote * this.#freshVoteOf(facts.date);
      if (facts.label === 'Equipment') machine = Math.max(machine, ratio);
      if (DONE.has(facts.evidence)) done += ratio;
    }
    return {
      verified: Math.min(text, addedUp(verified)),
      fresh: Math.min(text, addedUp(fresh)),
      machine: Math.min(text, machine),
      done: (text * done) / (1 + done),
    };
  }

  /**
   * Returns the weight of a vote: an occasion of many parties says less about each, as in the text
   * value.
   */
  #weightOf(record: number): number {
    const known = this.#weights.get(record);
    if (known !== undefined) return known;
    const holders = this.#records.holdersOf(record);
    const weight = this.#records.occasionSize(record, holders) ** OCCASION_EXPONENT;
    this.#weights.set(record, weight);
    return weight;
  }

  /** Returns the value of a vote for freshness. */
  #freshVoteOf(date: string): number {
    const known = this.#freshVotes.get(date);
    if (known !== undefined) return known;
    const value = freshnessValue(date, this.#today) ** VOTE_EXPONENT;
    this.#freshVotes.set(date, value);
    return value;
  }
}

/** Adds up a holder's own profile and its other documents in the same way as the text value. */
function addedUp({ said, shown }: { readonly said: number; readonly shown: number }): number {
  const value = valueOfVotes(Math.max(said, shown + PROFILE_SHARE * said));
  return Math.round(value * VALUE_STEPS) / VALUE_STEPS;
}
