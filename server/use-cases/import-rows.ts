import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { applyImport } from '../../graph/ingest/apply/apply-import.ts';
import type { ImportPlan } from '../../graph/ingest/apply/import-plan.ts';
import { planImport } from '../../graph/ingest/plan-import.ts';
import type { RowsRead } from '../../graph/ingest/read/read-rows.ts';
import type { ImportReport } from '../../graph/ingest/report/import-report.ts';
import type { GraphStore } from '../../graph/store.ts';
import { orInterruption } from './interruption.ts';
import type { TaskWatch } from './task-watch.ts';

/** Watch on the import of one file. */
export type ImportWatch = TaskWatch<'checking' | 'writing'>;

/** Rows of one file, and their target. */
export interface ImportTask {
  readonly rows: RowsRead;
  /** False: only reports the changes. */
  readonly write: boolean;
  /** Source that numbered the rows; by default that of an earlier import with this file name. */
  readonly source?: string;
  /** True if a row may give its record a wholly different name; false by default. */
  readonly acceptRenames?: boolean;
  readonly store: GraphStore;
  readonly now: () => Date;
}

/** Maximum number of plans for one file while other imports keep interfering. */
const PLANS_MAX = 5;

/**
 * Reports the changes that the rows of a file make and, with `write`, makes them; the good rows of
 * a file with rejected ones are imported all the same. Errors: CONFLICT (others keep changing the
 * same records), those of the store, Interruption.
 */
export async function importRows(task: ImportTask, watch: ImportWatch): Promise<ImportReport> {
  for (let plans = 1; ; plans += 1) {
    const plan = await makePlan(task, watch);
    if (!task.write) return plan.report;
    try {
      return await applyPlan(plan, task.store, watch);
    } catch (error) {
      // Another import has changed a record since the plan: plan again on the current records.
      if (!(error instanceof CatalyzerError && error.code === 'STALE_VERSION')) throw error;
      if (plans < PLANS_MAX) continue;
      const sentence = { key: 'cli.importCrowded', parameters: {} } as const;
      throw new CatalyzerError('CONFLICT', sentence, { cause: error });
    }
  }
}

async function makePlan(
  { rows, store, now, source, acceptRenames = false }: ImportTask,
  watch: ImportWatch,
): Promise<ImportPlan> {
  const progress = watch.begin('checking');
  progress.report(0, rows.rows.length);
  const plan = planImport(rows, store, OPERATOR_SCOPE, {
    now: now().toISOString(),
    acceptRenames,
    ...(source === undefined ? {} : { source }),
  });
  return orInterruption(plan, watch.interrupted, () => ({
    key: 'cli.importStoppedBefore',
    parameters: { fileName: rows.fileName },
  })).finally(() => progress.end());
}

async function applyPlan(
  plan: ImportPlan,
  store: GraphStore,
  watch: ImportWatch,
): Promise<ImportReport> {
  const progress = watch.begin('writing');
  const total = plan.changes;
  progress.report(0, total);
  let done = 0;
  const applied = applyImport(plan, store, (written) => {
    ({ done } = written);
    progress.report(done, total);
  });
  // Between two commits: every row is whole, and a rerun continues from here.
  return orInterruption(applied, watch.interrupted, () => ({
    key: 'cli.importStopped',
    parameters: { done, total, batch: plan.batch.node.id },
  })).finally(() => progress.end());
}
