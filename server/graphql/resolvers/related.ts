import type { GraphQLResolveInfo } from 'graphql';
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
import type * as sdl from './sdl-types.generated.ts';

type Direction = NeighbourRequest['direction'];

/** Employments examined to find the present one; nobody works for more at once. */
const EMPLOYMENTS_MAX = 20;

/** A membership as the schema shows it. */
export interface Membership {
  readonly relationship: StoredRelationship;
  readonly group: StoredNode;
  readonly member: StoredNode;
}

/** A tie as the schema shows it. */
export interface Tie {
  readonly relationship: StoredRelationship;
  readonly from: StoredNode;
  readonly to: StoredNode;
}

/** Returns the resolver of a page of nodes at the other end of a relationship type. */
export function relatedNodes(type: RelationshipType, direction: Direction): Resolver {
  return async (parent: StoredNode, page: PageArguments, context: RequestContext, info) => {
    const found = await context.loaders.neighbours.load(request(parent, type, direction, page));
    for (const one of found.items) noteJoined(one, context, info);
    return toConnection(found, ({ node }) => node);
  };
}

/** Returns the resolver of memberships: members of a group (`in`), groups of a member (`out`). */
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

/** Ties of a record, whichever end it is: at most `first`, by id. */
export const ties: Resolver = async (
  parent: StoredNode,
  { first }: sdl.OrganizationTiesArgs,
  { loaders }: RequestContext,
) => {
  const [out, into] = await Promise.all([
    loaders.neighbours.load(request(parent, 'TIE', 'out', { first })),
    loaders.neighbours.load(request(parent, 'TIE', 'in', { first })),
  ]);
  const all: Tie[] = [
    ...out.items.map(({ relationship, node }) => ({ relationship, from: parent, to: node })),
    ...into.items.map(({ relationship, node }) => ({ relationship, from: node, to: parent })),
  ];
  all.sort((one, other) => (one.relationship.id < other.relationship.id ? -1 : 1));
  return { nodes: all.slice(0, first), totalCount: out.totalCount + into.totalCount };
};

/** Returns the resolver of the node at the other end of a relationship type with at most one. */
export function relatedNode(type: RelationshipType, direction: Direction): Resolver {
  return async (parent: StoredNode, _: unknown, context: RequestContext, info) => {
    const asked = request(parent, type, direction, { first: 1 });
    const [found] = (await context.loaders.neighbours.load(asked)).items;
    noteJoined(found, context, info);
    return found?.node;
  };
}

/** Resolver of the employer of an employment that has not ended. */
export const presentEmployer: Resolver = async (
  parent: StoredNode,
  _: unknown,
  context: RequestContext,
  info,
) => {
  const asked = request(parent, 'WORKS_FOR', 'out', { first: EMPLOYMENTS_MAX });
  const { items } = await context.loaders.neighbours.load(asked);
  const found = items.find(({ relationship }) => relationship.until === undefined);
  noteJoined(found, context, info);
  return found?.node;
};

/**
 * Notes for the audit log that a relationship with an audience of its own is shown by the node at
 * its other end, which may be PUBLIC itself.
 */
function noteJoined(
  found: Neighbour | undefined,
  { shown }: RequestContext,
  { parentType, fieldName }: GraphQLResolveInfo,
): void {
  if (found === undefined || found.relationship.visibility === 'PUBLIC') return;
  shown?.note({ relationshipIds: [found.relationship.id] }, `${parentType.name}.${fieldName}`);
}

function request(
  { id }: StoredNode,
  type: RelationshipType,
  direction: Direction,
  { first, after }: PageArguments,
): NeighbourRequest {
  return { id, types: [type], direction, first, ...(after == null ? {} : { after }) };
}
