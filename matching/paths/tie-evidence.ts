import type { NodeId } from '../../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import { dayText, NO_DAY } from '../../language/days.ts';
import { comesBefore } from './id-order.ts';
import { listLength } from './lists.ts';
import { sourceKey } from './tie-fact.ts';
import type { TieGraph } from './tie-graph.ts';
import { type SharedPart, sharedParts } from './tie-origins.ts';
import { type Tie, tiesOf } from './tie-rows.ts';
import { strengthOfCost, type WeightFactors, weightFactors } from './tie-strength.ts';

/** Maximum number of records, and of parts, that are listed for one tie. */
export const TIE_EVIDENCE_MAX = 10;

/** One occasion, membership or declaration that ties two parties. */
export interface TiePart {
  readonly kind: TieKind;
  /** Shared Evidence or Group; missing if the tie is declared. */
  readonly nodeId?: NodeId;
  /** Party that declares it; missing if a record shows it. */
  readonly declaredBy?: NodeId;
  /** Source of the declaration; missing if a record shows it or the asker states it. */
  readonly source?: Source;
  /**
   * YYYY-MM-DD from which its age is counted: the middle of a year or month if only that is
   * recorded, the last day on which both were members; missing if no day is recorded.
   */
  readonly on?: string;
  /** Number of parties that took part, at least 2. */
  readonly parties: number;
  /** Factors whose product is the weight. */
  readonly factors: WeightFactors;
  /** Weight that it adds to the tie, above 0 and at most 1. */
  readonly weight: number;
}

/** Tie with its parts; unless it is the asker's own, evidence or sources are not empty. */
export interface ExplainedTie {
  /** Cost in COST_UNITS. */
  readonly cost: number;
  readonly kind: TieKind;
  /** 0..1: weight / (weight + 1). */
  readonly strength: number;
  /** Sum of the weights of all parts, above 0. */
  readonly weight: number;
  /**
   * Heaviest first, then evidence and groups by id, then declarations; at most
   * {@link TIE_EVIDENCE_MAX}.
   */
  readonly parts: readonly TiePart[];
  /** Number of all parts, listed or not. */
  readonly partCount: number;
  /** Shared Evidence and Groups: heaviest first, then by id; at most {@link TIE_EVIDENCE_MAX}. */
  readonly evidenceIds: readonly NodeId[];
  /**
   * Sources of declared ties: heaviest first, then by kind and declaring party; every tie on record
   * has these or evidence.
   */
  readonly sources: readonly Source[];
}

/**
 * Returns the tie between two parties; undefined if there is none. Linear in the ties and records
 * of both.
 */
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
    sources: firstOnce(
      parts.flatMap(({ source }) => source ?? []),
      sourceKey,
    ),
  };
}

/** Finds the tie in the row of the end that has fewer. */
function findTie({ rows }: TieGraph, one: number, other: number): Tie | undefined {
  const isFewer = listLength(rows, one) <= listLength(rows, other);
  const [party, wanted] = isFewer ? [one, other] : [other, one];
  return tiesOf(rows, party).find((tie) => tie.other === wanted);
}

/** Returns all parts of the tie of two parties, in the order of {@link ExplainedTie.parts}. */
function partsOfTie(graph: TieGraph, one: number, other: number): TiePart[] {
  return sharedParts(graph, one, other)
    .map((shared) => ({
      order: orderOf(graph, shared, one, other),
      part: explainedPart(graph, shared),
    }))
    .sort((a, b) => b.part.weight - a.part.weight || (a.order < b.order ? -1 : 1))
    .map(({ part }) => part);
}

/**
 * Returns the order of parts of equal weight: records by id, then the declaration of the first
 * party by id.
 */
function orderOf(graph: TieGraph, shared: SharedPart, one: number, other: number): string {
  if (shared.origin !== 'declared') {
    return `${graph[shared.origin].ids[shared.number] ?? ''}${shared.kind}`;
  }
  const heard = shared.saidBy === one ? other : one;
  return `~${shared.kind}${comesBefore(graph.parties.rank, shared.saidBy, heard) ? 0 : 1}`;
}

function explainedPart(graph: TieGraph, shared: SharedPart): TiePart {
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

/** Returns the first values with distinct keys, at most {@link TIE_EVIDENCE_MAX}. */
function firstOnce<T>(values: readonly T[], keyOf: (value: T) => unknown = (value) => value): T[] {
  const distinct = new Map<unknown, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!distinct.has(key)) distinct.set(key, value);
  }
  return [...distinct.values()].slice(0, TIE_EVIDENCE_MAX);
}
