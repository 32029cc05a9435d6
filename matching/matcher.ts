import type { LocalizedText } from '../graph/model/localized-text.ts';
import type { NodeId, OrganizationKind } from '../graph/model/nodes.ts';
import type { ReadScope } from '../graph/store.ts';
import type { QuantityRange } from '../language/quantities/quantity-range.ts';
import type { LetterPartKind } from './analysis/letters/letter-zones.ts';
import type { Deadline } from './limits/deadline.ts';

/** The features that a score is made of, in the order in which they are explained. */
export const FEATURES = [
  'text',
  'coverage',
  'quantities',
  'equipment',
  'evidence',
  'trackRecord',
  'complementarity',
  'distance',
  'place',
  'freshness',
] as const;
/** See {@link FEATURES}. */
export type Feature = (typeof FEATURES)[number];

/** How much each feature counts, each 0..1. */
export type Weights = Readonly<Record<Feature, number>>;

/** What a partner is looked for: each has weights of its own. GENERAL is the default. */
export const WEIGHT_PROFILES = [
  'GENERAL',
  'JOINT_ORDER',
  'JOINT_DEVELOPMENT',
  'EQUIPMENT_USE',
  'EXPERT_SEARCH',
] as const;
/** See {@link WEIGHT_PROFILES}. */
export type WeightProfile = (typeof WEIGHT_PROFILES)[number];

/** Words in both languages. */
export interface Wording {
  readonly ja: string;
  readonly en: string;
}

/** One thing asked for. */
export interface MatchRequirement {
  /** Names it within the answer; the id of a stored requirement where it is one. */
  readonly id: string;
  readonly text: LocalizedText;
  readonly mustHave: boolean;
  readonly quantities: readonly QuantityRange[];
}

/** Narrows a match inside retrieval; values of one field are alternatives, fields add up. */
export interface MatchFilter {
  readonly kinds?: readonly OrganizationKind[];
  readonly countries?: readonly string[];
  readonly prefectures?: readonly string[];
  readonly groupIds?: readonly NodeId[];
  readonly smeOnly?: boolean;
  /** Leaves out this organisation and all who have worked with it. */
  readonly excludePartnersOf?: NodeId;
}

/** What to find partners for. */
export interface MatchQuestion {
  /** The need as told, one language or both mixed; counts as one should requirement. */
  readonly text: string;
  readonly requirements: readonly MatchRequirement[];
  readonly filter: MatchFilter;
  /** Missing: GENERAL. */
  readonly profile?: WeightProfile;
  /** Missing weights take those of the profile. */
  readonly weights: Partial<Weights>;
  /** Puts different holders first, as a step after the score; missing: the order of the score. */
  readonly diversify?: boolean;
  /** Who asks: distance is measured from there; missing: distance does not count. */
  readonly from?: NodeId;
}

/** From start to end (exclusive), in UTF-16 code units of the quote. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Quoted words of a record. */
export interface ExplanationEvidence {
  readonly nodeId: NodeId;
  /** Field of the record, e.g. title. */
  readonly field: string;
  readonly quote: string;
  readonly spans: readonly TextSpan[];
}

/** One node of the explanation tree; children add up to it where they have a contribution. */
export interface ExplanationNode {
  readonly label: Wording;
  readonly feature?: Feature;
  readonly weight?: number;
  readonly value: number;
  readonly contribution?: number;
  readonly evidence: readonly ExplanationEvidence[];
  readonly children: readonly ExplanationNode[];
}

/** CONTRADICTED: a record says no. UNKNOWN: nothing recorded says either. */
export type RequirementState = 'MET' | 'CONTRADICTED' | 'UNKNOWN';

/** How one requirement fares. */
export interface RequirementResult {
  readonly requirement: MatchRequirement;
  readonly state: RequirementState;
  /** 0..1; 0 unless MET. */
  readonly value: number;
  readonly evidence: readonly ExplanationEvidence[];
}

/** How many of the requirements a holder meets by its records. */
export interface RequirementCoverage {
  readonly met: number;
  readonly asked: number;
  /** Those that are not met, in the order asked: unknown or contradicted. */
  readonly missing: readonly MatchRequirement[];
  /** All but one of two or more are met. */
  readonly nearMiss: boolean;
  /** E.g. 3 of 4: missing hard anodising. */
  readonly sentence: Wording;
}

/** The weights that an answer was ranked with, and where they come from. */
export interface AppliedWeights {
  readonly profile: WeightProfile;
  /** Why the profile weighs as it does. */
  readonly reason: Wording;
  /** In the order of {@link FEATURES}; those that are 0 or that the question gives no ground for too. */
  readonly weights: readonly {
    readonly feature: Feature;
    readonly weight: number;
    /** The asker's own, not the profile's. */
    readonly stated: boolean;
    /** Counts for this question: above 0, and the question gives ground for it. */
    readonly applies: boolean;
  }[];
}

/** One holder that may fit, why, and what is missing. */
export interface Match {
  /** From 1; holders to ask go on after the last match. */
  readonly rank: number;
  readonly holderId: NodeId;
  readonly capabilityIds: readonly NodeId[];
  readonly evidenceIds: readonly NodeId[];
  readonly equipmentIds: readonly NodeId[];
  /** Where it would stand by its score, from 1, and why it does not; missing where it does. */
  readonly moved?: { readonly from: number; readonly sentence: Wording };
  /** Missing where the question has no requirement. */
  readonly coverage?: RequirementCoverage;
  /** Told when it is first read, within the time of the question: DEADLINE_EXCEEDED is possible. */
  readonly explanation: {
    /** Its value is the score. */
    readonly root: ExplanationNode;
    readonly sentence: Wording;
    readonly requirements: readonly RequirementResult[];
  };
  /** Names the position after this match, for `after`; pins the question and `asOf`. */
  readonly cursor: string;
}

/** A holder that contradicts a must. */
export interface ExcludedMatch {
  readonly holderId: NodeId;
  readonly requirement: MatchRequirement;
  readonly reason: Wording;
  readonly evidence: readonly ExplanationEvidence[];
}

/** Counts by the values of one facet. */
export interface Facet {
  readonly facet: 'kind' | 'prefecture' | 'country';
  readonly buckets: readonly {
    readonly value: string;
    readonly count: number;
    readonly selected: boolean;
  }[];
}

/** GOOD: a good partner is on record. PARTIAL: near, but something is open. NONE: no good one yet. */
export const VERDICT_LEVELS = ['GOOD', 'PARTIAL', 'NONE'] as const;
/** See {@link VERDICT_LEVELS}. */
export type VerdictLevel = (typeof VERDICT_LEVELS)[number];

/** What the whole answer amounts to; the same on every page of it. */
export interface MatchVerdict {
  readonly level: VerdictLevel;
  /** The best text value of a match or a holder to ask, 0..1 of what an ideal record has. */
  readonly fit: number;
  /** Below `partial` the level is NONE; GOOD needs a match of at least `good`. */
  readonly thresholds: { readonly partial: number; readonly good: number };
  /** Requirements that nobody in the ranked pool meets by its records. */
  readonly missing: readonly MatchRequirement[];
  /** Pieces of the need as told that the records of the best holder lack; only without requirements. */
  readonly missingWords: readonly string[];
  /** For each requirement those who meet it, best first, at most 3. */
  readonly parts: readonly {
    readonly requirement: MatchRequirement;
    readonly holderIds: readonly NodeId[];
  }[];
  /** Whom to ask first, at most 3: a must of theirs is unknown. Empty where nobody comes near. */
  readonly askIds: readonly NodeId[];
  /** What it amounts to and what to do next. */
  readonly sentence: Wording;
}

/** A part of a letter that was given as the need. */
export interface NeedPart {
  /** MATTER: what is asked for, as far as can be told. */
  readonly kind: LetterPartKind;
  /** As it is written. */
  readonly text: string;
  /** How much its words count, 0..1: 0 unless MATTER; less the farther every record is from it. */
  readonly counts: number;
  /** What it is taken for and what it counts. */
  readonly label: Wording;
}

/** What the asker should know, by message key of the server's catalogue. */
export interface Warning {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** One page of the answer. */
export interface MatchPage {
  readonly matches: readonly Match[];
  readonly hasNextPage: boolean;
  /** Holders in the ranked pool (matches and to ask), at most 500. */
  readonly totalCount: number;
  readonly facets: readonly Facet[];
  /** Holders with a must that is unknown, ranked below the matches; at most `toAskFirst`. */
  readonly toAsk: readonly Match[];
  readonly excluded: readonly ExcludedMatch[];
  readonly applied: AppliedWeights;
  /** How the free text was read where it is a letter, in its order; empty for other texts. */
  readonly needParts: readonly NeedPart[];
  readonly verdict: MatchVerdict;
  /** Number of the last change of a PUBLIC record in the index that answered. */
  readonly asOf: string;
  /** Version of weights and analyzer. */
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
export interface Matcher {
  /**
   * Ranks holders of PUBLIC records for the question; equal scores are ordered by id. The scope
   * bounds which records may be quoted. Errors: BAD_USER_INPUT (a cursor of another question, a
   * weight outside 0..1), DEADLINE_EXCEEDED.
   */
  match(
    question: MatchQuestion,
    paging: MatchPaging,
    scope: ReadScope,
    deadline: Deadline,
  ): Promise<MatchPage>;
}
