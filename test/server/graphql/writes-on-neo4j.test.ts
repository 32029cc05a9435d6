import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describeWrites } from './writes-contract.ts';

describeOnNeo4j('writes', (servers) => {
  describeWrites('writes to a Neo4j', async () => {
    const database = await servers.take();
    return { neo4j: database.address, end: database.giveBack };
  });
});
