import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describeForeignIds } from '../foreign-ids-contract.ts';

describeOnNeo4j('foreign ids', (servers) => {
  const where = async () => {
    const database = await servers.take();
    return { neo4j: database.address, end: database.giveBack };
  };
  describeForeignIds('foreign ids in a Neo4j', where, true);
});
