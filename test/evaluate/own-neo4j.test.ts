/** Law: measuring empties a database only when it carries the mark of the tests. */
import { afterEach, expect, it } from '@jest/globals';
import { takeOwnNeo4j } from '../../evaluate/own-neo4j.ts';
import { describeOnNeo4j, type TestDatabase } from '../neo4j/describe-on-neo4j.ts';

const MEMORY = { heap: '512m', pageCache: '256m' };
const NAMES = ['URI', 'USERNAME', 'PASSWORD'].map((name) => `CATALYZER_TEST_NEO4J_${name}`);
const before = NAMES.map((name) => process.env[name]);

describeOnNeo4j('a given Neo4j for measuring', (servers) => {
  afterEach(() => {
    NAMES.forEach((name, place) => {
      const value = before[place];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    });
  });
  const given = async (): Promise<TestDatabase> => {
    const database = await servers.take();
    const { uri, username, password } = database.address;
    [uri, username, password].forEach((value, place) => {
      process.env[NAMES[place] ?? ''] = value;
    });
    return database;
  };
  const labels = async (database: TestDatabase) =>
    (await database.run('MATCH (n) RETURN labels(n)[0] AS label')).map(({ label }) => label);

  it('is emptied when it is marked', async () => {
    const database = await given();
    await database.run('CREATE (:Film)-[:SHOWN_AT]->(:Cinema), (:Film)');
    const { settings, end } = await takeOwnNeo4j(MEMORY);
    const { silenceMs: _, ...address } = database.address;
    expect(settings).toEqual(address);
    expect(await labels(database)).toEqual(['CatalyzerTest']);
    await end();
    database.giveBack();
  });

  it('is refused and left alone when it is neither empty nor marked', async () => {
    const database = await given();
    await database.run('MATCH (n) DELETE n');
    await database.run('CREATE (:Film)');
    await expect(takeOwnNeo4j(MEMORY)).rejects.toThrow('neither empty nor marked');
    expect(await labels(database)).toEqual(['Film']);
    database.giveBack();
  });
});
