import type { RelationshipType } from '../../../graph/model/relationships.ts';
import type {
  Neighbour,
  NeighbourRequest,
  StoredNode,
  StoredRelationship,
} from '../../../graph/store.ts';
import type { RequestContext } from '../request/context.ts';
import { toConnection } from './connection.ts';
import type { PageArguments, Resolver } from './resolver.ts';

type Direction = NeighbourRequest['direction'];

/** Employments looked at to find the present one; nobody works for more at once. */
const EMPLOYMENTS_MAX = 20;

/** A membership as the schema shows it. */
export interface Membership {
  readonly relationship: StoredRelationship;
  readonly group: StoredNode;
  readonly member: StoredNode;
}

/** A page of the nodes at the other end of a relationship type. */
export function relatedNodes(type: RelationshipType, direction: Direction): Resolver {
  return async (parent: StoredNode, page: PageArguments, { loaders }: RequestContext) =>
    toConnection(
      await loaders.neighbours.load(request(parent, type, direction, page)),
      ({ node }) => node,
    );
}

/** A page of memberships: of a group its members (`in`), of a member its groups (`out`). */
export function memberships(direction: Direction): Resolver {
  return async (parent: StoredNode, page: PageArguments, { loaders }: RequestContext) =>
    toConnection(
      await loaders.neighbours.load(request(parent, 'MEMBER_OF', direction, page)),
      ({ relationship, node }: Neighbour): Membership =>
        direction === 'in'
          ? { relationship, group: parent, member: node }
          : { relationship, group: node, member: parent },
    );
}

/** The first node at the other end of a relationship type that joins one at most. */
export function relatedNode(type: RelationshipType, direction: Direction): Resolver {
  return async (parent: StoredNode, _: unknown, { loaders }: RequestContext) =>
    (await loaders.neighbours.load(request(parent, type, direction, { first: 1 }))).items[0]?.node;
}

/** The employer of an employment that has not ended. */
export const presentEmployer: Resolver = async (
  parent: StoredNode,
  _: unknown,
  { loaders }: RequestContext,
) => {
  const asked = request(parent, 'WORKS_FOR', 'out', { first: EMPLOYMENTS_MAX });
  const { items } = await loaders.neighbours.load(asked);
  return items.find(({ relationship }) => relationship.until === undefined)?.node;
};

function request(
  { id }: StoredNode,
  type: RelationshipType,
  direction: Direction,
  { first, after }: PageArguments,
): NeighbourRequest {
  return { id, types: [type], direction, first, ...(after == null ? {} : { after }) };
}
