import { checkBatchChanges } from '../commit/check-changes.ts';
import { WorkingSet } from '../commit/working-set.ts';
import { canonicalRecord } from '../model/canonical-record.ts';
import type { NodeId } from '../model/nodes.ts';
import type { BatchChange } from '../store.ts';
import { replacedSum } from './checksum.ts';
import type { Connection } from './connection.ts';
import { SqliteRecords } from './sqlite-records.ts';

const INSERT = `INSERT INTO batch_change
  (batch_id, record_key, record_id, sequence, before, version, checksum)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING`;

/**
 * Stores the undo history copied from another store. Positions are negative (−1 = most recent) so
 * that they sort before our own. A deleted record has no key here, so its position serves as one.
 */
export function mergeBatchChanges(
  connection: Connection,
  batchId: NodeId,
  items: readonly BatchChange[],
  first: number,
): void {
  checkBatchChanges(items);
  connection.write(() => {
    const records = new SqliteRecords(connection);
    const set = new WorkingSet(records);
    for (const [at, { recordId, before, version }] of items.entries()) {
      const place = -1 - first - at;
      const known = (set.node(recordId) ?? set.relationship(recordId))?.before !== undefined;
      const key = known ? records.keyOf(recordId) : (records.tombstone(recordId)?.key ?? place);
      const text = before === undefined ? null : canonicalRecord(before);
      const sum = replacedSum({ recordId, before: text, version });
      connection.run(INSERT, batchId, key, recordId, place, text, version, sum);
    }
  });
}
