import type { NodeLabel } from '../model/nodes.ts';
import {
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipTable,
  type RelationshipType,
} from '../model/relationships.ts';

const ENDS = new Map<string, RelationshipTable>(Object.entries(RELATIONSHIPS));

/** Types whose target belongs to their source. */
export const CONTAINING_TYPES: readonly RelationshipType[] = RELATIONSHIP_TYPES.filter(contains);

/** Labels of nodes that may belong to another. */
export const CONTAINED_LABELS: ReadonlySet<NodeLabel> = new Set(
  [...ENDS.values()].filter((ends) => ends.contains).flatMap((ends) => ends.to),
);

/** Returns true if the target of such a relationship belongs to its source. */
export function contains(type: RelationshipType): boolean {
  return RELATIONSHIPS[type].contains;
}
