import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describeProposals } from './proposals-contract.ts';

describeOnNeo4j('proposals', (servers) => {
  describeProposals('proposals in a Neo4j', async () => {
    const database = await servers.take();
    return { neo4j: database.address, end: database.giveBack };
  });
});
