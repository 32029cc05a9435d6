import { type UndoReport, undoImport as undoStored } from '../../graph/ingest/apply/undo-import.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import { OPERATOR_SCOPE } from '../access/scopes.ts';
import type { OpenStore } from '../engine/open-store.ts';
import type { TaskWatch } from './task-watch.ts';

/** What was undone, and the receipt of that write. */
export interface ImportUndone {
  readonly report: UndoReport;
  readonly receipt: string;
}

/**
 * Undoes an import; what others built on it stays, and the report says why. Errors: BAD_USER_INPUT
 * for no import, those of the store.
 */
export async function undoImport(
  batchId: NodeId,
  { store, receipts }: Pick<OpenStore, 'store' | 'receipts'>,
  watch: TaskWatch<'removing'>,
): Promise<ImportUndone> {
  const progress = watch.begin('removing');
  const report = await undoStored(batchId, store, OPERATOR_SCOPE, ({ done, total }) => {
    progress.report(done, total);
  }).finally(() => progress.end());
  return { report, receipt: receipts.issue(report.cursor) };
}
