import type { NodeId } from '../../graph/model/nodes.ts';
import type { TieKind } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import { type ChainSide, partiesTo } from './chain-side.ts';
import type { Closeness, IntroducerCost } from './introducer-costs.ts';
import type { IntroducerChain } from './k-introducers.ts';
import { membershipForSome, relationshipsForSome } from './step-relationships.ts';
import { explainTie, type TiePart } from './tie-evidence.ts';
import type { TieGraph } from './tie-graph.ts';
import { COST_UNITS, HOP_PENALTY } from './tie-strength.ts';

/** Trust in bands, weakest first. */
export const TRUST_BANDS = ['WEAK', 'FAIR', 'GOOD', 'STRONG'] as const;
/** See {@link TRUST_BANDS}. */
export type TrustBand = (typeof TRUST_BANDS)[number];

/**
 * One step: a tie or, without a hop, a person acting for an employer, an organisation acting
 * through one of its people, or a member for its group, which can only be an end. Every tie has
 * evidence, a group that both belong to or that one of them is, a source, or is the asker's own.
 */
export interface PathStep {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Relationships with an audience that it is made of; missing: none. */
  readonly relationshipIds?: readonly string[];
  /** Missing if the step is not a hop. */
  readonly tie?: {
    /** Kind that weighs most in the tie. */
    readonly kind: TieKind;
    readonly trust: TrustBand;
    /** 0..1; the product over the hops, with the hop penalty, is the trust of the chain. */
    readonly strength: number;
    /** -ln(strength) plus the hop penalty. */
    readonly cost: number;
    /** Sum of the weights of all parts: strength is weight / (weight + 1). */
    readonly weight: number;
    /** Parts of the tie, heaviest first, at most 10. */
    readonly parts: readonly TiePart[];
    /** Number of all parts, listed or not. */
    readonly partCount: number;
    /** Public Evidence and shared Groups that make the tie, strongest first, at most 10. */
    readonly evidenceIds: readonly NodeId[];
    /** Sources of a declared tie, strongest first, at most 10; missing: none is declared. */
    readonly sources?: readonly Source[];
  };
}

/** Parts of the cost of a chain. TIES: all its hops; the others: see {@link Closeness}. */
export const COST_REASONS = ['TIES', 'TOPIC', 'ASKER', 'TARGET'] as const;
/** See {@link COST_REASONS}. */
export type CostReason = (typeof COST_REASONS)[number];

/** One reason of the cost of a chain. */
export interface PathContribution {
  readonly reason: CostReason;
  /** Cost, at least 0; the contributions of a chain add up to its cost, to the last bit. */
  readonly cost: number;
  /** Closeness of the introducer, 0..1; missing for the ties. */
  readonly closeness?: number;
  /** Record that shows the closeness; missing for the ties and if there is none. */
  readonly recordId?: NodeId;
}

/** A chain of introducers. */
export interface IntroductionPath {
  /**
   * Party that the first tie reaches and that is asked first; the target itself if already known.
   */
  readonly introducer: NodeId;
  /**
   * Party that the last hop reaches: the one asked for, one that acts for it, or a member of the
   * group.
   */
  readonly target: NodeId;
  /**
   * Steps from the asker to the end asked for; after the target only the step that explains why it is
   * one.
   */
  readonly steps: readonly PathStep[];
  /** Number of hops, 1..4. */
  readonly length: number;
  /** Cost of the hops and, if a need is given and someone introduces, of the introducer. */
  readonly cost: number;
  /** Parts of the cost, in the order of {@link COST_REASONS}. */
  readonly contributions: readonly PathContribution[];
  /** Trust of the ties alone. */
  readonly trust: TrustBand;
}

/**
 * Minimum trust of each band, judged: one fresh joint project of two (0.37 with the hop penalty) is
 * STRONG; two such ties in a row (0.13) are GOOD; three (0.05) FAIR. A tie is banded as a chain of
 * one hop, so both are on one scale.
 */
export const TRUST_THRESHOLDS: readonly { readonly band: TrustBand; readonly trustMin: number }[] =
  [
    { band: 'STRONG', trustMin: 0.35 },
    { band: 'GOOD', trustMin: 0.12 },
    { band: 'FAIR', trustMin: 0.03 },
    { band: 'WEAK', trustMin: 0 },
  ];

/** Returns the band of a trust 0..1. */
export function trustBand(trust: number): TrustBand {
  return TRUST_THRESHOLDS.find(({ trustMin }) => trust >= trustMin)?.band ?? 'WEAK';
}

/** Both ends of a search. */
export interface ChainEnds {
  readonly from: ChainSide;
  readonly to: ChainSide;
}

/**
 * Returns a chain as a path. `reasons`: costs of its introducer, part of the chain's cost; empty
 * without a need or an introducer.
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
    ].map((step) => withRelationships(graph, step)),
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

/**
 * Returns the ids of the relationships with an audience by which two ends meet in a party; none if
 * they meet by PUBLIC ones too.
 */
export function relationshipsOfMeeting(
  graph: TieGraph,
  { from, to }: ChainEnds,
): readonly string[] {
  if (graph.forSome.size === 0) return [];
  const idOf = (party: number) => graph.parties.ids[party] ?? '';
  let fewest: readonly string[] | undefined;
  for (const party of from.actsFor.keys()) {
    if (!to.actsFor.has(party)) continue;
    const ids = [from, to]
      .flatMap((side) => withoutTies(endsOf(side, party, idOf)))
      .flatMap((step) => withRelationships(graph, step).relationshipIds ?? []);
    if (ids.length === 0) return [];
    if (fewest === undefined || ids.length < fewest.length) fewest = ids;
  }
  return fewest ?? [];
}

/** Returns the ids from the end as it was asked for to the party of its side. */
function endsOf(side: ChainSide, party: number, idOf: (party: number) => string): string[] {
  const ids = partiesTo(side, party).map(idOf);
  return side.group === undefined || side.group === ids[0] ? ids : [side.group, ...ids];
}

function withRelationships(graph: TieGraph, step: PathStep): PathStep {
  const { from, to, tie } = step;
  const own = relationshipsForSome(graph, [from, to], tie?.evidenceIds ?? []);
  const through =
    tie === undefined
      ? [...membershipForSome(graph, from, to), ...membershipForSome(graph, to, from)]
      : [];
  const relationshipIds = [...new Set([...own, ...through])];
  return relationshipIds.length === 0 ? step : { ...step, relationshipIds };
}

function withoutTies(ids: readonly string[]): PathStep[] {
  return ids.slice(1).map((to, place) => ({ from: ids[place] ?? '', to }));
}

function tieStep(graph: TieGraph, one: number, other: number): PathStep {
  const { ids } = graph.parties;
  const step = { from: ids[one] ?? '', to: ids[other] ?? '' };
  const tie = explainTie(graph, one, other);
  if (tie === undefined) return step;
  const { cost, sources, ...shown } = tie;
  return {
    ...step,
    tie: {
      ...shown,
      trust: trustBand(tie.strength * Math.exp(-HOP_PENALTY)),
      cost: cost / COST_UNITS,
      ...(sources.length === 0 ? {} : { sources }),
    },
  };
}
