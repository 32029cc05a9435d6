import type { NodeId } from '../graph/model/nodes.ts';
import type { ReadScope } from '../graph/store.ts';
import type { Deadline } from './limits/deadline.ts';
import type { MatchFilter } from './need/match-filter.ts';
import type { AppliedWeights } from './ranking/applied-weights.ts';
import type { ExcludedMatch } from './ranking/excluded-match.ts';
import type { Explanation } from './ranking/explanation.ts';
import type { Facet } from './ranking/facets.ts';
import type { MatchQuestion } from './ranking/match-question.ts';
import type { MatchSentence } from './ranking/match-sentences.ts';
import type { NamedRecords } from './ranking/named-match.ts';
import type { RequirementCoverage } from './ranking/requirement-coverage.ts';
import type { SameBody } from './ranking/same-bodies.ts';
import type { MatchVerdict } from './ranking/verdict.ts';
import type { Warning } from './ranking/warnings.ts';
import type { NeedReading } from './reading/read-parts.ts';
import type { CountedPart } from './retrieval/read-need.ts';

/** One holder that may fit, why, and what is missing. */
export interface Match extends NamedRecords {
  /** From 1; holders to ask go on after the last match. */
  readonly rank: number;
  readonly holderId: NodeId;
  /**
   * Groups by which it is near the asker, in the order of ids: both are members, one is a member
   * of the other; empty where nobody asks.
   */
  readonly sharedGroupIds: readonly NodeId[];
  /** Where it would stand by its score, from 1, and why it does not; missing where it does. */
  readonly moved?: { readonly from: number; readonly sentence: MatchSentence };
  /** Missing where the question has no requirement. */
  readonly coverage?: RequirementCoverage;
  /** Told when it is first read, within the time of the question: DEADLINE_EXCEEDED is possible. */
  readonly explanation: Explanation;
  /** Names the position after this match, for `after`; pins the question and `asOf`. */
  readonly cursor: string;
}

/**
 * READY: the answer counts what records mean. PREPARING: words alone, vectors are lacking or were when
 * the list began. OFF: words alone, meaning is switched off.
 */
export const ANSWER_MEANINGS = ['READY', 'PREPARING', 'OFF'] as const;
/** See {@link ANSWER_MEANINGS}. */
export type AnswerMeaning = (typeof ANSWER_MEANINGS)[number];

/** One page of the answer. */
export interface MatchPage {
  readonly matches: readonly Match[];
  readonly hasNextPage: boolean;
  /** Holders in the ranked pool (matches and to ask), at most 500. */
  readonly totalCount: number;
  readonly facets: readonly Facet[];
  /** Holders for which another of this page stands, a group and its office; they are no answers. */
  readonly sameBodies: readonly SameBody[];
  /** Holders with a must that is unknown, ranked below the matches; at most `toAskFirst`. */
  readonly toAsk: readonly Match[];
  readonly excluded: readonly ExcludedMatch[];
  readonly applied: AppliedWeights;
  /** How the free text was read where it is a letter, in its order; empty for other texts. */
  readonly needParts: readonly CountedPart[];
  /** How the free text was read: what is asked for, by sort, and what is probably misspelt. */
  readonly reading: NeedReading;
  readonly verdict: MatchVerdict;
  readonly meaning: AnswerMeaning;
  /** Number of the last change of a PUBLIC record in the index that answered. */
  readonly asOf: string;
  /** Version of weights and analyzer, and of the encoder where meaning counts. */
  readonly modelVersion: string;
  readonly warnings: readonly Warning[];
}

/** Which part of the answer is wanted, each 0..100. */
export interface MatchPaging {
  readonly first: number;
  readonly after?: string;
  readonly toAskFirst: number;
  readonly excludedFirst: number;
}

/** The door of matching: who can do it, and why. */
export interface Matcher<Filter = MatchFilter> {
  /** What a need asks for, as `match` reads it. Error: DEADLINE_EXCEEDED. */
  read(text: string, deadline: Deadline): NeedReading;
  /**
   * Ranks holders of PUBLIC records for the question; equal scores are ordered by id. The scope
   * bounds which records may be quoted. Errors: BAD_USER_INPUT (a cursor of another question, a
   * weight outside 0..1), DEADLINE_EXCEEDED.
   */
  match(
    question: MatchQuestion<Filter>,
    paging: MatchPaging,
    scope: ReadScope,
    deadline: Deadline,
  ): Promise<MatchPage>;
}
