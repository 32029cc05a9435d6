import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describeExpiredClaims } from './expired-claims-contract.ts';

describeOnNeo4j('expired claims', (servers) => {
  describeExpiredClaims('expired claims in a Neo4j', async () => {
    const database = await servers.take();
    return { neo4j: database.address, end: database.giveBack };
  });
});
