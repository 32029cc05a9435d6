import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { PROJECT_ROOT } from '../server/project-root.ts';
import type { Neo4jSettings } from '../server/settings.ts';

/** A Neo4j with an empty database reserved for the caller until it is released. */
export interface OwnNeo4j {
  readonly settings: Neo4jSettings;
  end(): Promise<void>;
}

/** Memory of a server that is started, in the notation of Java and Neo4j. */
export interface ServerMemory {
  readonly heap: string;
  readonly pageCache: string;
}

const SCRIPT = join(PROJECT_ROOT, 'scripts', 'neo4j.mjs');
const DATABASE = 'neo4j';
/**
 * Nodes deleted per transaction, since the relationships of a large network do not fit into one.
 */
const DELETED_AT_ONCE = 10_000;

/** Error for a Neo4j that is not available or must not be used; the message says what to do. */
export class NoNeo4jError extends Error {}

/**
 * Starts a server that ends with this process, or takes the one of `CATALYZER_TEST_NEO4J_URI` if it
 * is empty or marked as belonging to the tests; `NEO4J_URI` is never used.
 */
export function takeOwnNeo4j(memory: ServerMemory): Promise<OwnNeo4j> {
  const uri = process.env.CATALYZER_TEST_NEO4J_URI;
  return uri === undefined ? startServer(memory) : takeGivenServer(uri);
}

async function startServer({ heap, pageCache }: ServerMemory): Promise<OwnNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'catalyzer-neo4j-'));
  const password = randomUUID();
  const child = spawn(
    process.execPath,
    [
      SCRIPT,
      ...['--port', '0', '--home', home, '--disposable', home, '--password', password],
      ...['--heap', heap, '--page-cache', pageCache, '--ends-with', String(process.pid)],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const uri = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()));
    child.once('close', (code) => reject(new NoNeo4jError(`Neo4j did not start (${code}).`)));
  });
  return {
    settings: { uri, username: 'neo4j', password, database: DATABASE },
    end: async () => {
      child.kill();
      await ended;
    },
  };
}

async function takeGivenServer(uri: string): Promise<OwnNeo4j> {
  const username = process.env.CATALYZER_TEST_NEO4J_USERNAME ?? 'neo4j';
  const password = process.env.CATALYZER_TEST_NEO4J_PASSWORD ?? '';
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await emptyTestDatabase(driver);
  } finally {
    await driver.close();
  }
  return { settings: { uri, username, password, database: DATABASE }, end: async () => {} };
}

/** Empties the test database and marks it as such; throws if it is neither empty nor marked. */
async function emptyTestDatabase(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery(
    'RETURN EXISTS { MATCH (n) } AS full, EXISTS { MATCH (:CatalyzerTest) } AS marked',
    {},
    { database: DATABASE },
  );
  if (records[0]?.get('full') && !records[0].get('marked')) {
    throw new NoNeo4jError(
      'CATALYZER_TEST_NEO4J_URI names a database that is neither empty nor marked as a test. ' +
        'Name an empty one.',
    );
  }
  const session = driver.session({ database: DATABASE });
  try {
    await session.run('MERGE (:CatalyzerTest {id: 1})');
    for (const what of ['()-[all]->()', '(all)']) {
      await session.run(
        `MATCH ${what} WHERE NOT all:CatalyzerTest
         CALL (all) { DELETE all } IN TRANSACTIONS OF ${DELETED_AT_ONCE} ROWS`,
      );
    }
  } finally {
    await session.close();
  }
}
