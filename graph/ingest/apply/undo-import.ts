import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import type { GraphNode, ImportBatch, NodeId } from '../../model/nodes.ts';
import { COMMIT_CHANGES_MAX } from '../../port-bounds.ts';
import type { Change, ChangeCursor, GraphStore, ReadScope, StoredNode } from '../../store.ts';
import { bareNode } from '../stored/stored-records.ts';
import { BATCH_CHANGES, batchUnits, type OnProgress } from './batch-units.ts';
import { isBatch } from './list-imports.ts';
import { orderUndos } from './order-undos.ts';
import { type KeptRecord, planUndo } from './plan-undo.ts';
import { relationshipKey, type Undo } from './undo.ts';

/** Outcome of undoing an import. */
export interface UndoReport {
  readonly batchId: NodeId;
  readonly deleted: number;
  readonly restored: number;
  /** Sorted by id. */
  readonly kept: readonly KeptRecord[];
  /** Feed position that includes the undo. */
  readonly cursor: ChangeCursor;
}

/**
 * Undoes an import: deletes the records it created and restores those it replaced. A record changed
 * later is not touched, and neither is one that such a record or anything later needs; they are
 * listed, and removed when that change is undone: imports may be undone in any order. Fewer than
 * `commitChanges` (10,000) changes are one commit; more are several, and a rerun finishes an
 * interrupted undo. Throws BAD_USER_INPUT if the id is not an import or was undone already.
 */
export async function undoImport(
  batchId: NodeId,
  store: GraphStore,
  scope: ReadScope,
  onProgress: OnProgress = () => {},
  commitChanges: number = COMMIT_CHANGES_MAX,
): Promise<UndoReport> {
  const batch = await getBatch(batchId, store, scope);
  const { undos, kept } = await planUndo(batchId, store, scope);
  const undone = orderUndos(undos);
  const count = undone.reduce((sum, unit) => sum + unit.length, 0);
  const size = count < commitChanges ? count : Math.min(BATCH_CHANGES, commitChanges - 1);
  const cursor = await commitAll([...batchUnits(undone, size)], batch, store, onProgress);
  const restored = undone.flat().filter(({ before }) => before !== undefined).length;
  return { batchId, cursor, deleted: count - restored, restored, kept };
}

async function getBatch(
  batchId: NodeId,
  store: GraphStore,
  scope: ReadScope,
): Promise<StoredNode<'ImportBatch'>> {
  const [node] = await store.getNodes([batchId], scope);
  if (node === undefined || !isBatch(node)) {
    throw new CatalyzerError('BAD_USER_INPUT', {
      key: 'importBatchNotFound',
      parameters: { value: batchId },
    });
  }
  if (node.status === 'TAKEN_BACK') {
    throw new CatalyzerError('BAD_USER_INPUT', {
      key: 'importBatchUndone',
      parameters: { value: batchId, fileName: node.fileName },
    });
  }
  return node;
}

async function commitAll(
  parts: readonly (readonly Undo[])[],
  stored: StoredNode<'ImportBatch'>,
  store: GraphStore,
  onProgress: OnProgress,
): Promise<ChangeCursor> {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  let done = 0;
  let cursor = 0;
  for (const [at, part] of (parts.length === 0 ? [[]] : parts).entries()) {
    const changes: Change[] = part.map(undoChange);
    const expectedVersions = new Map(part.map(({ id, version }) => [id, version]));
    if (at >= parts.length - 1) {
      changes.push({ kind: 'putNode', node: asUndone(stored) });
      expectedVersions.set(stored.id, stored.version);
    }
    ({ cursor } = await store.commit(changes, { expectedVersions }));
    done += part.length;
    onProgress({ done, total });
  }
  return cursor;
}

function asUndone(stored: StoredNode<'ImportBatch'>): ImportBatch {
  const node = bareNode(stored);
  return { ...(isImport(node) ? node : stored), status: 'TAKEN_BACK' };
}

function isImport(node: GraphNode): node is ImportBatch {
  return node.label === 'ImportBatch';
}

function undoChange({ id, before }: Undo): Change {
  if (before === undefined) {
    return relationshipKey(id) === undefined
      ? { kind: 'deleteNode', id }
      : { kind: 'deleteRelationship', id };
  }
  return 'label' in before
    ? { kind: 'putNode', node: before }
    : { kind: 'putRelationship', relationship: before };
}
