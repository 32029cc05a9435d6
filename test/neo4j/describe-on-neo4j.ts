import { afterAll, describe, it, jest } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../../graph/neo4j/connection.ts';
import { openNeo4jStore } from '../../graph/neo4j/open-neo4j-store.ts';
import type { GraphStore } from '../../graph/store.ts';
import { testClock } from '../test-clock.ts';
import { type LeasedServer, leaseServer, missingForNeo4j } from './server-pool.ts';

/** Starting a server takes 5 s alone and far longer beside other work. */
const TEST_LIMIT_MS = 900_000;
/** A server beside other work has been silent for seconds. */
const SILENCE_MS = 30_000;

/** Servers of a suite, each emptied when it is taken. */
export interface TestServers {
  /** Returns an empty database that no other test uses until it is given back. */
  take(): Promise<TestDatabase>;
}

/** An empty database of a test. */
export interface TestDatabase {
  /** Address with longer timeouts than the product's, for a machine under load. */
  readonly address: Neo4jAddress;
  readonly driver: Driver;
  /** Runs Cypher past the product. */
  run(text: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  openStore(now?: () => Date): Promise<GraphStore>;
  giveBack(): void;
}

/** A suite that needs a real Neo4j: says loudly when there is none, and fails in CI. */
export function describeOnNeo4j(name: string, suite: (servers: TestServers) => void): void {
  const missing = missingForNeo4j();
  if (missing === '') {
    describe(name, () => {
      jest.setTimeout(TEST_LIMIT_MS);
      suite(suiteServers());
    });
  } else if (process.env.CI) {
    describe(name, () => {
      it('runs on a real Neo4j', () => {
        throw new Error(`In CI it must run, but ${missing}.`);
      });
    });
  } else {
    process.stderr.write(`\nDID NOT RUN: ${name}, which needs a Neo4j server: ${missing}\n`);
    describe.skip(name, () => {
      it('runs on a real Neo4j', () => {});
    });
  }
}

interface OwnServer {
  readonly server: LeasedServer;
  readonly driver: Driver;
}

function suiteServers(): TestServers {
  const all: OwnServer[] = [];
  const free: OwnServer[] = [];
  afterAll(async () => {
    for (const { server, driver } of all) {
      await driver.close();
      server.release();
    }
  });
  const lease = async () => {
    const server = await leaseServer();
    const auth = neo4j.auth.basic(server.username, server.password);
    const own = {
      server,
      driver: neo4j.driver(server.uri, auth, { disableLosslessIntegers: true }),
    };
    all.push(own);
    return own;
  };
  return {
    take: async () => {
      const own = free.pop() ?? (await lease());
      const database = testDatabase(own, () => free.push(own));
      await empty(database, own.server.isGiven);
      return database;
    },
  };
}

function testDatabase({ server, driver }: OwnServer, giveBack: () => void): TestDatabase {
  const run: TestDatabase['run'] = async (text, parameters = {}) => {
    const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j' });
    return records.map((record) => record.toObject());
  };
  const { uri, username, password } = server;
  const address = { uri, username, password, database: 'neo4j', silenceMs: SILENCE_MS };
  return {
    address,
    driver,
    run,
    openStore: async (now = testClock) => (await openNeo4jStore({ ...address, now })).store,
    giveBack,
  };
}

/** A database that was there before is emptied only when it carries the mark of the tests. */
async function empty(database: TestDatabase, isGiven: boolean): Promise<void> {
  if (isGiven) {
    const [found] = await database.run(
      'RETURN EXISTS { MATCH (n) } AS full, EXISTS { MATCH (n:CatalyzerTest) } AS marked',
    );
    if (found?.full && !found.marked) {
      throw new Error(
        'CATALYZER_TEST_NEO4J_URI names a database that is neither empty nor marked as a test. ' +
          'Name an empty one.',
      );
    }
  }
  await database.run('MATCH (n) WHERE NOT n:CatalyzerTest DETACH DELETE n');
  await database.run('MERGE (:CatalyzerTest {id: 1})');
}
