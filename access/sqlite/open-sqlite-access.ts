import { setTimeout } from 'node:timers/promises';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { Connection, IN_MEMORY } from '../../graph/sqlite/connection.ts';
import { openStoreConnection } from '../../graph/sqlite/open-sqlite-store.ts';
import {
  ACCESS_PAGE_MAX,
  type AccessChange,
  type AccessContents,
  type AccessStore,
  changedId,
  type StoredAccess,
} from '../access-store.ts';
import {
  type AccessKind,
  type AccessRecord,
  lookupsOf,
  readAccessRecord,
} from '../records/access-records.ts';
import {
  type AuditEntry,
  type AuditEvent,
  type AuditHead,
  CHAIN_START,
  chainEvents,
} from '../records/audit-entry.ts';
import { migrateAccess } from './format.ts';

/** Time that a write waits for another process's commit before it is STORE_UNAVAILABLE. */
const BUSY_TIMEOUT_MS = 5_000;
const BUSY_LOOK_MS = 10;

const COLUMNS = 'SELECT id, version, record FROM access_record';
const FIND = `${COLUMNS} WHERE kind = ? AND id = ?`;
const FIND_BY_HANDLE = `${COLUMNS} WHERE kind = ? AND handle = ?`;
const LIST_OWNED = `${COLUMNS} WHERE owner = ? AND kind = ? ORDER BY id`;
const COUNT_OWNED = `SELECT count(*) AS count FROM (SELECT 1 FROM access_record
  WHERE owner = ? AND kind = ? AND record ->> ? = ? LIMIT ?)`;
const LIST = `${COLUMNS} WHERE kind = ? AND id > ? ORDER BY id LIMIT ${ACCESS_PAGE_MAX}`;
const VERSION = 'SELECT version FROM access_record WHERE kind = ? AND id = ?';
const HANDLE_OWNER = 'SELECT id FROM access_record WHERE kind = ? AND handle = ?';
const PUT = `INSERT INTO access_record (kind, id, version, handle, owner, record)
  VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (kind, id) DO UPDATE SET version = excluded.version, handle = excluded.handle,
    owner = excluded.owner, record = excluded.record`;
const REMOVE = 'DELETE FROM access_record WHERE kind = ? AND id = ?';
const ENTRIES = `SELECT entry FROM access_audit WHERE sequence > ?
  ORDER BY sequence LIMIT ${ACCESS_PAGE_MAX}`;
const APPEND = 'INSERT INTO access_audit (sequence, hash, entry) VALUES (?, ?, ?)';
const HEAD = 'SELECT sequence, hash FROM access_audit_head';
const ANYTHING = `SELECT 1 WHERE EXISTS (SELECT 1 FROM access_record)
  OR EXISTS (SELECT 1 FROM access_audit_head)`;

interface Row {
  readonly id: string;
  readonly version: number;
  readonly record: string;
}

/**
 * Opens the store of access in the file of the graph, in tables of its own. A commit is on disk
 * when it is acknowledged; while another process writes, it waits without blocking the event loop.
 * Errors: those of opening the file, STORE_NEWER.
 */
export async function openSqliteAccess(folder: string): Promise<AccessStore> {
  const connection = await openStoreConnection(folder);
  try {
    migrateAccess(connection);
    connection.exec('PRAGMA busy_timeout = 0');
    return accessOn(connection);
  } catch (error) {
    connection.abandon();
    throw error;
  }
}

/** Opens an empty one in memory, beside an empty graph. */
export function openEmptyAccess(): AccessStore {
  const connection = new Connection(IN_MEMORY);
  migrateAccess(connection);
  return accessOn(connection);
}

function accessOn(connection: Connection): AccessStore {
  const stored = <Kind extends AccessKind>(kind: Kind, row: Row): StoredAccess<Kind> => {
    const record = readAccessRecord(kind, JSON.parse(row.record));
    if (record !== undefined) return { record, version: row.version };
    const parameters = { file: connection.file };
    throw new CatalyzerError('STORE_UNAVAILABLE', { key: 'storeDamaged', parameters });
  };
  const one = <Kind extends AccessKind>(kind: Kind, row: Row | undefined) =>
    row === undefined ? undefined : stored(kind, row);
  return {
    find: async (kind, id) => one(kind, connection.get<Row>(FIND, kind, id)),
    findByHandle: async (kind, handle) =>
      one(kind, connection.get<Row>(FIND_BY_HANDLE, kind, handle)),
    listOwned: async (kind, owner) =>
      connection.all<Row>(LIST_OWNED, owner, kind).map((row) => stored(kind, row)),
    countOwned: async (kind, owner, { field, value, max }) =>
      connection.get<{ count: number }>(COUNT_OWNED, owner, kind, field, value, max)?.count ?? 0,
    list: async (kind, after = '') =>
      connection.all<Row>(LIST, kind, after).map((row) => stored(kind, row)),
    commit: (changes, events) => whenFree(() => commit(connection, changes, events)),
    auditEntries: async (after) =>
      connection.all<{ entry: string }>(ENTRIES, after).map(({ entry }) => JSON.parse(entry)),
    auditHead: async () => connection.get<AuditHead>(HEAD) ?? CHAIN_START,
    load: (contents) => whenFree(() => load(connection, contents)),
    close: async () => connection.close(),
  };
}

/** Repeats the work while the store is busy: SQLite's own wait would block the whole thread. */
async function whenFree<Result>(work: () => Result): Promise<Result> {
  const end = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const isBusy = error instanceof CatalyzerError && error.key === 'storeBusy';
      if (!isBusy || performance.now() > end) throw error;
    }
    await setTimeout(BUSY_LOOK_MS);
  }
}

function commit(
  connection: Connection,
  changes: readonly AccessChange[],
  events: readonly AuditEvent[],
): boolean {
  return connection.write(() => {
    if (!changes.every((change) => isExpected(connection, change))) return false;
    for (const change of changes) {
      if ('remove' in change) connection.run(REMOVE, change.kind, change.remove);
      if ('put' in change) put(connection, change.kind, change.put, change.expectedVersion + 1);
    }
    const head = connection.get<AuditHead>(HEAD) ?? CHAIN_START;
    append(connection, chainEvents(head, events));
    return true;
  });
}

function isExpected(connection: Connection, change: AccessChange): boolean {
  const { kind, expectedVersion } = change;
  const id = changedId(change);
  const found = connection.get<{ version: number }>(VERSION, kind, id);
  if ((found?.version ?? 0) !== expectedVersion) return false;
  if (!('put' in change)) return true;
  const { handle } = lookupsOf(kind, change.put);
  if (handle === null) return true;
  const holder = connection.get<{ id: string }>(HANDLE_OWNER, kind, handle);
  return holder === undefined || holder.id === id;
}

function put<Kind extends AccessKind>(
  connection: Connection,
  kind: Kind,
  record: AccessRecord<Kind>,
  version: number,
): void {
  const { handle, owner } = lookupsOf(kind, record);
  connection.run(PUT, kind, record.id, version, handle, owner, JSON.stringify(record));
}

function append(connection: Connection, entries: readonly AuditEntry[]): void {
  const last = entries.at(-1);
  if (last === undefined) return;
  for (const entry of entries) {
    connection.run(APPEND, entry.sequence, entry.hash, JSON.stringify(entry));
  }
  connection.run('DELETE FROM access_audit_head');
  connection.run('INSERT INTO access_audit_head VALUES (?, ?)', last.sequence, last.hash);
}

function load(connection: Connection, { records, entries }: AccessContents): boolean {
  return connection.write(() => {
    if (connection.get(ANYTHING) !== undefined) return false;
    for (const { kind, record, version } of records) put(connection, kind, record, version);
    append(connection, entries);
    return true;
  });
}
