import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describeOwnChains } from './own-chains-contract.ts';

describeOnNeo4j("chains over one's own acquaintances", (servers) => {
  describeOwnChains("chains over one's own acquaintances, in a Neo4j", async () => {
    const database = await servers.take();
    return { neo4j: database.address, end: database.giveBack };
  });
});
