import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describeReadsInLog } from './reads-in-log-contract.ts';

describeOnNeo4j('reads in the log', (servers) => {
  describeReadsInLog('reading, in the log in a Neo4j', async () => {
    const database = await servers.take();
    return { neo4j: database.address, end: database.giveBack };
  });
});
