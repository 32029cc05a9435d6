import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../graph/model/relationships.ts';
import { PAGE_FIRST_MAX } from '../../graph/port-bounds.ts';
import type { Neighbour, ScopedReader, StoredNode, StoredRelationship } from '../../graph/store.ts';
import type { OpenStore } from '../engine/open-store.ts';

type Reader = Pick<ScopedReader, 'getNodes' | 'neighbours'>;

/** Records that a deletion removes. */
export interface Deletion {
  readonly record: StoredNode;
  /** Records it contains, directly or indirectly, which cannot exist without it. */
  readonly contained: readonly StoredNode[];
  /** Relationships of any of them. */
  readonly relationships: readonly StoredRelationship[];
}

/** Finds the records deleted with one. Errors: BAD_USER_INPUT (recordNotFound), the store's. */
export async function planDeletion(id: NodeId, store: Reader): Promise<Deletion> {
  const [record] = await store.getNodes([id], OPERATOR_SCOPE);
  if (record === undefined) {
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'recordNotFound', parameters: { id } });
  }
  const found = new Map<NodeId, StoredNode>([[id, record]]);
  const relationships = new Map<string, StoredRelationship>();
  // Grows during the loop: the records a record contains are appended.
  for (const one of found.keys()) {
    for (const direction of ['out', 'in'] as const) {
      for await (const { relationship, node } of neighboursOf(one, direction, store)) {
        relationships.set(relationship.id, relationship);
        if (direction === 'out' && RELATIONSHIPS[relationship.type].contains)
          found.set(node.id, node);
      }
    }
  }
  const [, ...contained] = found.values();
  return { record, contained, relationships: [...relationships.values()] };
}

/**
 * Deletes the planned records in one commit and returns its receipt. Errors: STALE_VERSION if the
 * record or one it contains has changed since, those of the store.
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
  store: Reader,
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
