import type { NodeId } from '../../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import type { TieGraph } from './tie-graph.ts';
import { eachTiePart } from './tie-origins.ts';
import { strengthOfCost } from './tie-strength.ts';

/** More evidence of one tie than this is not told. */
export const TIE_EVIDENCE_MAX = 10;

/** A tie with what it is made of; at least one of the three lists is not empty. */
export interface ExplainedTie {
  /** In COST_UNITS. */
  readonly cost: number;
  readonly kind: TieKind;
  /** 0..1. */
  readonly strength: number;
  /** Shared Evidence and Groups: heaviest first, then by id; at most {@link TIE_EVIDENCE_MAX}. */
  readonly evidenceIds: readonly NodeId[];
  /** Sources of declared ties: heaviest first, then by kind and declaring party; with these and evidence it is never bare. */
  readonly sources: readonly Source[];
}

interface Part<T> {
  readonly weight: number;
  readonly told: T;
}

/** The tie between two parties; undefined where there is none. Linear in what either took part in. */
export function explainTie(graph: TieGraph, one: number, other: number): ExplainedTie | undefined {
  const degree = (party: number) =>
    (graph.rows.start[party + 1] ?? 0) - (graph.rows.start[party] ?? 0);
  const [party, wanted] = degree(one) <= degree(other) ? [one, other] : [other, one];
  const start = graph.rows.start[party] ?? 0;
  const place = graph.rows.neighbour.subarray(start, start + degree(party)).indexOf(wanted);
  if (place < 0) return undefined;
  const shared: Part<NodeId>[] = [];
  const declared: (Part<Source | undefined> & { readonly tie: number })[] = [];
  eachTiePart(graph, party, (met, _kind, weight, origin, number) => {
    if (met !== wanted) return;
    if (origin === 'declared') {
      const told = graph.sources[graph.declared.source[number] ?? -1];
      declared.push({ weight, told, tie: number });
    } else {
      shared.push({ weight, told: graph[origin].ids[number] ?? '' });
    }
  });
  const { kind, from } = graph.declared;
  const cost = graph.rows.cost[start + place] ?? 0;
  return {
    cost,
    kind: TIE_KINDS[graph.rows.kind[start + place] ?? 0] ?? 'ACQUAINTANCE',
    strength: strengthOfCost(cost),
    evidenceIds: heaviest(shared.sort((one, other) => (one.told < other.told ? -1 : 1))),
    sources: heaviest(
      declared.sort(
        (one, other) =>
          (kind[one.tie] ?? 0) - (kind[other.tie] ?? 0) ||
          (from[one.tie] ?? 0) - (from[other.tie] ?? 0),
      ),
    ).filter((source) => source !== undefined),
  };
}

/** Each once, by the largest weight first; equal weights stay in their order. */
function heaviest<T>(parts: Part<T>[]): T[] {
  const sorted = parts.sort((one, other) => other.weight - one.weight).map(({ told }) => told);
  return [...new Set(sorted)].slice(0, TIE_EVIDENCE_MAX);
}
