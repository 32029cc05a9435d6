import type { NodeId } from '../../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
import type { Deadline } from '../limits/deadline.ts';
import { type TrustBand, trustBand } from './introduction-path.ts';
import { findNode } from './node-set.ts';
import { relationshipsForSome } from './step-relationships.ts';
import { explainTie } from './tie-evidence.ts';
import type { TieGraph } from './tie-graph.ts';
import { tiesOf } from './tie-rows.ts';
import { COST_UNITS } from './tie-strength.ts';

/** Tie between two parties of a neighbourhood. */
export interface NeighbourTie {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Kind that weighs most in the tie. */
  readonly kind: TieKind;
  readonly trust: TrustBand;
  /** Relationships with an audience that it is made of; missing: none. */
  readonly relationshipIds?: readonly string[];
  /** Evidence and groups that make it, strongest first, at most 10; missing: all are PUBLIC. */
  readonly evidenceIds?: readonly NodeId[];
}

/** Parties around a party. */
export interface Neighbourhood {
  /** The party itself first, then those it knows, strongest tie first. */
  readonly parties: readonly NodeId[];
  /** Ties among them: those of the party first, then the strongest of the others. */
  readonly ties: readonly NeighbourTie[];
  /** Number of ties of the party, shown or not. */
  readonly tieCount: number;
}

/** Maximum number of ties shown per party: in a picture with more lines none can be seen. */
const TIES_PER_PARTY = 4;

/**
 * Returns a party with the `first` parties that it knows best, and the ties among all of them.
 * Undefined if it is not a party of the graph. Linear in the ties of those shown.
 */
export function neighbourhood(
  graph: TieGraph,
  id: NodeId,
  first: number,
  deadline: Deadline,
): Neighbourhood | undefined {
  const { parties, rows } = graph;
  const party = findNode(parties, id);
  if (party === undefined) return undefined;
  const own = tiesOf(rows, party);
  const shown = [party, ...own.slice(0, first).map(({ other }) => other)];
  const place = new Map(shown.map((one, at) => [one, at]));
  const found = shown.flatMap((from, at) => {
    deadline.check();
    return tiesOf(rows, from)
      .filter(({ other }) => (place.get(other) ?? -1) > at)
      .map((tie) => ({ ...tie, from }));
  });
  const others = found.filter(({ from }) => from !== party).sort((a, b) => a.cost - b.cost);
  const idOf = (one: number) => parties.ids[one] ?? '';
  const ties = [
    ...found.filter(({ from }) => from === party),
    ...others.slice(0, TIES_PER_PARTY * shown.length),
  ];
  return {
    parties: shown.map(idOf),
    ties: ties.map(({ from, other, kind, cost }) => {
      deadline.check();
      return {
        from: idOf(from),
        to: idOf(other),
        kind: TIE_KINDS[kind] ?? 'ACQUAINTANCE',
        trust: trustBand(Math.exp(-cost / COST_UNITS)),
        ...recordsForSome(graph, from, other),
      };
    }),
    tieCount: own.length,
  };
}

/** Returns the records behind a tie that has some with an audience. */
function recordsForSome(
  graph: TieGraph,
  one: number,
  other: number,
): Pick<NeighbourTie, 'relationshipIds' | 'evidenceIds'> {
  if (graph.forSome.size === 0) return {};
  const { ids } = graph.parties;
  const evidenceIds = explainTie(graph, one, other)?.evidenceIds ?? [];
  const ends = [ids[one] ?? '', ids[other] ?? ''] as const;
  const relationshipIds = relationshipsForSome(graph, ends, evidenceIds);
  return relationshipIds.length === 0 ? {} : { relationshipIds, evidenceIds };
}
