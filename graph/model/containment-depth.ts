import type { NodeLabel } from './nodes.ts';
import { RELATIONSHIPS, type RelationshipTable } from './relationships.ts';

const TABLES: readonly RelationshipTable[] = Object.values(RELATIONSHIPS);
const DEPTHS = new Map<NodeLabel, number>();

/**
 * Returns the maximum number of containers of a node of this label, one in the other; 0 for a
 * party.
 */
export function containmentDepth(label: NodeLabel): number {
  const known = DEPTHS.get(label);
  if (known !== undefined) return known;
  // A label that contains itself counts once.
  DEPTHS.set(label, 0);
  const containers = TABLES.filter(({ contains, to }) => contains && to.includes(label));
  const depths = containers.flatMap(({ from }) => from.map((one) => containmentDepth(one) + 1));
  const depth = Math.max(0, ...depths);
  DEPTHS.set(label, depth);
  return depth;
}
