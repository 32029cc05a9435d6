import { NODES, type NodeId, type NodeTable } from '../../graph/model/nodes.ts';
import type { StoredNode } from '../../graph/store.ts';
import type { Asker } from '../asking/asker.ts';

/** Returns the records in the order of the ids; undefined for one missing or out of scope. */
export async function findNodes(
  ids: readonly NodeId[],
  { loaders }: Asker,
): Promise<readonly (StoredNode | undefined)[]> {
  const found = await Promise.all(ids.map((id) => loaders.nodes.load(id)));
  return found.map((node) => (node !== undefined && isFoundById(node) ? node : undefined));
}

function isFoundById({ label }: StoredNode): boolean {
  const { foundById }: NodeTable = NODES[label];
  return foundById === true;
}
