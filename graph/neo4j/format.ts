import { CatalyzerError } from '../errors/catalyzer-error.ts';
import type { Connection } from './connection.ts';
import { integer } from './field-properties.ts';
import { unavailable } from './neo4j-error.ts';
import { countAllNodes } from './node-counts.ts';
import { statementsOf } from './statements.ts';

/**
 * Version of the graph that this program writes; `format-1.cypher` creates its indexes. 2: the
 * store counts its nodes. 3: records that an import created are stored as lists. 4: records name
 * their audience.
 */
export const FORMAT_VERSION = 4;
const COUNTED_SINCE = 2;
const INDEXES = statementsOf('format-1');
/** Names of the constraints and indexes that this program creates. */
export const INDEX_NAMES: readonly string[] = INDEXES.map(
  (text) => /^CREATE \w+ (\w+)/.exec(text)?.[1] ?? text,
);

/** First version whose Cypher has dynamic labels and relationship types. */
const SERVER_VERSION_MINIMUM = [5, 26] as const;

/** An index of an empty database is ready at once; one of a large database takes minutes. */
const INDEXES_WAIT_MS = 5_000;
const POLL_MS = 100;

/** The parts of a connection that are needed here. */
export type Database = Pick<Connection, 'server' | 'read' | 'write' | 'changeSchema'>;

interface IndexState {
  readonly name: string;
  readonly state: string;
  readonly populationPercent: number;
}

interface StoreRow {
  readonly name: string;
  readonly format: number;
}

/**
 * Makes sure that the database is ours and complete. Returns the unique name of this store,
 * `newName` if it is new. Throws STORE_NEWER (written by a newer program) and STORE_UNAVAILABLE
 * (server too old, other data in it, indexes not ready).
 */
export async function prepareDatabase(
  connection: Database,
  newName: string,
  indexesWaitMs: number = INDEXES_WAIT_MS,
): Promise<string> {
  await checkServer(connection);
  const found = await checkFormat(connection);
  await makeIndexes(connection, indexesWaitMs);
  if (found !== undefined) {
    if (found.format < FORMAT_VERSION) await raiseFormat(connection);
    return found.name;
  }
  const format = integer(FORMAT_VERSION);
  const [made] = await connection.write(async (work) => {
    await work.run('create-store', { format, name: newName });
    return work.run<StoreRow>('read-counters');
  });
  return made?.name ?? newName;
}

async function checkServer(connection: Database): Promise<void> {
  interface Component {
    readonly name: string;
    readonly versions: readonly string[];
  }
  const components = await connection.read<Component>('read-version');
  const version = components.find(({ name }) => name === 'Neo4j Kernel')?.versions[0] ?? '0';
  if (isRecent(version)) return;
  const { server } = connection;
  throw unavailable({ key: 'neo4jTooOld', parameters: { server, version } });
}

/** Returns whether a server's version, e.g. 5.26.31 or 2025.10.1, is new enough. */
export function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const [majorMinimum, minorMinimum] = SERVER_VERSION_MINIMUM;
  return major > majorMinimum || (major === majorMinimum && minor >= minorMinimum);
}

/** A store that has been prepared before. */
async function checkFormat(connection: Database): Promise<StoreRow | undefined> {
  const [store] = await connection.read<StoreRow>('read-counters');
  const { server } = connection;
  if (store === undefined) {
    const [other] = await connection.read<{ readonly foreign: boolean }>('find-other-nodes');
    if (!other?.foreign) return undefined;
    throw unavailable({ key: 'neo4jForeign', parameters: { server } });
  }
  if (store.format <= FORMAT_VERSION) return store;
  throw new CatalyzerError('STORE_NEWER', {
    key: 'storeNewer',
    parameters: { file: server, version: store.format, known: FORMAT_VERSION },
  });
}

/**
 * Counts the nodes of a store that did not; everything else from older formats is readable
 * unchanged. Another process may be doing the same.
 */
async function raiseFormat(connection: Database): Promise<void> {
  await connection.write(async (work) => {
    await work.run('lock-store');
    const [store] = await work.run<StoreRow>('read-counters');
    if (store === undefined || store.format >= FORMAT_VERSION) return;
    const counts = store.format < COUNTED_SINCE ? await countAllNodes(work) : {};
    await work.run('keep-format', { format: integer(FORMAT_VERSION), counts });
  });
}

async function makeIndexes(connection: Database, waitMs: number): Promise<void> {
  const names = new Set((await indexStates(connection)).map(({ name }) => name));
  if (INDEX_NAMES.some((name) => !names.has(name))) await connection.changeSchema(INDEXES);
  const end = performance.now() + waitMs;
  for (;;) {
    const waiting = (await indexStates(connection)).filter(({ state }) => state !== 'ONLINE');
    const [slowest] = waiting.sort((a, b) => a.populationPercent - b.populationPercent);
    if (slowest === undefined) return;
    if (performance.now() > end) throw indexNotReady(connection.server, slowest);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function indexStates(connection: Database): Promise<IndexState[]> {
  const all = await connection.read<IndexState>('read-index-states');
  return all.filter(({ name }) => INDEX_NAMES.includes(name));
}

function indexNotReady(
  server: string,
  { name, state, populationPercent }: IndexState,
): CatalyzerError {
  const percent = Math.floor(populationPercent);
  return unavailable({ key: 'neo4jIndexNotReady', parameters: { server, name, state, percent } });
}
