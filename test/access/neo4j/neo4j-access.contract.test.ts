import { openNeo4jAccess } from '../../../access/neo4j/open-neo4j-access.ts';
import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describeAccessContract } from '../access-store-contract.ts';

describeOnNeo4j('access', (servers) => {
  describeAccessContract('access in a Neo4j', async () => {
    const database = await servers.take();
    const access = await openNeo4jAccess(database.address);
    return {
      access,
      openAgain: () => openNeo4jAccess(database.address),
      end: async () => {
        await access.close();
        database.giveBack();
      },
    };
  });
});
