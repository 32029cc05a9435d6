import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { type UndoReport, undoImport as undoStored } from '../../graph/ingest/apply/undo-import.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import type { OpenStore } from '../engine/open-store.ts';
import { orInterruption } from './interruption.ts';
import type { TaskWatch } from './task-watch.ts';

/** Result of an undo, and the receipt of its write. */
export interface ImportUndone {
  readonly report: UndoReport;
  readonly receipt: string;
}

/**
 * Undoes an import; records that others built on stay, and the report says why. Errors:
 * BAD_USER_INPUT for an unknown import, those of the store, Interruption.
 */
export async function undoImport(
  batchId: NodeId,
  { store, receipts }: Pick<OpenStore, 'store' | 'receipts'>,
  watch: TaskWatch<'removing'>,
): Promise<ImportUndone> {
  const progress = watch.begin('removing');
  let step = { done: 0, total: 0 };
  const undone = undoStored(batchId, store, OPERATOR_SCOPE, (progressed) => {
    step = progressed;
    progress.report(step.done, step.total);
  });
  const report = await orInterruption(undone, watch.interrupted, () =>
    step.total > 0
      ? { key: 'cli.removeStopped', parameters: { ...step, batch: batchId } }
      : undefined,
  ).finally(() => progress.end());
  return { report, receipt: receipts.issue(report.cursor) };
}
