import type { GraphNode, NodeId } from '../../model/nodes.ts';
import {
  RELATIONSHIPS,
  type Relationship,
  type RelationshipType,
} from '../../model/relationships.ts';
import { PAGE_FIRST_MAX, READ_BATCH_MAX } from '../../port-bounds.ts';
import type {
  GraphReader,
  Neighbour,
  NeighbourRequest,
  ReadScope,
  StoredNode,
  StoredRelationship,
} from '../../store.ts';

/** Parents asked in one call: few, since each may bring a page of neighbours. */
const PARENTS_AT_ONCE = 100;

/** A relationship by what its id is made of. */
export type RelationshipKey = Pick<Relationship, 'id' | 'type' | 'from' | 'to'>;

/** Hands over the stored nodes of these ids, each once; what is not there is missing. */
export async function readNodes(
  reader: GraphReader,
  scope: ReadScope,
  ids: Iterable<NodeId>,
  take: (node: StoredNode) => void,
): Promise<void> {
  const wanted = [...new Set(ids)];
  for (let at = 0; at < wanted.length; at += READ_BATCH_MAX) {
    for (const node of await reader.getNodes(wanted.slice(at, at + READ_BATCH_MAX), scope)) {
      if (node !== undefined) take(node);
    }
  }
}

/** Every neighbour of every parent, page after page, handed over as they come. */
export async function eachNeighbour(
  reader: GraphReader,
  scope: ReadScope,
  requests: readonly Omit<NeighbourRequest, 'first' | 'after'>[],
  take: (neighbour: Neighbour, parent: NodeId) => void,
): Promise<void> {
  for (let at = 0; at < requests.length; at += PARENTS_AT_ONCE) {
    let open: NeighbourRequest[] = requests
      .slice(at, at + PARENTS_AT_ONCE)
      .map((request) => ({ ...request, first: PAGE_FIRST_MAX }));
    while (open.length > 0) {
      const pages = await reader.neighbours(open, scope);
      const next: NeighbourRequest[] = [];
      for (const [place, request] of open.entries()) {
        const page = pages[place];
        for (const neighbour of page?.items ?? []) take(neighbour, request.id);
        if (page?.endCursor !== undefined) next.push({ ...request, after: page.endCursor });
      }
      open = next;
    }
  }
}

/**
 * Types whose relationships are read at their target: what is contained has one container, and an
 * event has fewer parties than a busy party has events.
 */
function readAtTarget(type: RelationshipType): boolean {
  return RELATIONSHIPS[type].contains || type === 'TOOK_PART_IN';
}

/**
 * Hands over the stored relationships among these, and for a contained target the one that holds it
 * now, whichever that is.
 */
export async function readRelationships(
  reader: GraphReader,
  scope: ReadScope,
  keys: Iterable<RelationshipKey>,
  take: (relationship: StoredRelationship) => void,
): Promise<void> {
  const wanted = new Set<string>();
  const anchors = new Map<string, Omit<NeighbourRequest, 'first' | 'after'>>();
  for (const { id, type, from, to } of keys) {
    wanted.add(id);
    const request = readAtTarget(type)
      ? { id: to, types: [type], direction: 'in' as const }
      : { id: from, types: [type], direction: 'out' as const };
    anchors.set(`${type} ${request.id}`, request);
  }
  await eachNeighbour(reader, scope, [...anchors.values()], ({ relationship }) => {
    const { id, type } = relationship;
    if (wanted.has(id) || RELATIONSHIPS[type].contains) take(relationship);
  });
}

/** The node without what only the store keeps. */
export function bareNode(stored: StoredNode): GraphNode {
  const { version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...node } = stored;
  return node;
}

/** The relationship without what only the store keeps. */
export function bareRelationship(stored: StoredRelationship): Relationship {
  const { version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...bare } = stored;
  return bare;
}
