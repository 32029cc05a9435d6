import { openNeo4jAccess } from '../../../../access/neo4j/open-neo4j-access.ts';
import { describeOnNeo4j } from '../../../neo4j/describe-on-neo4j.ts';
import { describeErasure } from './erasure-contract.ts';

describeOnNeo4j('erasure', (servers) => {
  describeErasure('an erasure in a Neo4j', async () => {
    const database = await servers.take();
    const graph = await database.openStore();
    const access = await openNeo4jAccess(database.address);
    return {
      graph,
      access,
      everything: async () => {
        const nodes = await database.run('MATCH (n) RETURN labels(n), properties(n)');
        const joins = await database.run('MATCH ()-[r]->() RETURN type(r), properties(r)');
        return JSON.stringify([nodes, joins]);
      },
      end: async () => {
        await graph.close();
        await access.close();
        await database.giveBack();
      },
    };
  });
});
