import type { AudienceKey } from '../../graph/model/audience.ts';
import { isFullMembership } from '../../graph/model/full-membership.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import { VISIBILITIES } from '../../graph/model/visibility.ts';
import type { NeighbourRequest, ReadScope, ScopedReader } from '../../graph/store.ts';
import type { Viewer } from '../records/viewer.ts';

/** Number of memberships of an organisation, and of organisations, that are read at once. */
const PAGE = 100;

function scope(levels: ReadScope['levels'], keys: ReadScope['keys'] = []): ReadScope {
  return Object.freeze({
    levels: Object.freeze([...levels]),
    keys: Object.freeze([...keys]),
  }) as ReadScope;
}

/** Scope without a sign-in: PUBLIC records only. */
export const PUBLIC_SCOPE: ReadScope = scope(['PUBLIC']);

/**
 * Scope of all records. For the operator's own commands on this machine (import), never for a
 * question.
 */
export const OPERATOR_SCOPE: ReadScope = scope(VISIBILITIES);

/**
 * Returns the scope of a viewer on this day (YYYY-MM-DD), undefined for a reader who is not signed
 * in: PUBLIC records; those for organisations of theirs; those for groups of theirs or of which
 * such an organisation is a full member, read from the store each time, so a membership that ends
 * closes with the next question; and for a coordinator those for coordinators of these
 * organisations and of the groups that they look after. The role of administrator adds nothing.
 * Error: STORE_UNAVAILABLE.
 */
export async function scopeOf(
  viewer: Viewer | undefined,
  reader: Pick<ScopedReader, 'neighbours'>,
  today: string,
): Promise<ReadScope> {
  if (viewer === undefined) return PUBLIC_SCOPE;
  const { organizations, groups, role } = viewer;
  const joined = [...(await groupsByOrganization(organizations, reader, today)).values()].flat();
  const keys: AudienceKey[] = [
    ...organizations.map((id): AudienceKey => `ORGANIZATION:${id}`),
    ...[...groups, ...joined].map((id): AudienceKey => `GROUP:${id}`),
  ];
  if (role === 'COORDINATOR') {
    keys.push(...[...groups, ...organizations].map((id): AudienceKey => `COORDINATORS:${id}`));
  }
  return keys.length === 0 ? PUBLIC_SCOPE : scope(['PUBLIC'], [...new Set(keys)].sort());
}

/**
 * Returns the groups of which each of some organisations is a full member on this day (YYYY-MM-DD).
 */
export async function groupsByOrganization(
  organizations: Iterable<NodeId>,
  reader: Pick<ScopedReader, 'neighbours'>,
  today: string,
): Promise<ReadonlyMap<NodeId, readonly NodeId[]>> {
  const groups = new Map<NodeId, NodeId[]>();
  let open: NeighbourRequest[] = Array.from(new Set(organizations), (id) => ({
    id,
    types: ['MEMBER_OF'],
    direction: 'out',
    first: PAGE,
  }));
  while (open.length > 0) {
    const asked = open.slice(0, PAGE);
    const next = open.slice(PAGE);
    // A membership that is not PUBLIC counts as well.
    const pages = await reader.neighbours(asked, OPERATOR_SCOPE);
    for (const [place, { items, endCursor }] of pages.entries()) {
      const request = asked[place];
      if (request === undefined) continue;
      const joined = groups.get(request.id) ?? [];
      groups.set(request.id, joined);
      for (const { relationship } of items) {
        if (isFullMembership(relationship, today)) joined.push(relationship.to);
      }
      if (endCursor !== undefined) next.push({ ...request, after: endCursor });
    }
    open = next;
  }
  return groups;
}
