import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describePersonalData } from './personal-data-contract.ts';

describeOnNeo4j('personal data', (servers) => {
  describePersonalData('personal data in a Neo4j', async () => {
    const database = await servers.take();
    return { neo4j: database.address, end: database.giveBack };
  });
});
