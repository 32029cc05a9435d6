import type { NodeId } from '../graph/model/nodes.ts';
import type { TieKind } from '../graph/model/relationships.ts';
import type { Deadline } from './deadline.ts';

/** Trust in bands, weakest first. */
export const TRUST_BANDS = ['WEAK', 'FAIR', 'GOOD', 'STRONG'] as const;
/** See {@link TRUST_BANDS}. */
export type TrustBand = (typeof TRUST_BANDS)[number];

/** Which ties and introducers a chain may use. */
export interface PathFilter {
  readonly tieKinds?: readonly TieKind[];
  /** Where introducers sit, ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  readonly prefectures?: readonly string[];
  /** Never through these. */
  readonly avoid?: readonly NodeId[];
}

/** Who wants to be introduced to whom. Ends are organisations, persons or groups. */
export interface IntroductionQuestion {
  readonly from: NodeId;
  readonly to: NodeId;
  /** How many introducers, 1..20. */
  readonly first: number;
  readonly filter: PathFilter;
}

/** One step: a tie, or a person acting for an employer or a member for its group (no hop). */
export interface PathStep {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Missing where the step is no hop. */
  readonly tie?: {
    /** What the tie is mainly made of. */
    readonly kind: TieKind;
    readonly trust: TrustBand;
    /** 0..1; the product over the hops, with the hop penalty, is the trust of the chain. */
    readonly strength: number;
    /** Public records that make the tie, strongest first, at most 10. */
    readonly evidenceIds: readonly NodeId[];
  };
}

/** A chain of introducers. */
export interface IntroductionPath {
  readonly target: NodeId;
  readonly steps: readonly PathStep[];
  /** Hops, 1..4. */
  readonly length: number;
  /** Sum of the costs of the hops; ascending in the answer. */
  readonly cost: number;
  readonly trust: TrustBand;
}

/** What a search found. */
export interface IntroductionResult {
  /** Cheapest chain of each of the `first` best first introducers, best first. */
  readonly paths: readonly IntroductionPath[];
  /** False when the node budget ended the search, so that a better chain may exist. */
  readonly complete: boolean;
}

/** The door of introductions, over public ties. */
export interface Introductions {
  /** Undefined when an end is not a public record. Errors: BAD_USER_INPUT, DEADLINE_EXCEEDED. */
  find(question: IntroductionQuestion, deadline: Deadline): IntroductionResult | undefined;
}
