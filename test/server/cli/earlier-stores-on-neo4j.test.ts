/** A Neo4j that an earlier version wrote opens, and says what it said. */
import { join } from 'node:path';
import { it } from '@jest/globals';
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
