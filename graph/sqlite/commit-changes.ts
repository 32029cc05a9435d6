import { createHash } from 'node:crypto';
import { CatalyzerError } from '../errors.ts';
import { checkCommitSize } from '../limits.ts';
import { canonicalRecord } from '../model/canonical-record.ts';
import type { Change, CommitOptions, CommitResult } from '../store.ts';
import { applyChange } from './apply-change.ts';
import type { Connection } from './connection.ts';
import { WorkingSet } from './working-set.ts';
import { writeRecords } from './write-records.ts';

const ACKNOWLEDGED = 'SELECT changes_sha256 AS sha256, result FROM acknowledged WHERE key = ?';
const ACKNOWLEDGE = 'INSERT INTO acknowledged (key, changes_sha256, result) VALUES (?, ?, ?)';

/** The commit of the port, in one transaction of the file. */
export function commitChanges(
  connection: Connection,
  changes: readonly Change[],
  options: CommitOptions,
  now: string,
): CommitResult {
  checkCommitSize(changes.length);
  const { idempotencyKey, expectedVersions, batchId } = options;
  const sha256 = idempotencyKey === undefined ? '' : changesSha256(changes);
  return connection.write(() => {
    const first = idempotencyKey && firstResult(connection, idempotencyKey, sha256);
    if (first) return first;
    const set = new WorkingSet(connection);
    if (expectedVersions !== undefined) checkVersions(set, expectedVersions);
    const counts = { created: 0, updated: 0, deleted: 0, unchanged: 0 };
    for (const change of changes) applyChange(set, change, counts);
    const result = { ...counts, cursor: writeRecords(connection, set, now, batchId) };
    if (idempotencyKey !== undefined) {
      connection.run(ACKNOWLEDGE, idempotencyKey, sha256, JSON.stringify(result));
    }
    return result;
  });
}

function changesSha256(changes: readonly Change[]): string {
  const hash = createHash('sha256');
  for (const change of changes) hash.update(`${change.kind} ${stated(change)}\n`);
  return hash.digest('hex');
}

function stated(change: Change): string {
  switch (change.kind) {
    case 'putNode':
      return canonicalRecord(change.node);
    case 'putRelationship':
      return canonicalRecord(change.relationship);
    case 'deleteNode':
    case 'deleteRelationship':
      return JSON.stringify(change.id);
  }
}

function firstResult(
  connection: Connection,
  key: string,
  sha256: string,
): CommitResult | undefined {
  const row = connection.get<{ sha256: string; result: string }>(ACKNOWLEDGED, key);
  if (row === undefined) return undefined;
  if (row.sha256 === sha256) return JSON.parse(row.result) as CommitResult;
  throw new CatalyzerError(
    'CONFLICT',
    'idempotencyKeyReused',
    `The idempotency key ${key} has been used for other changes; use a new key.`,
    { key },
  );
}

function checkVersions(set: WorkingSet, expected: ReadonlyMap<string, number>): void {
  for (const [id, version] of expected) {
    const entry = set.node(id) ?? set.relationship(id);
    const actual = entry?.before?.version ?? 0;
    if (actual !== version) throw staleVersion(id, version, actual);
  }
}

function staleVersion(id: string, expected: number, actual: number): CatalyzerError {
  const is = actual === 0 ? 'is not there' : `has version ${actual}`;
  return new CatalyzerError(
    'STALE_VERSION',
    'staleVersion',
    `The record ${id} ${is}, not version ${expected}; read it again and repeat the change.`,
    { id, expected, actual },
  );
}
