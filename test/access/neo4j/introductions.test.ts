import { openNeo4jAccess } from '../../../access/neo4j/open-neo4j-access.ts';
import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { partsOn } from '../fresh-access.ts';
import { describeIntroductions } from '../introductions-contract.ts';

describeOnNeo4j('introductions', (servers) => {
  describeIntroductions('introductions in a Neo4j', async () => {
    const database = await servers.take();
    return partsOn(await openNeo4jAccess(database.address), database.giveBack);
  });
});
