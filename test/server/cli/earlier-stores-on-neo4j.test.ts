/** A Neo4j that an earlier version wrote opens, and says what it said. */
import { join } from 'node:path';
import { it } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { expectTheSame, unpackNeo4jData } from '../../fixtures/earlier-stores.ts';
import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { startServerOn } from '../../neo4j/server-pool.ts';
import { temporaryFolder } from './run.ts';

describeOnNeo4j('a store of 45be265', () => {
  it('opens with the same records, answers and imports', async () => {
    const folder = await temporaryFolder();
    const home = join(folder, 'home');
    await unpackNeo4jData(home);
    const { uri, username, password, stop } = await startServerOn(home, folder);
    try {
      await warm(neo4j.driver(uri, neo4j.auth.basic(username, password)));
      await expectTheSame(folder, {
        CATALYZER_DATA: join(folder, 'data'),
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
      });
    } finally {
      await stop();
    }
  });
});

/** A server that has just begun is slower than the product waits on a busy machine. */
async function warm(driver: Driver): Promise<void> {
  for (const text of ['SHOW INDEXES', 'CALL dbms.components()', 'MATCH (n) RETURN properties(n)']) {
    await driver.executeQuery(text, {}, { database: 'neo4j' });
  }
  await driver.close();
}
