import { openNeo4jAccess } from '../../../access/neo4j/open-neo4j-access.ts';
import { partsOn } from '../../access/fresh-access.ts';
import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describeHostileProvider } from './hostile-provider-contract.ts';

describeOnNeo4j('a hostile provider', (servers) => {
  describeHostileProvider('a hostile provider, with accounts in a Neo4j', async () => {
    const database = await servers.take();
    return partsOn(await openNeo4jAccess(database.address), database.giveBack);
  });
});
