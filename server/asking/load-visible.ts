import type { NodeId, NodeLabel, NodesByLabel } from '../../graph/model/nodes.ts';
import type { StoredNode } from '../../graph/store.ts';
import type { Loaders } from './loaders.ts';

/**
 * Returns the records under these ids that are in scope now, in the order of the ids. The index may
 * be up to a second behind the store: only records that the store still returns are shown.
 */
export async function loadVisible(
  ids: readonly NodeId[],
  { nodes }: Loaders,
): Promise<readonly StoredNode[]> {
  const found = await Promise.all(ids.map((id) => nodes.load(id)));
  return found.filter((node) => node !== undefined);
}

/** Returns those of the records that have this label. */
export function ofLabel<Label extends NodeLabel>(
  nodes: readonly StoredNode[],
  label: Label,
): readonly (StoredNode & NodesByLabel[Label])[] {
  return nodes.filter((node): node is StoredNode & NodesByLabel[Label] => node.label === label);
}
