import type { NodeId } from '../../graph/model/nodes.ts';
import type { TieKind } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import { type ChainSide, partiesTo } from './chain-side.ts';
import type { Closeness, IntroducerCost } from './introducer-costs.ts';
import type { IntroducerChain } from './k-introducers.ts';
import { explainTie, type TiePart } from './tie-evidence.ts';
import type { TieGraph } from './tie-graph.ts';
import { COST_UNITS, HOP_PENALTY } from './tie-strength.ts';

/** Trust in bands, weakest first. */
export const TRUST_BANDS = ['WEAK', 'FAIR', 'GOOD', 'STRONG'] as const;
/** See {@link TRUST_BANDS}. */
export type TrustBand = (typeof TRUST_BANDS)[number];

/**
 * One step: a tie, or (no hop) a person acting for an employer, an organisation by one of its
 * people, a member for its group, which only the ends are. Every tie has evidence, a group that both
 * belong to or that one of them is, or a source.
 */
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
    /** -ln(strength) and the hop penalty. */
    readonly cost: number;
    /** Sum of the weights of all parts: strength is weight / (weight + 1). */
    readonly weight: number;
    /** What it is made of, heaviest first, at most 10. */
    readonly parts: readonly TiePart[];
    /** How many parts there are, told or not. */
    readonly partCount: number;
    /** Public Evidence and shared Groups that make the tie, strongest first, at most 10. */
    readonly evidenceIds: readonly NodeId[];
    /** What states a declared tie, strongest first, at most 10; missing: none is declared. */
    readonly sources?: readonly Source[];
  };
}

/** What the cost of a chain is made of. TIES: its hops together; the others: see {@link Closeness}. */
export const COST_REASONS = ['TIES', 'TOPIC', 'ASKER', 'TARGET'] as const;
/** See {@link COST_REASONS}. */
export type CostReason = (typeof COST_REASONS)[number];

/** One reason of the cost of a chain. */
export interface PathContribution {
  readonly reason: CostReason;
  /** From 0; those of a chain add up to its cost, to the last bit. */
  readonly cost: number;
  /** How close the introducer is, 0..1; missing for the ties. */
  readonly closeness?: number;
  /** The record that shows the closeness; missing for the ties and where there is none. */
  readonly recordId?: NodeId;
}

/** A chain of introducers. */
export interface IntroductionPath {
  /** Whom the first tie reaches and who is asked first; the target itself where it is known already. */
  readonly introducer: NodeId;
  /** Where the last hop arrives: the party asked for or who acts for it; a member of the group. */
  readonly target: NodeId;
  /** From the asker to the end asked for; after the target only the step that says why it is one. */
  readonly steps: readonly PathStep[];
  /** Hops, 1..4. */
  readonly length: number;
  /** Of the hops and, where a need is given and somebody introduces, of the introducer. */
  readonly cost: number;
  /** What the cost is made of, in the order of {@link COST_REASONS}. */
  readonly contributions: readonly PathContribution[];
  /** Of the ties alone. */
  readonly trust: TrustBand;
}

/**
 * Least trust of each band, judged: one fresh joint project of two (0.37 with the hop penalty) is
 * STRONG; two such ties in a row (0.13) are GOOD; three (0.05) FAIR. A tie is banded as a chain
 * of one hop, so that both are told on one scale.
 */
export const TRUST_THRESHOLDS: readonly { readonly band: TrustBand; readonly trustMin: number }[] =
  [
    { band: 'STRONG', trustMin: 0.35 },
    { band: 'GOOD', trustMin: 0.12 },
    { band: 'FAIR', trustMin: 0.03 },
    { band: 'WEAK', trustMin: 0 },
  ];

/** The band of a trust 0..1. */
export function trustBand(trust: number): TrustBand {
  return TRUST_THRESHOLDS.find(({ trustMin }) => trust >= trustMin)?.band ?? 'WEAK';
}

/** Both ends of a search. */
export interface ChainEnds {
  readonly from: ChainSide;
  readonly to: ChainSide;
}

/**
 * A chain as it is told. `reasons`: what its introducer costs, part of the chain's cost; empty
 * where no need is given or nobody introduces.
 */
export function introductionPath(
  graph: TieGraph,
  { from, to }: ChainEnds,
  chain: IntroducerChain,
  reasons: readonly IntroducerCost[],
): IntroductionPath {
  const idOf = (party: number) => graph.parties.ids[party] ?? '';
  const start = chain.parties[0] ?? 0;
  const end = chain.parties.at(-1) ?? 0;
  const before = endsOf(from, start, idOf);
  const after = endsOf(to, end, idOf).reverse();
  const ties = reasons.reduce((rest, { cost }) => rest - cost, chain.cost) / COST_UNITS;
  return {
    introducer: idOf(chain.introducer),
    target: idOf(end),
    steps: [
      ...withoutTies(before),
      ...chain.ties.map((tie, place) => {
        const one = chain.parties[place] ?? 0;
        const other = chain.parties[place + 1] ?? 0;
        return tie ? tieStep(graph, one, other) : { from: idOf(one), to: idOf(other) };
      }),
      ...withoutTies(after),
    ],
    length: chain.hops,
    cost: chain.cost / COST_UNITS,
    contributions: [
      { reason: 'TIES', cost: ties },
      ...reasons.map(({ closeness, value, recordId, cost }) => ({
        reason: closeness,
        cost: cost / COST_UNITS,
        closeness: value,
        ...(recordId === undefined ? {} : { recordId }),
      })),
    ],
    trust: trustBand(Math.exp(-ties)),
  };
}

/** The ids from the end as it was asked for to the party of its side. */
function endsOf(side: ChainSide, party: number, idOf: (party: number) => string): string[] {
  const ids = partiesTo(side, party).map(idOf);
  return side.group === undefined || side.group === ids[0] ? ids : [side.group, ...ids];
}

function withoutTies(ids: readonly string[]): PathStep[] {
  return ids.slice(1).map((to, place) => ({ from: ids[place] ?? '', to }));
}

function tieStep(graph: TieGraph, one: number, other: number): PathStep {
  const { ids } = graph.parties;
  const step = { from: ids[one] ?? '', to: ids[other] ?? '' };
  const tie = explainTie(graph, one, other);
  if (tie === undefined) return step;
  const { cost, sources, ...told } = tie;
  return {
    ...step,
    tie: {
      ...told,
      trust: trustBand(tie.strength * Math.exp(-HOP_PENALTY)),
      cost: cost / COST_UNITS,
      ...(sources.length === 0 ? {} : { sources }),
    },
  };
}
