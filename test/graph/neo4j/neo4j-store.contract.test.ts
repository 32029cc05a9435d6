import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { rounds } from '../../torture/rounds.ts';
import type { OpenFreshStore } from '../store-contract/fresh-store.ts';
import { describeStoreContract } from '../store-contract.ts';

describeOnNeo4j('Neo4j', (servers) => {
  const open: OpenFreshStore = async (now) => {
    const database = await servers.take();
    let store = await database.openStore(now);
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await database.openStore(now);
        return store;
      },
      damage: async (id) => {
        await database.run('MATCH (n:Record {id: $id}) REMOVE n.source_document', { id });
        await database.run('MATCH ()-[r {id: $id}]->() REMOVE r.source_document', { id });
      },
      end: async () => {
        await store.close();
        database.giveBack();
      },
    };
  };
  describeStoreContract('the Neo4j store', open, { runs: rounds(20) });
});
