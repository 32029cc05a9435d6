import { canonicalRecord } from '../../model/canonical-record.ts';
import type { GraphNode, NodeId } from '../../model/nodes.ts';
import { type Relationship, relationshipParts } from '../../model/relationships.ts';
import type {
  BatchChange,
  GraphStore,
  ReadScope,
  StoredNode,
  StoredRelationship,
} from '../../store.ts';
import { type RelationshipKey, readNodes, readRelationships } from '../stored/stored-records.ts';

/** The undo of one record of an import. */
export interface Undo {
  readonly id: string;
  /** The version that the record must still have. */
  readonly version: number;
  /** The record as it was before the import; missing when the import created it. */
  readonly before?: GraphNode | Relationship;
}

/** The records that an import changed, as they are now. */
export interface CurrentRecords {
  readonly nodes: ReadonlyMap<NodeId, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
}

/**
 * One undo for each record. Where a continued import changed a record twice and no other change
 * came in between, the first replaced state is put back.
 */
export async function readUndos(batchId: NodeId, store: GraphStore): Promise<readonly Undo[]> {
  const undos = new Map<string, Undo & { readonly oldest: number }>();
  let after: string | undefined;
  do {
    const page = await store.batchChanges(batchId, after);
    for (const change of page.items) {
      if (change.recordId !== batchId) undos.set(change.recordId, undoOf(change, undos));
    }
    after = page.endCursor;
  } while (after !== undefined);
  return [...undos.values()];
}

function undoOf(
  { recordId, before, version }: BatchChange,
  undos: ReadonlyMap<string, Undo & { readonly oldest: number }>,
): Undo & { readonly oldest: number } {
  const later = undos.get(recordId);
  if (later !== undefined && later.oldest !== version + 1) return later;
  return {
    id: recordId,
    version: later?.version ?? version,
    oldest: version,
    ...(before === undefined ? {} : { before }),
  };
}

/** The records of the undos as they are now. */
export async function readCurrent(
  undos: readonly Undo[],
  store: GraphStore,
  scope: ReadScope,
): Promise<CurrentRecords> {
  const keys = undos.map(({ id }) => relationshipKey(id)).filter((key) => key !== undefined);
  const nodeIds = undos.map(({ id }) => id).filter((id) => relationshipKey(id) === undefined);
  const nodes = await readNodes(store, scope, nodeIds);
  return { nodes, relationships: await readRelationships(store, scope, keys) };
}

/** The record of this id as it is now; undefined when it is gone. */
export function currentRecord(
  id: string,
  { nodes, relationships }: CurrentRecords,
): StoredNode | StoredRelationship | undefined {
  return nodes.get(id) ?? relationships.get(id);
}

/** Whether the record is already as it was before the import: a stopped run did it. */
export function isDone({ id, before }: Undo, current: CurrentRecords): boolean {
  const record = currentRecord(id, current);
  if (record === undefined || before === undefined) return record === before;
  return canonicalRecord(record) === canonicalRecord(before);
}

/** The parts of the id of a relationship; undefined for the id of a node. */
export function relationshipKey(id: string): RelationshipKey | undefined {
  const parts = relationshipParts(id);
  return parts && { id, type: parts.type, from: parts.from, to: parts.to };
}
