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

/** Parents per call: few, since each may bring a page of neighbours. */
const PARENTS_AT_ONCE = 100;

/** The parts of a relationship from which its id is made. */
export type RelationshipKey = Pick<Relationship, 'id' | 'type' | 'from' | 'to'>;

/** Passes on the stored nodes with these ids, each once; missing ids are skipped. */
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

/** Passes on every neighbour of every parent, page by page. */
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
 * Returns whether relationships of a type are read at their target: a contained record has one
 * container, and an event has fewer participants than a busy participant has events.
 */
function isReadAtTarget(type: RelationshipType): boolean {
  return RELATIONSHIPS[type].contains || type === 'TOOK_PART_IN';
}

/**
 * Passes on those of these relationships that are stored, and for a contained target its current
 * container relationship, whichever it is.
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
    const request = isReadAtTarget(type)
      ? { id: to, types: [type], direction: 'in' as const }
      : { id: from, types: [type], direction: 'out' as const };
    anchors.set(`${type} ${request.id}`, request);
  }
  await eachNeighbour(reader, scope, [...anchors.values()], ({ relationship }) => {
    const { id, type } = relationship;
    if (wanted.has(id) || RELATIONSHIPS[type].contains) take(relationship);
  });
}

/** The node without the fields that only the store adds. */
export function bareNode(stored: StoredNode): GraphNode {
  const { version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...node } = stored;
  return node;
}

/** The relationship without the fields that only the store adds. */
export function bareRelationship(stored: StoredRelationship): Relationship {
  const { version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...bare } = stored;
  return bare;
}
