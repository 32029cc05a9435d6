import type { NodeId } from '../../graph/model/nodes.ts';
import type { StoredNode } from '../../graph/store.ts';
import type { Loaders } from './loaders.ts';

/** Maximum number of requirements of one need that are shown and counted. */
export const REQUIREMENTS_MAX = 50;

/** Returns the requirements of a need that are in scope, in their order; at most 50. */
export async function loadRequirements(
  needId: NodeId,
  { neighbours }: Loaders,
): Promise<readonly StoredNode<'Requirement'>[]> {
  const { items } = await neighbours.load({
    id: needId,
    types: ['REQUIRES'],
    direction: 'out',
    first: REQUIREMENTS_MAX,
  });
  return items
    .flatMap(({ node }) => (node.label === 'Requirement' ? [node] : []))
    .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}
