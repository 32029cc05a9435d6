import { CatalyzerError } from '../graph/errors.ts';
import type { NodeId } from '../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../graph/model/relationships.ts';
import type { Source } from '../graph/model/source.ts';
import type { Deadline } from './deadline.ts';
import { type ChainSide, chainSide, partiesTo, sidesMeet } from './paths/chain-side.ts';
import { HOPS_MAX, type IntroducerChain, kIntroducers } from './paths/k-introducers.ts';
import { mayIntroduce } from './paths/may-introduce.ts';
import { explainTie, type TiePart } from './paths/tie-evidence.ts';
import type { TieGraph } from './paths/tie-graph.ts';
import type { TieIndex } from './paths/tie-index.ts';
import { COST_UNITS, HOP_PENALTY } from './paths/tie-strength.ts';

/** Trust in bands, weakest first. */
export const TRUST_BANDS = ['WEAK', 'FAIR', 'GOOD', 'STRONG'] as const;
/** See {@link TRUST_BANDS}. */
export type TrustBand = (typeof TRUST_BANDS)[number];

/** Which ties and introducers a chain may use; a missing or empty list allows all. */
export interface PathFilter {
  /** What a tie is mainly made of. */
  readonly tieKinds?: readonly TieKind[];
  /** Where introducers sit, ISO 3166-1 alpha-2; a person without a place, where an employer does. */
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

/**
 * One step: a tie, or (no hop) a person acting for an employer, an organisation by one of its
 * people, a member for its group. Only at the ends may a step begin or end at a group. Every tie
 * has evidence, a shared group or a source.
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

/** A chain of introducers. */
export interface IntroductionPath {
  /** Where the last hop arrives: the party asked for or who acts for it; a member of the group. */
  readonly target: NodeId;
  /** From the asker to the end asked for; after the target only the step that says why it is one. */
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
  /** True where somebody stands on both sides: the same party, an employer, a common member. */
  readonly noneNeeded?: boolean;
  /** False when the node budget ended the search, so that a better chain may exist. */
  readonly complete: boolean;
}

/** The door of introductions, over public ties. */
export interface Introductions {
  /**
   * Undefined when an end is not a public organisation, person or group. No paths, `complete` and
   * `noneNeeded` when both ends are one, act for each other or share a party. What is to be
   * avoided and is not known is no error. Errors: BAD_USER_INPUT, DEADLINE_EXCEEDED.
   */
  find(question: IntroductionQuestion, deadline: Deadline): IntroductionResult | undefined;
}

/** At most this many introducers are asked for at once. */
export const INTRODUCERS_MAX = 20;

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

/** The door of introductions over this index; each question sees its latest snapshot. */
export function createIntroductions(tieIndex: TieIndex): Introductions {
  return { find: (question, deadline) => findIntroductions(tieIndex, question, deadline) };
}

function findIntroductions(
  { space }: TieIndex,
  question: IntroductionQuestion,
  deadline: Deadline,
): IntroductionResult | undefined {
  checkFirst(question.first);
  const { graph } = space;
  const { filter } = question;
  const avoid = new Set((filter.avoid ?? []).flatMap((id) => graph.vertexOf(id) ?? []));
  const from = chainSide(graph, question.from, avoid);
  const to = chainSide(graph, question.to, avoid);
  if (from === undefined || to === undefined) return undefined;
  if (sidesMeet(from, to)) return { paths: [], complete: true, noneNeeded: true };
  const may = mayIntroduce(graph, filter, avoid);
  const { chains, complete } = kIntroducers(
    space,
    {
      from,
      to,
      first: question.first,
      hopsMax: HOPS_MAX,
      ...kindsOf(filter.tieKinds),
      ...(may === undefined ? {} : { mayIntroduce: may }),
    },
    deadline,
  );
  return { paths: chains.map((chain) => introductionPath(graph, from, to, chain)), complete };
}

function checkFirst(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= INTRODUCERS_MAX) return;
  throw new CatalyzerError(
    'BAD_USER_INPUT',
    'introducersOutOfRange',
    `The number of introducers is ${first}. Ask for 1 to ${INTRODUCERS_MAX}.`,
    { value: first, max: INTRODUCERS_MAX },
  );
}

function kindsOf(kinds: readonly TieKind[] = []): { readonly kinds?: number } {
  if (kinds.length === 0) return {};
  return { kinds: kinds.reduce((bits, kind) => bits | (1 << TIE_KINDS.indexOf(kind)), 0) };
}

function introductionPath(
  graph: TieGraph,
  from: ChainSide,
  to: ChainSide,
  chain: IntroducerChain,
): IntroductionPath {
  const idOf = (party: number) => graph.ids[party] ?? '';
  const start = chain.parties[0] ?? 0;
  const end = chain.parties.at(-1) ?? 0;
  const before = endsOf(from, start, idOf);
  const after = endsOf(to, end, idOf).reverse();
  const cost = chain.cost / COST_UNITS;
  return {
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
    cost,
    trust: trustBand(Math.exp(-cost)),
  };
}

/** The ids from the end as it was asked for to the party of its side. */
function endsOf(side: ChainSide, party: number, idOf: (party: number) => string): string[] {
  const ids = partiesTo(side, party).map(idOf);
  return side.group === undefined ? ids : [side.group, ...ids];
}

function withoutTies(ids: readonly string[]): PathStep[] {
  return ids.slice(1).map((to, place) => ({ from: ids[place] ?? '', to }));
}

function tieStep(graph: TieGraph, one: number, other: number): PathStep {
  const step = { from: graph.ids[one] ?? '', to: graph.ids[other] ?? '' };
  const tie = explainTie(graph, one, other);
  if (tie === undefined) return step;
  const { kind, strength, weight, parts, partCount, evidenceIds, sources } = tie;
  return {
    ...step,
    tie: {
      kind,
      trust: trustBand(strength * Math.exp(-HOP_PENALTY)),
      strength,
      weight,
      parts,
      partCount,
      evidenceIds,
      ...(sources.length === 0 ? {} : { sources }),
    },
  };
}
