import type { AccessParts } from '../../../access/accounts/access-parts.ts';
import { eventBy } from '../../../access/accounts/changes.ts';
import { setDisabled } from '../../../access/accounts/manage-accounts.ts';
import { OPERATOR } from '../../../access/records/audit-entry.ts';
import type { Change, GraphStore, StoredNode } from '../../../graph/store.ts';
import type { DataSubject } from './data-subject.ts';

/**
 * Stops the use of a person's data without erasing it: their records become PRIVATE, which no
 * question reads, and their accounts are closed. Errors: STALE_VERSION, those of the stores.
 */
export async function restrictPersonalData(
  { records, accounts }: DataSubject,
  graph: GraphStore,
  parts: AccessParts,
): Promise<void> {
  const changes = records.map(hidden);
  const expectedVersions = new Map(records.map(({ id, version }) => [id, version]));
  if (changes.length > 0) await graph.commit(changes, { expectedVersions });
  for (const { record } of accounts) {
    await setDisabled(record.emailAddress, true, 'operator', null, parts);
  }
  const now = parts.now();
  const ids = [...accounts.map(({ record }) => record.id), ...records.map(({ id }) => id)];
  await parts.store.commit(
    [],
    ids.map((id) => eventBy(OPERATOR, 'PERSON_RESTRICTED', id, ['visibility'], null, now)),
  );
}

function hidden(stored: StoredNode): Change {
  const { version: _v, createdAt: _c, updatedAt: _u, audience: _a, ...record } = stored;
  const node = { ...record, visibility: 'PRIVATE' };
  return { kind: 'putNode', node: node as unknown as Extract<Change, { node: unknown }>['node'] };
}
