import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { Connection, Neo4jAddress, Work } from '../../graph/neo4j/connection.ts';
import { integer, type Properties } from '../../graph/neo4j/field-properties.ts';
import { openStoreConnection } from '../../graph/neo4j/open-neo4j-store.ts';
import { statementsIn } from '../../graph/neo4j/statements.ts';
import {
  ACCESS_PAGE_MAX,
  type AccessChange,
  type AccessContents,
  type AccessStore,
  changedId,
  type StoredAccess,
} from '../access-store.ts';
import {
  ACCESS_RECORDS,
  type AccessKind,
  type AccessRecord,
  lookupsOf,
  readAccessRecord,
} from '../records/access-records.ts';
import {
  type AuditEntry,
  type AuditHead,
  CHAIN_START,
  chainEvents,
} from '../records/audit-entry.ts';
import { type AccessStatementName, accessStatement } from './statements.ts';

/** Version of the nodes that this program writes. */
const FORMAT_VERSION = 1;
/**
 * Number of commits whose names are kept. An unacknowledged commit is tried again within a second:
 * far fewer come between.
 */
const COMMITS_KEPT = 200;

interface State {
  readonly format: number;
  /** Null if the log is empty. */
  readonly sequence: number | null;
  readonly hash: string | null;
  readonly commits: readonly string[];
}

interface PropertiesRow {
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Opens the store of access in the database of the graph, as nodes with labels of their own.
 * Errors: those of opening the database, STORE_NEWER.
 */
export async function openNeo4jAccess(address: Neo4jAddress): Promise<AccessStore> {
  const { connection } = await openStoreConnection(address);
  try {
    const [state] = await connection.read<State>(accessStatement('read-access-state'));
    refuseNewer(connection, state);
    if (state === undefined) {
      await connection.changeSchema(statementsIn(accessStatement('format-1').cypher));
    }
    return accessOn(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function accessOn(connection: Connection): AccessStore {
  // Commits that wait in the database would hold the connections that reads need.
  const inTurn = pLimit(1);
  const read = async <Kind extends AccessKind>(
    name: AccessStatementName,
    kind: Kind,
    parameters: Properties,
  ): Promise<StoredAccess<Kind>[]> => {
    const rows = await connection.read<PropertiesRow>(accessStatement(name), {
      kind,
      ...parameters,
    });
    return rows.map(({ properties }) => stored(connection, kind, properties));
  };
  return {
    find: async (kind, id) => (await read('find-access-record', kind, { id }))[0],
    findByHandle: async (kind, handle) => (await read('find-access-handle', kind, { handle }))[0],
    listOwned: (kind, owner) => read('list-owned-access', kind, { owner }),
    countOwned: async (kind, owner, { field, value, max }) => {
      const [row] = await connection.read<{ count: number }>(
        accessStatement('count-owned-access'),
        { kind, owner, field, value, max: integer(max) },
      );
      return row?.count ?? 0;
    },
    list: (kind, after = '') => read('list-access', kind, { after, limit: PAGE }),
    commit: (changes, events) =>
      inTurn(() =>
        underLock(connection, async (work, head) => {
          if (!(await areExpected(work, changes))) return undefined;
          await write(work, changes);
          return chainEvents(head, events);
        }),
      ),
    auditEntries: async (after) => {
      const rows = await connection.read<PropertiesRow>(accessStatement('list-audit'), {
        after: integer(after),
        limit: PAGE,
      });
      return rows.map(({ properties }) => entryOf(properties));
    },
    auditHead: async () => {
      const [state] = await connection.read<State>(accessStatement('read-access-state'));
      return headOf(state);
    },
    load: ({ records, entries }: AccessContents) =>
      underLock(connection, async (work) => {
        const [found] = await work.run<{ anything: boolean }>(accessStatement('find-anything'));
        if (found?.anything !== false) return undefined;
        const rows = records.map(({ kind, record, version }) => rowOf(kind, record, version));
        await work.run(accessStatement('put-access'), { rows });
        return entries;
      }),
    close: () => connection.close(),
  };
}

const PAGE = integer(ACCESS_PAGE_MAX);

/**
 * Runs one commit after the other; the entries that it returns continue the log, undefined: nothing
 * is written.
 */
async function underLock(
  connection: Connection,
  commit: (work: Work, head: AuditHead) => Promise<readonly AuditEntry[] | undefined>,
): Promise<boolean> {
  const name = randomUUID();
  return connection.write(async (work) => {
    const [state] = await work.run<State>(accessStatement('lock-access'), {
      format: integer(FORMAT_VERSION),
    });
    refuseNewer(connection, state);
    // The first run was committed without being acknowledged.
    if (state?.commits.includes(name)) return true;
    const entries = await commit(work, headOf(state));
    if (entries === undefined) return false;
    const last = entries.at(-1) ?? headOf(state);
    await work.run(accessStatement('append-audit'), { entries: entries.map(entryProperties) });
    await work.run(accessStatement('keep-access-state'), {
      sequence: integer(last.sequence),
      hash: last.hash,
      commits: [...(state?.commits ?? []), name].slice(-COMMITS_KEPT),
    });
    return true;
  });
}

async function areExpected(work: Work, changes: readonly AccessChange[]): Promise<boolean> {
  const rows = changes.map((change, place) => ({
    place: integer(place),
    kind: change.kind,
    id: changedId(change),
    handle: 'put' in change ? lookupsOf(change.kind, change.put).handle : null,
  }));
  const found = await work.run<{ place: number; version: number | null; holder: string | null }>(
    accessStatement('find-access-versions'),
    { rows },
  );
  return found.every(({ place, version, holder }) => {
    const change = changes[place];
    if (change === undefined || (version ?? 0) !== change.expectedVersion) return false;
    return holder === null || holder === changedId(change);
  });
}

async function write(work: Work, changes: readonly AccessChange[]): Promise<void> {
  const removed = changes.flatMap((change) =>
    'remove' in change ? [{ kind: change.kind, id: change.remove }] : [],
  );
  const put = changes.flatMap((change) =>
    'put' in change ? [rowOf(change.kind, change.put, change.expectedVersion + 1)] : [],
  );
  await work.run(accessStatement('remove-access'), { rows: removed });
  await work.run(accessStatement('put-access'), { rows: put });
}

function rowOf<Kind extends AccessKind>(kind: Kind, record: AccessRecord<Kind>, version: number) {
  const lookups = lookupsOf(kind, record);
  return {
    kind,
    id: record.id,
    label: ACCESS_RECORDS[kind].label,
    properties: { ...record, ...lookups, kind, version: integer(version) },
  };
}

function stored<Kind extends AccessKind>(
  { server }: Connection,
  kind: Kind,
  properties: Readonly<Record<string, unknown>>,
): StoredAccess<Kind> {
  const record = readAccessRecord(kind, properties);
  const { version } = properties;
  if (record !== undefined && typeof version === 'number') return { record, version };
  const parameters = { file: server };
  throw new CatalyzerError('STORE_UNAVAILABLE', { key: 'storeDamaged', parameters });
}

function headOf(state: State | undefined): AuditHead {
  const { sequence, hash } = state ?? {};
  return sequence == null || hash == null ? CHAIN_START : { sequence, hash };
}

function entryProperties(entry: AuditEntry): Properties {
  return { ...entry, fields: [...entry.fields], sequence: integer(entry.sequence) };
}

/** Returns an entry with its nulls, which Neo4j does not keep. */
function entryOf(properties: PropertiesRow['properties']): AuditEntry {
  return { subject: null, requestId: null, ...properties } as AuditEntry;
}

function refuseNewer({ server }: Connection, state: State | undefined): void {
  if (state === undefined || state.format <= FORMAT_VERSION) return;
  throw new CatalyzerError('STORE_NEWER', {
    key: 'storeNewer',
    parameters: { file: server, version: state.format, known: FORMAT_VERSION },
  });
}
