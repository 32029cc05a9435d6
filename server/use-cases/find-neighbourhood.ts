import type { NodeId } from '../../graph/model/nodes.ts';
import type { StoredNode } from '../../graph/store.ts';
import type { NeighbourTie } from '../../matching/paths/neighbourhood.ts';
import type { Asker } from '../asking/asker.ts';
import { loadVisible } from '../asking/load-visible.ts';

/** Who is around a party. */
export interface NeighbourhoodAnswer {
  readonly parties: readonly StoredNode[];
  readonly ties: readonly NeighbourTie[];
  readonly tieCount: number;
}

/**
 * A party with the `first` parties that it knows best, as far as they are in scope now. Undefined
 * where it is not there, not the asker's to see or no party. Error: DEADLINE_EXCEEDED.
 */
export async function findNeighbourhood(
  { of, first }: { readonly of: NodeId; readonly first: number },
  { engine, loaders, deadline }: Asker,
): Promise<NeighbourhoodAnswer | undefined> {
  if ((await loaders.nodes.load(of)) === undefined) return undefined;
  const found = engine.introductions.around(of, first, deadline);
  if (found === undefined) return undefined;
  const parties = await loadVisible(found.parties, loaders);
  const shown = new Set(parties.map(({ id }) => id));
  const ties = found.ties.filter(({ from, to }) => shown.has(from) && shown.has(to));
  return { parties, ties, tieCount: found.tieCount };
}
