import { openNeo4jAccess } from '../../../access/neo4j/open-neo4j-access.ts';
import { partsOn } from '../../access/fresh-access.ts';
import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describeProviderSignIn } from './provider-sign-in-contract.ts';

describeOnNeo4j('signing in at a provider', (servers) => {
  describeProviderSignIn('signing in at a provider, with accounts in a Neo4j', async () => {
    const database = await servers.take();
    return partsOn(await openNeo4jAccess(database.address), database.giveBack);
  });
});
