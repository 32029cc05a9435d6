/** Law: the store's own counts equal those of its nodes, after any commits and in any scope. */
import { expect, it } from '@jest/globals';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { FORMAT_VERSION } from '../../../graph/neo4j/format.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { capability, organization, puts, relationship } from '../../builders.ts';
import { describeOnNeo4j, type TestDatabase } from '../../neo4j/describe-on-neo4j.ts';

const acme = organization('acme');
const seeds = ['one', 'two', 'three'].map((key) => capability(key));
const offers = seeds.map((seed) => relationship('OFFERS', acme, seed));

describeOnNeo4j('the counts of nodes in a Neo4j store', (servers) => {
  const opened = async (test: (database: TestDatabase, store: GraphStore) => Promise<void>) => {
    const database = await servers.take();
    const store = await database.openStore();
    try {
      await test(database, store);
    } finally {
      await store.close();
      database.giveBack();
    }
  };
  const seen = async (store: GraphStore) =>
    Promise.all(
      [PUBLIC_SCOPE, OPERATOR_SCOPE].map(
        async (scope) => (await store.listNodes('Capability', { first: 1 }, scope)).totalCount,
      ),
    );

  it('follow nodes that are made, hidden with their holder, shown again and deleted', () =>
    opened(async (_, store) => {
      await store.commit(puts(acme, ...seeds, ...offers));
      expect(await seen(store)).toEqual([3, 3]);
      await store.commit(puts({ ...acme, visibility: 'PRIVATE' }));
      expect(await seen(store)).toEqual([0, 3]);
      await store.commit(puts(acme));
      expect(await seen(store)).toEqual([3, 3]);
      await store.commit([{ kind: 'deleteNode', id: seeds[0]?.id ?? '' }]);
      expect(await seen(store)).toEqual([2, 2]);
    }));

  it('are made when a store of format 1, which has none, is opened', () =>
    opened(async (database, store) => {
      await store.commit(puts(acme, ...seeds, ...offers));
      await store.commit(puts(capability('three', { visibility: 'PRIVATE' })));
      await database.run(
        `MATCH (store:CatalyzerStore) WITH store, properties(store) AS all
         SET store = {id: all.id, name: all.name, format: 1, sequence: all.sequence,
           publicSequence: all.publicSequence}`,
      );
      const again = await database.openStore();
      expect(await seen(again)).toEqual([2, 3]);
      await again.close();
      const [row] = await database.run('MATCH (s:CatalyzerStore) RETURN s.format AS format');
      expect(row).toEqual({ format: FORMAT_VERSION });
    }));
});
