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

/** Holder that may fit, with the reasons and what is missing. */
export interface Match extends NamedRecords {
  /**
   * Rank, from 1; holders to ask continue after the last match, and holders of another kind after
   * them.
   */
  readonly rank: number;
  readonly holderId: NodeId;
  /**
   * Groups by which it is near the asker, in id order: both are members, or one is a member of the
   * other; empty without an asker.
   */
  readonly sharedGroupIds: readonly NodeId[];
  /** Place by its score, from 1, and why it is not there; missing if it is. */
  readonly moved?: { readonly from: number; readonly sentence: MatchSentence };
  /** Requirements that it covers; missing if the question has none. */
  readonly coverage?: RequirementCoverage;
  /** Computed when first read, within the time of the question: DEADLINE_EXCEEDED is possible. */
  readonly explanation: Explanation;
  /** Position after this match, for `after`; pins the question and `asOf`. */
  readonly cursor: string;
}

/**
 * READY: the meaning of records counts. PREPARING: only words count, since vectors are missing or
 * were when the list began. OFF: only words count, since meaning is switched off.
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
  /**
   * Holders that another one of this page represents, as a group and its office; they are not
   * answers.
   */
  readonly sameBodies: readonly SameBody[];
  /** Holders with an unknown must, ranked below the matches; at most `toAskFirst`. */
  readonly toAsk: readonly Match[];
  /**
   * Holders of a kind other than the one that the need asks for, listed after the others; at most
   * `otherKindsFirst`, none if it does not ask for a kind.
   */
  readonly otherKinds: readonly Match[];
  readonly excluded: readonly ExcludedMatch[];
  readonly applied: AppliedWeights;
  /** Parts of the free text as read, in its order, if it is a letter; empty for other texts. */
  readonly needParts: readonly CountedPart[];
  /** Reading of the free text: what it asks for, by kind, and what is probably misspelt. */
  readonly reading: NeedReading;
  readonly verdict: MatchVerdict;
  readonly meaning: AnswerMeaning;
  /** Number of the last change of a PUBLIC record in the index that answered. */
  readonly asOf: string;
  /** Version of the weights and the analyser, and of the encoder if meaning counts. */
  readonly modelVersion: string;
  readonly warnings: readonly Warning[];
}

/** Requested parts of the answer, each 0..100. */
export interface MatchPaging {
  readonly first: number;
  readonly after?: string;
  readonly toAskFirst: number;
  /** Number of holders of another kind; missing: none. */
  readonly otherKindsFirst?: number;
  readonly excludedFirst: number;
}

/** Entry point of matching: holders that can do it, and why. */
export interface Matcher<Filter = MatchFilter> {
  /** Returns what a need asks for, as `match` reads it. Error: DEADLINE_EXCEEDED. */
  read(text: string, deadline: Deadline): NeedReading;
  /**
   * Ranks the holders of the records in scope for the question; equal scores are ordered by id.
   * Viewers that see the same of a holder get the same score for it. Errors: BAD_USER_INPUT (a
   * cursor of another question, a weight outside 0..1), DEADLINE_EXCEEDED.
   */
  match(
    question: MatchQuestion<Filter>,
    paging: MatchPaging,
    scope: ReadScope,
    deadline: Deadline,
  ): Promise<MatchPage>;
}
