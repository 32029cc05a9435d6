import type { NodeId } from '../../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import { dayText, NO_DAY } from '../../language/days.ts';
import { comesBefore } from './id-order.ts';
import { listLength } from './lists.ts';
import type { TieGraph } from './tie-graph.ts';
import { type SharedPart, sharedParts } from './tie-origins.ts';
import { type Tie, tiesOf } from './tie-rows.ts';
import { strengthOfCost, type WeightFactors, weightFactors } from './tie-strength.ts';

/** More evidence or parts of one tie than this are not told. */
export const TIE_EVIDENCE_MAX = 10;

/** One occasion, membership or declaration that ties two parties. */
export interface TiePart {
  readonly kind: TieKind;
  /** The shared Evidence or Group; missing where the tie is declared. */
  readonly nodeId?: NodeId;
  /** Who declares it; missing where a record shows it. */
  readonly declaredBy?: NodeId;
  /** What states the declaration; missing where a record shows it. */
  readonly source?: Source;
  /**
   * YYYY-MM-DD by which its age is told: the middle of a year or month that alone is recorded, the
   * last day that both were members; missing where no day is recorded.
   */
  readonly on?: string;
  /** How many took part, at least 2. */
  readonly parties: number;
  /** They multiply to the weight. */
  readonly factors: WeightFactors;
  /** What it adds to the tie, above 0 and at most 1. */
  readonly weight: number;
}

/** A tie with what it is made of; at least one of evidence and sources is not empty. */
export interface ExplainedTie {
  /** In COST_UNITS. */
  readonly cost: number;
  readonly kind: TieKind;
  /** 0..1: weight / (weight + 1). */
  readonly strength: number;
  /** Sum of the weights of all parts, above 0. */
  readonly weight: number;
  /** Heaviest first, then evidence and groups by id, then declarations; at most {@link TIE_EVIDENCE_MAX}. */
  readonly parts: readonly TiePart[];
  /** How many parts there are, told or not. */
  readonly partCount: number;
  /** Shared Evidence and Groups: heaviest first, then by id; at most {@link TIE_EVIDENCE_MAX}. */
  readonly evidenceIds: readonly NodeId[];
  /** Sources of declared ties: heaviest first, then by kind and declaring party; with these and evidence it is never bare. */
  readonly sources: readonly Source[];
}

/** The tie between two parties; undefined where there is none. Linear in the ties and records of both. */
export function explainTie(graph: TieGraph, one: number, other: number): ExplainedTie | undefined {
  const tie = findTie(graph, one, other);
  if (tie === undefined) return undefined;
  const parts = partsOfTie(graph, one, other);
  return {
    cost: tie.cost,
    kind: kindAt(tie.kind),
    strength: strengthOfCost(tie.cost),
    weight: parts.reduce((sum, { weight }) => sum + weight, 0),
    parts: parts.slice(0, TIE_EVIDENCE_MAX),
    partCount: parts.length,
    evidenceIds: firstOnce(parts.flatMap(({ nodeId }) => nodeId ?? [])),
    sources: firstOnce(parts.flatMap(({ source }) => source ?? [])),
  };
}

/** The tie as it stands in the row of the end that has fewer. */
function findTie({ rows }: TieGraph, one: number, other: number): Tie | undefined {
  const isFewer = listLength(rows, one) <= listLength(rows, other);
  const [party, wanted] = isFewer ? [one, other] : [other, one];
  return tiesOf(rows, party).find((tie) => tie.other === wanted);
}

/** All that ties two parties, in the order of {@link ExplainedTie.parts}. */
function partsOfTie(graph: TieGraph, one: number, other: number): TiePart[] {
  return sharedParts(graph, one, other)
    .map((shared) => ({ order: orderOf(graph, shared, one, other), part: toldPart(graph, shared) }))
    .sort((a, b) => b.part.weight - a.part.weight || (a.order < b.order ? -1 : 1))
    .map(({ part }) => part);
}

/** What of equal weight comes first: records by id, then what the first party by id says. */
function orderOf(graph: TieGraph, shared: SharedPart, one: number, other: number): string {
  if (shared.origin !== 'declared') {
    return `${graph[shared.origin].ids[shared.number] ?? ''}${shared.kind}`;
  }
  const heard = shared.saidBy === one ? other : one;
  return `~${shared.kind}${comesBefore(graph.parties.rank, shared.saidBy, heard) ? 0 : 1}`;
}

function toldPart(graph: TieGraph, shared: SharedPart): TiePart {
  const { kind, day, weight, origin } = shared;
  const isDeclared = origin === 'declared';
  const parties = isDeclared ? 2 : shared.size;
  const occasion = { kind: kindAt(kind), size: parties, day, declared: isDeclared };
  return {
    kind: kindAt(kind),
    ...(isDeclared ? declaration(graph, shared.saidBy, shared.source) : {}),
    ...(isDeclared ? {} : recordOf(graph[origin].ids[shared.number])),
    ...(day === NO_DAY ? {} : { on: dayText(day) }),
    parties,
    factors: weightFactors(occasion, graph.asOf),
    weight,
  };
}

function recordOf(nodeId: NodeId | undefined) {
  return nodeId === undefined ? {} : { nodeId };
}

function declaration({ parties, sources }: TieGraph, saidBy: number, stated: number) {
  const declaredBy = parties.ids[saidBy];
  const source = sources[stated];
  return {
    ...(declaredBy === undefined ? {} : { declaredBy }),
    ...(source === undefined ? {} : { source }),
  };
}

function kindAt(number: number | undefined): TieKind {
  return TIE_KINDS[number ?? 0] ?? 'ACQUAINTANCE';
}

/** Each once, the first of them. */
function firstOnce<T>(told: readonly T[]): T[] {
  return [...new Set(told)].slice(0, TIE_EVIDENCE_MAX);
}
