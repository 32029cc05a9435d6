import { createHash } from 'node:crypto';
import { CatalyzerError } from '../errors/catalyzer-error.ts';
import { canonicalRecord } from '../model/canonical-record.ts';
import type { NodeId } from '../model/nodes.ts';
import type { ExternalId } from '../model/source.ts';
import { readText } from '../read-record.ts';
import type { Change } from '../store.ts';
import type { WorkingSet } from './working-set.ts';

/** Hash of changes, hexadecimal: equal for the same changes in the same order. */
export function changesSha256(changes: readonly Change[]): string {
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

/** Throws STALE_VERSION if a record does not have the version that the commit expects. */
export function checkVersions(set: WorkingSet, expected: ReadonlyMap<string, number>): void {
  for (const [id, version] of expected) {
    const entry = set.node(id) ?? set.relationship(id);
    const actual = entry?.before?.version ?? 0;
    if (actual === version) continue;
    // A damaged record was read as missing.
    const isDamaged = entry !== undefined && readText(id, set.textBefore(entry)) === undefined;
    if (version !== 0 || !isDamaged) throw staleVersion(id, version, actual);
  }
}

function staleVersion(id: string, expected: number, actual: number): CatalyzerError {
  return new CatalyzerError('STALE_VERSION', {
    key: 'staleVersion',
    parameters: { id, expected, actual },
  });
}

/** Error for a key that was already used for other changes. */
export function idempotencyKeyReused(key: string): CatalyzerError {
  return new CatalyzerError('CONFLICT', { key: 'idempotencyKeyReused', parameters: { key } });
}

/** Error for the external id of a node that belongs to another node. */
export function externalIdTaken(id: NodeId, externalId: ExternalId, owner: NodeId): CatalyzerError {
  const value = `${externalId.scheme}:${externalId.value}`;
  return new CatalyzerError('BAD_USER_INPUT', {
    key: 'externalIdTaken',
    parameters: { id, value, owner },
  });
}
