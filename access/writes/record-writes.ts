import { createHash } from 'node:crypto';
import type { AccessStore, StoredAccess } from '../access-store.ts';
import { listAll } from '../list-all.ts';
import type { AccessRecord, WriteAction } from '../records/access-records.ts';
import type { AuditEvent } from '../records/audit-entry.ts';
import { changedFields, changedId, type RecordChange, statesSame } from './record-change.ts';

/** Write as it is kept. */
export type RecordWrite = AccessRecord<'recordWrite'>;

const AUDITED = {
  MERGE: 'RECORD_MERGED',
  DELETE: 'RECORD_DELETED',
  UNDO: 'RECORD_UNDONE',
  CONFIRM: 'RECORD_CONFIRMED',
} as const satisfies Record<WriteAction, AuditEvent['action']>;

/**
 * Returns the hash that names an idempotency key among those of all accounts, without revealing it.
 */
export function keyHashOf(accountId: string, idempotencyKey: string): string {
  return createHash('sha256').update(`${accountId} ${idempotencyKey}`).digest('hex');
}

/**
 * Keeps a write and its entry in the audit log before the graph has it, so every write has them.
 * False: its key was used, or its id.
 */
export function openWrite(write: RecordWrite, access: AccessStore): Promise<boolean> {
  const [own] = changesOf(write);
  const fields = own === undefined ? [] : changedFields(own);
  const event = eventOf(write, AUDITED[write.action], fields);
  return access.commit([{ kind: 'recordWrite', put: write, expectedVersion: 0 }], [event]);
}

/** Records that the graph has the write, and the version that the record has by it. */
export async function settleWrite(
  write: RecordWrite,
  version: number,
  access: AccessStore,
): Promise<void> {
  const put = { ...write, recordVersion: version, isSettled: true };
  // False: another process settled it, or it was erased.
  await access.commit([{ kind: 'recordWrite', put, expectedVersion: 1 }], []);
}

/** Removes a write that the graph refused; the log states that it was tried and refused. */
export async function dropWrite(write: RecordWrite, access: AccessStore): Promise<void> {
  await access.commit(
    [{ kind: 'recordWrite', remove: write.id, expectedVersion: 1 }],
    [eventOf(write, 'RECORD_WRITE_REFUSED', [])],
  );
}

/** Returns the write of an account under an idempotency key; undefined if there is none. */
export function findWrite(
  keyHash: string,
  access: AccessStore,
): Promise<StoredAccess<'recordWrite'> | undefined> {
  return access.findByHandle('recordWrite', keyHash);
}

/**
 * Returns the writes of a record that the graph has, earliest first. One that is not known to be
 * there, because the process ended between the two, counts if the record, or what a later write
 * found, is as it left it.
 */
export async function listWrites(
  recordId: string,
  current: Parameters<typeof statesSame>[0],
  access: AccessStore,
): Promise<readonly RecordWrite[]> {
  const all = (await access.listOwned('recordWrite', recordId)).map(({ record }) => record);
  const known = [current, ...all.map((one) => changesOf(one)[0]?.before)];
  const settled = new Set(
    all.filter(({ isSettled }) => isSettled).map(({ recordVersion }) => recordVersion),
  );
  return all
    .filter((write) => {
      if (write.isSettled) return true;
      const after = changesOf(write)[0]?.after;
      return !settled.has(write.recordVersion) && known.some((state) => statesSame(state, after));
    })
    .sort((one, other) => one.recordVersion - other.recordVersion || (one.at < other.at ? -1 : 1));
}

/** Returns the changes of a write, the record itself first. */
export function changesOf({ changes }: RecordWrite): readonly RecordChange[] {
  return JSON.parse(changes) as readonly RecordChange[];
}

/**
 * Removes everything that writes kept about records: their own writes, and their changes in writes
 * of others. Reads every write: for the erasure of a person, not for a request.
 */
export async function forgetRecords(ids: ReadonlySet<string>, access: AccessStore): Promise<void> {
  const isAbout = (id: string) => id.split(':').some((part) => ids.has(part));
  for (const { record, version } of await listAll('recordWrite', access)) {
    const changes = changesOf(record);
    const left = changes.filter((one) => !isAbout(changedId(one)));
    if (isAbout(record.recordId)) {
      const gone = { kind: 'recordWrite', remove: record.id, expectedVersion: version } as const;
      await access.commit([gone], []);
    } else if (left.length < changes.length) {
      const put = { ...record, changes: JSON.stringify(left) };
      await access.commit([{ kind: 'recordWrite', put, expectedVersion: version }], []);
    }
  }
}

function eventOf(
  { at, accountId, recordId, requestId }: RecordWrite,
  action: AuditEvent['action'],
  fields: readonly string[],
): AuditEvent {
  return { at, actor: accountId, action, subject: recordId, fields, requestId };
}
