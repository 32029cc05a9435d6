import type { NodeId, Requirement } from '../../graph/model/nodes.ts';
import type { Loaders } from './loaders.ts';

/** Requirements of one need that are shown and counted. */
export const REQUIREMENTS_MAX = 50;

/** The requirements of a need in their order, those in scope; at most 50. */
export async function loadRequirements(
  needId: NodeId,
  { neighbours }: Loaders,
): Promise<readonly Requirement[]> {
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
