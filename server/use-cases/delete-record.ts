import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../graph/model/relationships.ts';
import { PAGE_FIRST_MAX } from '../../graph/port-bounds.ts';
import type { GraphStore, Neighbour, StoredNode } from '../../graph/store.ts';
import type { OpenStore } from '../engine/open-store.ts';

/** What goes when a record is deleted. */
export interface Deletion {
  readonly record: StoredNode;
  /** What it contains, and what that contains, which cannot be without it. */
  readonly contained: readonly StoredNode[];
  /** Relationships at any of them. */
  readonly relationships: number;
}

/** Finds what goes with a record. Errors: BAD_USER_INPUT (recordNotFound), those of the store. */
export async function planDeletion(id: NodeId, store: GraphStore): Promise<Deletion> {
  const [record] = await store.getNodes([id], OPERATOR_SCOPE);
  if (record === undefined) {
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'recordNotFound', parameters: { id } });
  }
  const found = new Map<NodeId, StoredNode>([[id, record]]);
  const relationships = new Set<string>();
  // Grows while it is gone through: what a record contains comes after it.
  for (const one of found.keys()) {
    for (const direction of ['out', 'in'] as const) {
      for await (const { relationship, node } of neighboursOf(one, direction, store)) {
        relationships.add(relationship.id);
        if (direction === 'out' && RELATIONSHIPS[relationship.type].contains)
          found.set(node.id, node);
      }
    }
  }
  const [, ...contained] = found.values();
  return { record, contained, relationships: relationships.size };
}

/**
 * Deletes what was planned in one commit and gives its receipt. Errors: STALE_VERSION when the
 * record or what it contains changed since, those of the store.
 */
export async function deleteRecord(
  { record, contained }: Deletion,
  { store, receipts }: Pick<OpenStore, 'store' | 'receipts'>,
): Promise<string> {
  const expectedVersions = new Map([record, ...contained].map(({ id, version }) => [id, version]));
  const { cursor } = await store.commit([{ kind: 'deleteNode', id: record.id }], {
    expectedVersions,
  });
  return receipts.issue(cursor);
}

async function* neighboursOf(
  id: NodeId,
  direction: 'out' | 'in',
  store: GraphStore,
): AsyncGenerator<Neighbour> {
  let after: string | undefined;
  do {
    const request = { id, types: RELATIONSHIP_TYPES, direction, first: PAGE_FIRST_MAX };
    const [page] = await store.neighbours(
      [after === undefined ? request : { ...request, after }],
      OPERATOR_SCOPE,
    );
    yield* page?.items ?? [];
    after = page?.endCursor;
  } while (after !== undefined);
}
