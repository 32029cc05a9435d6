import { AUDIENCE_LABELS, isAudienceLevel } from '../model/audience.ts';
import { isFullMembership } from '../model/full-membership.ts';
import { labelOfId } from '../model/ids.ts';
import type { GraphNode, NodeId, NodeLabel } from '../model/nodes.ts';
import type { Relationship } from '../model/relationships.ts';

/** What is asked of the graph to know whose a record is, and where its owner belongs. */
export interface OwnerFacts {
  /** What contains the node; undefined for a party. */
  containerOf(id: NodeId): NodeId | undefined;
  /** The relationships of these types from the node. */
  belongings(id: NodeId): readonly Relationship[];
}

/** Types of relationship that say where an owner belongs. */
export const BELONGING_TYPES = ['MEMBER_OF', 'WORKS_FOR'] as const;

/**
 * Whom a record is for that names nobody: its owner's own. The owner is the party that contains the
 * record, the party that it is, or that of a relationship's `from`. GROUP: the groups of which the
 * owner, or a person's employer, is a full member; ORGANIZATION: the owner or employer;
 * COORDINATORS: these groups, or the organisation where there are none. In order; empty where that
 * is nobody, and for a record of another visibility.
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

/** The party that contains the node, at whatever depth, or that it is. */
export function ownerOf(id: NodeId, facts: Pick<OwnerFacts, 'containerOf'>): NodeId {
  const container = facts.containerOf(id);
  return container === undefined ? id : ownerOf(container, facts);
}
