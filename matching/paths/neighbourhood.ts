import type { NodeId } from '../../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
import type { Deadline } from '../limits/deadline.ts';
import { type TrustBand, trustBand } from './introduction-path.ts';
import { findNode } from './node-set.ts';
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
  { parties, rows }: TieGraph,
  id: NodeId,
  first: number,
  deadline: Deadline,
): Neighbourhood | undefined {
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
    ties: ties.map(({ from, other, kind, cost }) => ({
      from: idOf(from),
      to: idOf(other),
      kind: TIE_KINDS[kind] ?? 'ACQUAINTANCE',
      trust: trustBand(Math.exp(-cost / COST_UNITS)),
    })),
    tieCount: own.length,
  };
}
