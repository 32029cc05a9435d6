/** Laws: commits follow one another without waiting, and none relies on outdated data. */
import { expect, it } from '@jest/globals';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { KnownNodes } from '../../../graph/neo4j/known-nodes.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { capability, organization, puts, relationship } from '../../builders.ts';
import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { refusal } from '../store-contract/fresh-store.ts';

const acme = organization('acme');
const other = organization('other');
const milling = capability('milling');
const offer = relationship('OFFERS', acme, milling);
const tie = relationship('TIE', acme, other, { tieKind: 'TRADE' });

it('nodes known to one process are forgotten when another one has committed', () => {
  const row = { own: 'PUBLIC', effective: 'PUBLIC', publicSequence: 1, version: 1 } as const;
  const nodes = new KnownNodes();
  nodes.holdAt(0);
  nodes.learn(new Map([[acme.id, { row, elementId: 'a' }]]), 3);
  nodes.holdAt(3);
  expect(nodes.get(acme.id)).toEqual({ row, elementId: 'a' });
  nodes.learn(new Map([[acme.id, undefined]]), 4);
  expect(nodes.get(acme.id)).toBeUndefined();
  nodes.learn(new Map([[acme.id, { row, elementId: 'b' }]]), 5);
  nodes.holdAt(6);
  expect(nodes.get(acme.id)).toBeUndefined();
});

describeOnNeo4j('commits of two processes on one Neo4j', (servers) => {
  const opened = async (test: (mine: GraphStore, theirs: GraphStore) => Promise<void>) => {
    const database = await servers.take();
    const [mine, theirs] = [await database.openStore(), await database.openStore()];
    try {
      await test(mine, theirs);
    } finally {
      await Promise.all([mine.close(), theirs.close()]);
      database.giveBack();
    }
  };

  it('see what the other one hid', () =>
    opened(async (mine, theirs) => {
      await mine.commit(puts(acme));
      await theirs.commit(puts({ ...acme, visibility: 'PRIVATE' }));
      await mine.commit(puts(milling, offer));
      expect(await mine.getNodes([milling.id], PUBLIC_SCOPE)).toEqual([undefined]);
      expect((await mine.getNodes([milling.id], OPERATOR_SCOPE))[0]?.version).toBe(1);
    }));

  it('see what the other one deleted, made again or not', () =>
    opened(async (mine, theirs) => {
      await mine.commit(puts(acme, other));
      await theirs.commit([{ kind: 'deleteNode', id: acme.id }]);
      expect(await refusal(mine.commit(puts(tie)))).toMatchObject({ key: 'endMissing' });
      await theirs.commit(puts(acme));
      expect((await mine.commit(puts(tie))).created).toBe(1);
      const [page] = await mine.neighbours(
        [{ id: acme.id, types: ['TIE'], direction: 'out', first: 1 }],
        PUBLIC_SCOPE,
      );
      expect(page?.items[0]?.node.id).toBe(other.id);
    }));

  it('that are begun together come in their order, and one that needs another fails with it', () =>
    opened(async (mine) => {
      const results = await Promise.all([
        mine.commit(puts(acme, other)),
        mine.commit(puts(tie)),
        mine.commit(puts({ ...acme, sme: true })),
      ]);
      expect(results.map(({ created, updated }) => [created, updated])).toEqual([
        ...[
          [2, 0],
          [1, 0],
        ],
        [0, 1],
      ]);
      const [broken, needing] = await Promise.allSettled([
        mine.commit(puts(milling, relationship('OFFERS', organization('nobody'), milling))),
        mine.commit(puts(offer)),
      ]);
      expect([broken.status, needing.status]).toEqual(['rejected', 'rejected']);
      expect((await mine.commit(puts(milling, offer))).created).toBe(2);
    }));

  it('are waited for by closing, the ones in the line too', () =>
    opened(async (mine, theirs) => {
      const running = [mine.commit(puts(acme)), mine.commit(puts(other)), mine.commit(puts(tie))];
      await mine.close();
      expect((await Promise.all(running)).map(({ created }) => created)).toEqual([1, 1, 1]);
      expect((await theirs.changesSince(0)).changes.length).toBe(3);
    }));
});
