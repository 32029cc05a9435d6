import type { NodeId } from '../../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
import type { Deadline } from '../limits/deadline.ts';
import { type TrustBand, trustBand } from './introduction-path.ts';
import { findNode } from './node-set.ts';
import type { TieGraph } from './tie-graph.ts';
import { tiesOf } from './tie-rows.ts';
import { COST_UNITS } from './tie-strength.ts';

/** A tie between two parties of a neighbourhood. */
export interface NeighbourTie {
  readonly from: NodeId;
  readonly to: NodeId;
  /** What the tie is mainly made of. */
  readonly kind: TieKind;
  readonly trust: TrustBand;
}

/** Who is around a party. */
export interface Neighbourhood {
  /** The party itself first, then those it knows, the strongest tie first. */
  readonly parties: readonly NodeId[];
  /** Ties among them, those of the party first; the strongest of the others follow. */
  readonly ties: readonly NeighbourTie[];
  /** Ties of the party, shown or not. */
  readonly tieCount: number;
}

/** Ties that are shown for each party at most: a picture with more lines shows none. */
const TIES_PER_PARTY = 4;

/**
 * A party with the `first` parties that it knows best, and the ties among all of them. Undefined
 * where it is not a public organisation, person or group. Linear in the ties of those shown.
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
