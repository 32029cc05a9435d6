import { AUDIENCE_LABELS, isAudienceLevel } from '../model/audience.ts';
import { isFullMembership } from '../model/full-membership.ts';
import { labelOfId } from '../model/ids.ts';
import type { GraphNode, NodeId, NodeLabel } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';

/**
 * Facts from the graph that determine the owner of a record and the groups the owner belongs to.
 */
export interface OwnerFacts {
  /** Container of the node; `undefined` for an organisation, person or group. */
  containerOf(id: NodeId): NodeId | undefined;
  /** Relationships of these types from the node. */
  belongings(id: NodeId): readonly Relationship[];
}

/** Types of relationship by which an owner belongs to groups and organisations. */
export const BELONGING_TYPES = ['MEMBER_OF', 'WORKS_FOR'] as const;

/**
 * Default audience of a record that names none, derived from its owner. The owner is the
 * organisation, person or group that contains the record, that the record is, or that a
 * relationship's `from` is. GROUP: the groups of which the owner, or a person's employer, is a full
 * member. ORGANIZATION: the owner or employer. COORDINATORS: these groups, or the organisation if
 * there are none. Sorted; empty if there are none, and for a record of another visibility.
 */
export function ownersAudience(
  record: GraphNode | Relationship,
  facts: OwnerFacts,
): readonly NodeId[] {
  const { visibility } = record;
  if (!isAudienceLevel(visibility)) return [];
  const owner = ownerOf('label' in record ? record.id : record.from, facts);
  const own = facts.belongings(owner);
  const employers = own.filter(({ type, until }) => type === 'WORKS_FOR' && until === undefined);
  const bodies = [owner, ...employers.map(({ to }) => to)];
  const groups = [...own, ...employers.flatMap(({ to }) => facts.belongings(to))]
    .filter((one) => isFullMembership(one))
    .map(({ to }) => to);
  const candidates = {
    GROUP: [owner, ...groups],
    ORGANIZATION: bodies,
    COORDINATORS: groups.length > 0 ? groups : bodies,
  }[visibility];
  const labels: readonly NodeLabel[] = AUDIENCE_LABELS[visibility];
  const ids = candidates.filter((id) => labels.some((label) => label === labelOfId(id)));
  return [...new Set(ids)].sort();
}

/** Organisation, person or group that contains the node at any depth, or that it is. */
export function ownerOf(id: NodeId, facts: Pick<OwnerFacts, 'containerOf'>): NodeId {
  const container = facts.containerOf(id);
  return container === undefined ? id : ownerOf(container, facts);
}
