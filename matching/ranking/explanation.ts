import type { GraphNode } from '../../graph/model/nodes.ts';
import type { MatchRequirement } from '../need/match-requirement.ts';
import type { Feature } from './features.ts';
import type { RequirementState } from './judge-requirement.ts';
import type { MatchSentence } from './match-sentences.ts';

/** Range from start to end (exclusive), in UTF-16 code units of the quote. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Quoted words of a record. */
export interface ExplanationEvidence {
  /** The record as it was when quoted. */
  readonly record: GraphNode;
  /** Field of the record, e.g. title. */
  readonly field: string;
  readonly quote: string;
  readonly spans: readonly TextSpan[];
}

/** Node of the explanation tree; its children add up to it where they have a contribution. */
export interface ExplanationNode {
  readonly label: MatchSentence;
  readonly feature?: Feature;
  readonly weight?: number;
  readonly value: number;
  readonly contribution?: number;
  readonly evidence: readonly ExplanationEvidence[];
  readonly children: readonly ExplanationNode[];
}

/** Result of one requirement. */
export interface RequirementResult {
  readonly requirement: MatchRequirement;
  readonly state: RequirementState;
  /** 0..1; 0 unless MET. */
  readonly value: number;
  readonly evidence: readonly ExplanationEvidence[];
}

/** Reasons for the score of a match. */
export interface Explanation {
  /** Its value is the score. */
  readonly root: ExplanationNode;
  /** Sentences in reading order. */
  readonly sentences: readonly MatchSentence[];
  readonly requirements: readonly RequirementResult[];
}
