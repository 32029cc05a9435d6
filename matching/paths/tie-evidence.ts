import type { NodeId } from '../../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import { dayText, NO_DAY } from '../../language/days.ts';
import type { TieGraph } from './tie-graph.ts';
import { eachSharedPart, type TieOriginSort } from './tie-origins.ts';
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
  const tie = placeOfTie(graph, one, other);
  if (tie === undefined) return undefined;
  const parts = partsOfTie(graph, one, other);
  const cost = graph.rows.cost[tie] ?? 0;
  return {
    cost,
    kind: kindAt(graph.rows.kind[tie]),
    strength: strengthOfCost(cost),
    weight: parts.reduce((sum, { weight }) => sum + weight, 0),
    parts: parts.slice(0, TIE_EVIDENCE_MAX),
    partCount: parts.length,
    evidenceIds: firstOnce(parts.flatMap(({ nodeId }) => nodeId ?? [])),
    sources: firstOnce(parts.flatMap(({ source }) => source ?? [])),
  };
}

/** Where the tie stands in the rows, looked for at the end that has fewer. */
function placeOfTie({ rows }: TieGraph, one: number, other: number): number | undefined {
  const degree = (party: number) => (rows.start[party + 1] ?? 0) - (rows.start[party] ?? 0);
  const [party, wanted] = degree(one) <= degree(other) ? [one, other] : [other, one];
  const start = rows.start[party] ?? 0;
  const place = rows.neighbour.subarray(start, start + degree(party)).indexOf(wanted);
  return place < 0 ? undefined : start + place;
}

/** All that ties two parties, in the order of {@link ExplainedTie.parts}. */
function partsOfTie(graph: TieGraph, one: number, other: number): TiePart[] {
  const parts: { readonly part: TiePart; readonly order: string }[] = [];
  eachSharedPart(graph, one, other, (kind, weight, origin, number, day) => {
    const tieKind = kindAt(kind);
    const parties = partiesOf(graph, origin, number);
    const occasion = { kind: tieKind, size: parties, day, declared: origin === 'declared' };
    const from = graph.declared.from[number] ?? 0;
    const { order, told } =
      origin === 'declared'
        ? {
            order: `~${kind}${from === Math.min(one, other) ? 0 : 1}`,
            told: declaration(graph, number),
          }
        : { order: graph[origin].ids[number] ?? '', told: record(graph, origin, number) };
    parts.push({
      order,
      part: {
        kind: tieKind,
        ...told,
        ...(day === NO_DAY ? {} : { on: dayText(day) }),
        parties,
        factors: weightFactors(occasion, graph.asOf),
        weight,
      },
    });
  });
  return parts
    .sort((a, b) => b.part.weight - a.part.weight || (a.order < b.order ? -1 : 1))
    .map(({ part }) => part);
}

function partiesOf({ occasions, groups }: TieGraph, origin: TieOriginSort, number: number): number {
  if (origin === 'declared') return 2;
  return (origin === 'groups' ? groups : occasions).size[number] ?? 2;
}

function record(graph: TieGraph, origin: 'occasions' | 'groups', number: number) {
  const nodeId = graph[origin].ids[number];
  return nodeId === undefined ? {} : { nodeId };
}

function declaration({ declared, ids, sources }: TieGraph, number: number) {
  const declaredBy = ids[declared.from[number] ?? -1];
  const source = sources[declared.source[number] ?? -1];
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
