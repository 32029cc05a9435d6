import type { ImportBatch } from '../../model/nodes.ts';
import { COMMIT_CHANGES_MAX } from '../../port-bounds.ts';
import type { Change, ChangeCursor, GraphWriter } from '../../store.ts';
import type { PlannedChange } from '../plan/changed-records.ts';
import type { ImportReport } from '../report/import-report.ts';
import { BATCH_CHANGES, batchUnits, type OnProgress } from './batch-units.ts';
import { commitInTurn } from './commit-in-turn.ts';
import type { ImportPlan } from './import-plan.ts';

/**
 * Writes a plan. Fewer than `commitChanges` (10,000) changes are one commit: all or nothing. More
 * are split into commits none of which leaves a row half written, and the import is INCOMPLETE
 * until the last one; running the same file again (plan and apply) completes it. A plan without
 * changes writes nothing. Throws STALE_VERSION if a record changed since the plan was made: plan
 * again.
 */
export async function applyImport(
  plan: ImportPlan,
  writer: GraphWriter,
  onProgress: OnProgress = () => {},
  commitChanges: number = COMMIT_CHANGES_MAX,
): Promise<ImportReport> {
  const { batch, units, changes } = plan;
  if (changes === 0 && batch.version === 0) return plan.report;
  const started = new Batch(plan, writer);
  const parts = [...batchUnits(units, Math.min(BATCH_CHANGES, commitChanges - 1))];
  if (changes < commitChanges) {
    await started.commit(units.flat(), 'COMPLETE');
    onProgress({ done: changes, total: changes });
    return { ...plan.report, cursor: started.cursor };
  }
  if (batch.version === 0) await started.commit([], 'INCOMPLETE');
  let [begun, done] = [0, 0];
  // Each expects the version that the previous commit gives the import's own record.
  await commitInTurn(parts, {
    begin: (part) => {
      begun += part.length;
      return started.commit(part, begun === changes ? 'COMPLETE' : 'INCOMPLETE');
    },
    ended: (part) => {
      done += part.length;
      onProgress({ done, total: changes });
    },
  });
  return { ...plan.report, cursor: started.cursor };
}

/** The import's own record, written with each commit so that its counts match what is stored. */
class Batch {
  /** Feed position that includes everything committed. */
  cursor: ChangeCursor = 0;
  readonly #writer: GraphWriter;
  #node: ImportBatch;
  #version: number;

  constructor({ batch }: ImportPlan, writer: GraphWriter) {
    this.#writer = writer;
    this.#node = batch.node;
    this.#version = batch.version;
  }

  async commit(planned: readonly PlannedChange[], status: ImportBatch['status']): Promise<void> {
    const created = planned.filter(({ expectedVersion }) => expectedVersion === 0).length;
    const node: ImportBatch = {
      ...this.#node,
      status,
      created: this.#node.created + created,
      updated: this.#node.updated + planned.length - created,
    };
    const changes: Change[] = [{ kind: 'putNode', node }, ...planned.map(({ change }) => change)];
    const expectedVersions = new Map(planned.map((one) => [one.id, one.expectedVersion]));
    expectedVersions.set(node.id, this.#version);
    const options = { expectedVersions, batchId: node.id };
    this.#node = node;
    this.#version += 1;
    const { cursor } = await this.#writer.commit(changes, options);
    this.cursor = Math.max(this.cursor, cursor);
  }
}
