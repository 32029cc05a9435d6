import { checkBatchChanges } from '../commit/check-changes.ts';
import type { NodeId } from '../model/nodes.ts';
import type { BatchChange } from '../store.ts';
import { findMade } from './batch-history.ts';
import type { Connection } from './connection.ts';
import { integer } from './field-properties.ts';
import { replacedProperties } from './write-records.ts';

/** Rows per statement, as in a commit. */
const BATCH_ROWS = 1_000;

/**
 * Stores the undo history copied from another store. Positions are negative (−1 = most recent) so
 * that they sort before our own.
 */
export async function mergeBatchChanges(
  connection: Connection,
  batchId: NodeId,
  items: readonly BatchChange[],
  first: number,
): Promise<void> {
  checkBatchChanges(items);
  const rows = items.map(({ recordId, before, version }, at) => ({
    batchId,
    recordId,
    sequence: integer(-1 - first - at),
    version: integer(version),
    properties: before === undefined ? {} : replacedProperties(before),
  }));
  await connection.write(async (work) => {
    await work.run('lock-store');
    const ids = rows.map(({ recordId }) => recordId);
    const made = await findMade(work, batchId, ids);
    const replaced = rows.filter(({ recordId }) => !made.has(recordId));
    for (let start = 0; start < replaced.length; start += BATCH_ROWS) {
      await work.run('merge-replaced', { rows: replaced.slice(start, start + BATCH_ROWS) });
    }
  });
}
