import type { NodeId } from '../../graph/model/nodes.ts';
import type { StoredNode } from '../../graph/store.ts';
import type { NeighbourTie } from '../../matching/paths/neighbourhood.ts';
import type { Asker } from '../asking/asker.ts';
import { loadVisible } from '../asking/load-visible.ts';

/** Parties around a party. */
export interface NeighbourhoodAnswer {
  readonly parties: readonly StoredNode[];
  readonly ties: readonly NeighbourTie[];
  readonly tieCount: number;
}

/**
 * Returns a party with the `first` parties that it knows best, as far as they are in scope now.
 * Undefined if it does not exist, is not visible to the asker or is not a party. Error:
 * DEADLINE_EXCEEDED.
 */
export async function findNeighbourhood(
  { of, first }: { readonly of: NodeId; readonly first: number },
  { engine, scope, loaders, deadline }: Asker,
): Promise<NeighbourhoodAnswer | undefined> {
  if ((await loaders.nodes.load(of)) === undefined) return undefined;
  const found = engine.introductions.around(of, first, scope, deadline);
  if (found === undefined) return undefined;
  const parties = await loadVisible(found.parties, loaders);
  const shown = new Set(parties.map(({ id }) => id));
  const ties = found.ties.filter(({ from, to }) => shown.has(from) && shown.has(to));
  return { parties, ties, tieCount: found.tieCount };
}
