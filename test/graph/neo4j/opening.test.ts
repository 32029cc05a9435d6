/** Each way in which the settings or the database can be wrong has its sentence. */
import { describe, expect, it } from '@jest/globals';
import { isRecent } from '../../../graph/neo4j/format.ts';
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

describe('opening where nobody listens', () => {
  it('says so', async () => {
    const address = { uri: 'bolt://127.0.0.1:1', username: 'a', password: 'b', database: 'neo4j' };
    expect(await refusal(openNeo4jStore({ ...address, now }))).toMatchObject({
      ...{ code: 'STORE_UNAVAILABLE', key: 'neo4jAway' },
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
