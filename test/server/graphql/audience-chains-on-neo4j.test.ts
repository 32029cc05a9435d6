import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describeAudienceChains } from './audience-chains-contract.ts';

describeOnNeo4j('chains for an audience', (servers) => {
  describeAudienceChains('chains for an audience, in a Neo4j', async () => {
    const database = await servers.take();
    return { neo4j: database.address, end: database.giveBack };
  });
});
