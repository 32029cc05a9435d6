import type { AudienceKey } from '../../graph/model/audience.ts';
import { isFullMembership } from '../../graph/model/full-membership.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import { VISIBILITIES } from '../../graph/model/visibility.ts';
import type { NeighbourRequest, ReadScope, ScopedReader } from '../../graph/store.ts';
import type { Viewer } from '../records/viewer.ts';

/** Memberships that are read at once. */
const PAGE = 100;

function scope(levels: ReadScope['levels'], keys: ReadScope['keys'] = []): ReadScope {
  return Object.freeze({
    levels: Object.freeze([...levels]),
    keys: Object.freeze([...keys]),
  }) as ReadScope;
}

/** What everybody may see: PUBLIC records only. */
export const PUBLIC_SCOPE: ReadScope = scope(['PUBLIC']);

/** Everything. For the operator's own commands on this machine (import), never for a question. */
export const OPERATOR_SCOPE: ReadScope = scope(VISIBILITIES);

/**
 * What somebody may see on this day (YYYY-MM-DD), undefined for whoever is not signed in: PUBLIC
 * records; those for organisations of theirs; those for groups of theirs or of which such an
 * organisation is a full member, asked of the store each time, so that a membership that ends
 * closes with the next question; and for a coordinator those for coordinators of these
 * organisations and of the groups that they look after. An administrator sees no more by that.
 * Error: STORE_UNAVAILABLE.
 */
export async function scopeOf(
  viewer: Viewer | undefined,
  reader: Pick<ScopedReader, 'neighbours'>,
  today: string,
): Promise<ReadScope> {
  if (viewer === undefined) return PUBLIC_SCOPE;
  const { organizations, groups, role } = viewer;
  const joined = await fullMemberships(organizations, reader, today);
  const keys: AudienceKey[] = [
    ...organizations.map((id): AudienceKey => `ORGANIZATION:${id}`),
    ...[...groups, ...joined].map((id): AudienceKey => `GROUP:${id}`),
  ];
  if (role === 'COORDINATOR') {
    keys.push(...[...groups, ...organizations].map((id): AudienceKey => `COORDINATORS:${id}`));
  }
  return keys.length === 0 ? PUBLIC_SCOPE : scope(['PUBLIC'], [...new Set(keys)].sort());
}

async function fullMemberships(
  organizations: readonly NodeId[],
  reader: Pick<ScopedReader, 'neighbours'>,
  today: string,
): Promise<readonly NodeId[]> {
  const groups: NodeId[] = [];
  let open: NeighbourRequest[] = organizations.map((id) => ({
    id,
    types: ['MEMBER_OF'],
    direction: 'out',
    first: PAGE,
  }));
  while (open.length > 0) {
    const next: NeighbourRequest[] = [];
    // A membership that is not shown to everybody is one all the same.
    const pages = await reader.neighbours(open, OPERATOR_SCOPE);
    for (const [place, { items, endCursor }] of pages.entries()) {
      for (const { relationship } of items) {
        if (isFullMembership(relationship, today)) groups.push(relationship.to);
      }
      const request = open[place];
      if (request && endCursor !== undefined) next.push({ ...request, after: endCursor });
    }
    open = next;
  }
  return groups;
}
