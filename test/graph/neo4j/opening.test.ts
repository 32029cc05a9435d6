/** Each way in which the settings or the database can be wrong has its sentence. */
import { createServer, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import {
  type Database,
  FORMAT_VERSION,
  INDEX_NAMES,
  isRecent,
  prepareDatabase,
} from '../../../graph/neo4j/format.ts';
import { openNeo4jStore } from '../../../graph/neo4j/open-neo4j-store.ts';
import { organization, putNode } from '../../builders.ts';
import { describeOnNeo4j, type TestDatabase } from '../../neo4j/describe-on-neo4j.ts';
import { refusal } from '../store-contract/fresh-store.ts';

const now = () => new Date('2024-04-01T12:00:00.000Z');

describe('a server version', () => {
  it.each(['5.26.0', '5.26.31', '5.27.1', '6.0.0', '2025.10.1'])('%s is taken', (version) => {
    expect(isRecent(version)).toBe(true);
  });

  it.each(['5.25.9', '4.4.40', '0', '', 'x'])('%p is refused', (version) => {
    expect(isRecent(version)).toBe(false);
  });
});

describe('opening where no server listens', () => {
  it('says so', async () => {
    const address = { uri: 'bolt://127.0.0.1:1', username: 'a', password: 'b', database: 'neo4j' };
    expect(await refusal(openNeo4jStore({ ...address, now }))).toMatchObject({
      ...{ code: 'STORE_UNAVAILABLE', key: 'neo4jAway' },
    });
  });
});

/** Answers of servers that are not a Neo4j, or one that is far too old. */
const OTHERS: readonly (readonly [string, Buffer])[] = [
  ['speaks HTTP', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ['speaks no version of Bolt that we do', Buffer.from([0, 0, 0, 0])],
  ['is silent', Buffer.alloc(0)],
];

/** Behaviour: users are promised 3 s, tripled for a loaded machine. */
const REFUSED_WITHIN_MS = 9_000;

describe('opening a server that', () => {
  it.each(OTHERS)('%s says what to correct, in time', async (_, answer) => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined).once('data', () => socket.write(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const port = typeof bound === 'object' ? bound?.port : bound;
    const address = { username: 'a', password: 'b', database: 'neo4j' };
    const started = performance.now();
    const opening = openNeo4jStore({ ...address, uri: `bolt://127.0.0.1:${port}`, now });
    expect(await refusal(opening)).toMatchObject({ code: 'STORE_UNAVAILABLE', key: 'neo4jAway' });
    expect(performance.now() - started).toBeLessThan(REFUSED_WITHIN_MS);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
});

/** A database that answers with these rows; any other question is an error. */
function databaseOf(rowsOf: (name: string) => readonly object[]) {
  const asked: string[] = [];
  const read = async <Row>(statement: string | object): Promise<Row[]> => {
    const name = String(statement);
    asked.push(name);
    return rowsOf(name).map((row) => row as Row);
  };
  const database: Database = {
    server: 'host:7687',
    read,
    write: () => Promise.reject(new Error('nothing is to be written')),
    changeSchema: () => Promise.reject(new Error('no index is to be made')),
  };
  return { database, asked };
}

const kernel = (version: string) => [{ name: 'Neo4j Kernel', versions: [version] }];

describe('preparing a database', () => {
  it.each([
    '5.25.9',
    '4.4.40',
  ])('of a server %s is refused before anything else', async (version) => {
    const { database, asked } = databaseOf(() => kernel(version));
    const error = await prepareDatabase(database, 'new').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      key: 'neo4jTooOld',
      parameters: { server: 'host:7687', version },
    });
    expect(asked).toEqual(['read-version']);
  });

  /** Every index of the format in one state until it was asked for so often, then ready. */
  const withIndexes = (state: string, times: number) => {
    let looks = 0;
    return databaseOf((name) => {
      if (name === 'read-version') return kernel('5.26.31');
      if (name === 'read-counters') return [{ name: 'known', format: FORMAT_VERSION }];
      looks += 1;
      return INDEX_NAMES.map((index, place) => ({
        ...{ name: index, populationPercent: 40.7 + place },
        state: looks > times ? 'ONLINE' : state,
      }));
    });
  };

  it('waits for an index that is populating', async () => {
    const { database, asked } = withIndexes('POPULATING', 3);
    expect(await prepareDatabase(database, 'new')).toBe('known');
    expect(asked.filter((name) => name === 'read-index-states').length).toBe(4);
  });

  it.each([
    'POPULATING',
    'FAILED',
  ])('says which index stays %s and how far it is', async (state) => {
    const { database } = withIndexes(state, Number.POSITIVE_INFINITY);
    const error = await prepareDatabase(database, 'new', 200).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      key: 'neo4jIndexNotReady',
      parameters: { server: 'host:7687', name: INDEX_NAMES[0], state, percent: 40 },
    });
  });
});

describeOnNeo4j('opening a Neo4j database', (servers) => {
  const opened = async (test: (database: TestDatabase) => Promise<void>) => {
    const database = await servers.take();
    try {
      await test(database);
    } finally {
      database.giveBack();
    }
  };

  it('with a wrong password, or a database that is not there, says which', () =>
    opened(async ({ address }) => {
      const wrong = openNeo4jStore({ ...address, password: 'wrong', now });
      expect(await refusal(wrong)).toMatchObject({ key: 'neo4jPasswordWrong' });
      const nowhere = openNeo4jStore({ ...address, database: 'nowhere', now });
      expect(await refusal(nowhere)).toMatchObject({ key: 'neo4jDatabaseMissing' });
    }));

  it('that holds the data of another program is refused and left alone', () =>
    opened(async (database) => {
      await database.run("CREATE (:Film {title: 'Ikiru'})");
      const refused = await refusal(database.openStore());
      expect(refused).toMatchObject({ code: 'STORE_UNAVAILABLE', key: 'neo4jForeign' });
      const labels = await database.run('MATCH (n) RETURN DISTINCT labels(n)[0] AS label');
      expect(labels.map(({ label }) => label).sort()).toEqual(['CatalyzerTest', 'Film']);
    }));

  it('that a newer program wrote is STORE_NEWER', () =>
    opened(async (database) => {
      await (await database.openStore()).close();
      await database.run('MATCH (store:CatalyzerStore) SET store.format = 99');
      expect(await refusal(database.openStore())).toMatchObject({
        ...{ code: 'STORE_NEWER', key: 'storeNewer' },
      });
    }));

  it('makes an index again that somebody dropped, and keeps the records', () =>
    opened(async (database) => {
      const store = await database.openStore();
      await store.commit([putNode(organization('acme'))]);
      await store.close();
      await database.run('DROP INDEX record_sequence');
      const again = await database.openStore();
      const states = await database.run('SHOW INDEXES YIELD name, state RETURN name, state');
      expect(states).toContainEqual({ name: 'record_sequence', state: 'ONLINE' });
      expect((await again.changesSince(0)).changes.length).toBe(1);
      await again.close();
    }));

  it('gives a store that was emptied another id, so that no saved copy fits it', () =>
    opened(async (database) => {
      const open = async () => {
        const { store, id } = await openNeo4jStore({ ...database.address, now });
        await store.close();
        return id;
      };
      const first = await open();
      expect(await open()).toBe(first);
      await database.run('MATCH (store:CatalyzerStore) DELETE store');
      expect(await open()).not.toBe(first);
    }));
});
