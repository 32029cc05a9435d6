import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../graph/model/relationships.ts';
import type { ScopedReader, StoredNode, StoredRelationship } from '../../graph/store.ts';
import { eachNeighbour, pagesIn } from '../asking/each-neighbour.ts';
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
  const readPage = pagesIn(OPERATOR_SCOPE, store);
  // Grows during the loop: the records a record contains are appended.
  for (const one of found.keys()) {
    for (const direction of ['out', 'in'] as const) {
      const asked = { id: one, types: RELATIONSHIP_TYPES, direction };
      for await (const { relationship, node } of eachNeighbour(asked, readPage)) {
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
