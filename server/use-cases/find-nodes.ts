import type { NodeId, NodeLabel } from '../../graph/model/nodes.ts';
import type { StoredNode } from '../../graph/store.ts';
import type { Asker } from '../asking/asker.ts';

/** Labels that are shown as records of their own: never contacts, imports or requirements. */
const SHOWN: ReadonlySet<NodeLabel> = new Set([
  'Organization',
  'Person',
  'Capability',
  'Evidence',
  'Equipment',
  'Need',
  'Group',
] as const);

/** Records in the order asked; undefined in the place of what is not there or not in scope. */
export async function findNodes(
  ids: readonly NodeId[],
  { loaders }: Asker,
): Promise<readonly (StoredNode | undefined)[]> {
  const found = await Promise.all(ids.map((id) => loaders.nodes.load(id)));
  return found.map((node) => (node !== undefined && SHOWN.has(node.label) ? node : undefined));
}
