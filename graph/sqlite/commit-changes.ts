import { applyChange } from '../commit/apply-change.ts';
import { checkChanges } from '../commit/check-changes.ts';
import { changesSha256, checkVersions, idempotencyKeyReused } from '../commit/judge-commit.ts';
import { WorkingSet } from '../commit/working-set.ts';
import { checkIdempotencyKey } from '../port-bounds.ts';
import type { Change, CommitOptions, CommitResult } from '../store.ts';
import type { Connection } from './connection.ts';
import { SqliteRecords } from './sqlite-records.ts';
import { writeRecords } from './write-records.ts';

const ACKNOWLEDGED = 'SELECT changes_sha256 AS sha256, result FROM acknowledged WHERE key = ?';
const ACKNOWLEDGE = 'INSERT INTO acknowledged (key, changes_sha256, result) VALUES (?, ?, ?)';

/** Implements the port's commit in one transaction of the file. */
export function commitChanges(
  connection: Connection,
  changes: readonly Change[],
  options: CommitOptions,
  now: string,
): CommitResult {
  checkChanges(changes);
  checkIdempotencyKey(options.idempotencyKey);
  const { idempotencyKey, expectedVersions, batchId, copied } = options;
  const sha256 = idempotencyKey === undefined ? '' : changesSha256(changes);
  return connection.write(() => {
    const first = idempotencyKey && firstResult(connection, idempotencyKey, sha256);
    if (first) return first;
    const records = new SqliteRecords(connection);
    const set = new WorkingSet(records, copied);
    if (expectedVersions !== undefined) checkVersions(set, expectedVersions);
    const counts = { created: 0, updated: 0, deleted: 0, unchanged: 0 };
    for (const change of changes) applyChange(set, change, counts);
    const cursor = writeRecords({ connection, records, set, now, batchId });
    const result = { ...counts, cursor };
    if (idempotencyKey !== undefined) {
      connection.run(ACKNOWLEDGE, idempotencyKey, sha256, JSON.stringify(result));
    }
    return result;
  });
}

function firstResult(
  connection: Connection,
  key: string,
  sha256: string,
): CommitResult | undefined {
  const row = connection.get<{ sha256: string; result: string }>(ACKNOWLEDGED, key);
  if (row === undefined) return undefined;
  if (row.sha256 === sha256) return JSON.parse(row.result) as CommitResult;
  throw idempotencyKeyReused(key);
}
