import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { isOpenTo } from '../../../graph/model/audience.ts';
import { VISIBILITIES } from '../../../graph/model/visibility.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { capability, organization, person, puts, relationship } from '../../builders.ts';
import {
  feedAfter,
  NOON,
  type OpenFreshStore,
  refusal,
  scopeOf,
  scopeWith,
  withFreshStore,
} from './fresh-store.ts';
import { ModelGraph } from './model-graph.ts';
import {
  RANDOM_KEYS,
  randomCommits,
  randomHiddenCommits,
  randomNodeIds,
} from './random-changes.ts';
import { expectedTold, Replica, withoutInstants } from './replica.ts';

const acme = organization('acme');
const milling = capability('milling');
const offer = relationship('OFFERS', acme, milling);

/**
 * Laws: the feed reports every record, from any cursor; the last change of a record is its state;
 * the store agrees with the model; hidden writes move nothing public. `runs`: random sequences of a
 * property, each with a store of its own.
 */
export function describeFeed(open: OpenFreshStore, runs: number): void {
  describe('the feed', () => {
    const { store, reopen } = withFreshStore(open);

    it('is empty at first and ends where it began', async () => {
      expect(await store().changesSince(0)).toEqual({ changes: [], cursor: 0, more: false });
    });

    it('reports a commit in order, nodes before the relationships between them', async () => {
      const { cursor } = await store().commit(puts(acme, milling, offer));
      const page = await store().changesSince(0);
      expect(page.changes.map(({ kind, sequence }) => [kind, sequence])).toEqual([
        ['node', 1],
        ['node', 2],
        ['relationship', 3],
      ]);
      expect(page.cursor).toBe(cursor);
      expect(page.more).toBe(false);
      expect((await store().changesSince(cursor)).changes).toEqual([]);
    });

    it('reports deletions, also to a reader that starts from the beginning', async () => {
      const { cursor } = await store().commit(puts(acme, milling, offer));
      await store().commit([{ kind: 'deleteNode', id: acme.id }]);
      for (const from of [0, cursor]) {
        const gone = (await feedAfter(store(), from)).map((change) =>
          'id' in change ? [change.kind, change.id] : [change.kind],
        );
        expect(gone.sort()).toEqual(
          [
            ['relationshipGone', offer.id],
            ['nodeGone', acme.id],
            ['nodeGone', milling.id],
          ].sort(),
        );
      }
    });

    it('reports a record again, at the same version, when its container or an end is hidden', async () => {
      const other = person('other');
      const tie = relationship('TIE', other, acme);
      const { cursor } = await store().commit(puts(acme, milling, offer, other, tie));
      await store().commit(puts({ ...acme, visibility: 'COORDINATORS' }));
      const reported = await feedAfter(store(), cursor);
      const versions = reported.map((change) => {
        if (change.kind === 'node') return [change.node.id, change.node.version, change.effective];
        if (change.kind !== 'relationship') return [];
        return [change.relationship.id, change.relationship.version, change.effective];
      });
      expect(new Map(versions.map(([id, ...rest]) => [id, rest]))).toEqual(
        new Map([
          [acme.id, [2, 'COORDINATORS']],
          [milling.id, [1, 'COORDINATORS']],
          [offer.id, [1, 'COORDINATORS']],
          [tie.id, [1, 'COORDINATORS']],
        ]),
      );
    });

    it('does not report records again that a hidden container did not move', async () => {
      const hidden = { ...milling, visibility: 'PRIVATE' as const };
      const { cursor } = await store().commit(puts(acme, hidden, offer));
      await store().commit(puts({ ...acme, visibility: 'GROUP' }));
      const reported = await feedAfter(store(), cursor);
      expect(reported.map((change) => change.kind === 'node' && change.node.id)).toEqual([acme.id]);
    });

    it('gives at most 2,000 changes and says that more come', async () => {
      const many = Array.from({ length: 2_001 }, (_, index) => organization(`o${index}`));
      await store().commit(puts(...many));
      const page = await store().changesSince(0);
      expect([page.changes.length, page.cursor, page.more]).toEqual([2_000, 2_000, true]);
      const rest = await store().changesSince(page.cursor);
      expect([rest.changes.length, rest.cursor, rest.more]).toEqual([1, 2_001, false]);
    });

    it('is kept when the store is closed and opened', async () => {
      await store().commit(puts(acme, milling, offer));
      const before = await store().changesSince(0);
      const opened = await reopen();
      expect(await opened.changesSince(0)).toEqual(before);
    });

    it('refuses a cursor that it never gave', async () => {
      await store().commit(puts(acme));
      for (const cursor of [2, -1, 0.5, Number.NaN]) {
        expect(await refusal(store().changesSince(cursor))).toMatchObject({
          code: 'BAD_USER_INPUT',
        });
      }
    });
  });

  describe('the public sequence', () => {
    const { store } = withFreshStore(open);
    const publicSequences = async () =>
      (await feedAfter(store(), 0)).map(({ publicSequence }) => publicSequence);

    it('counts changes that make, keep or end being PUBLIC and no others', async () => {
      await store().commit(puts({ ...acme, visibility: 'GROUP' }));
      expect(await publicSequences()).toEqual([0]);
      await store().commit(puts(acme));
      expect(await publicSequences()).toEqual([1]);
      await store().commit(puts({ ...acme, name: { en: 'Acme' } }));
      expect(await publicSequences()).toEqual([2]);
      await store().commit(puts({ ...acme, visibility: 'GROUP' }));
      expect(await publicSequences()).toEqual([3]);
      await store().commit(puts({ ...acme, visibility: 'PRIVATE' }));
      expect(await publicSequences()).toEqual([3]);
      await store().commit([{ kind: 'deleteNode', id: acme.id }]);
      expect(await publicSequences()).toEqual([3]);
      await store().commit(puts({ ...acme, visibility: 'PRIVATE' }));
      expect(await publicSequences()).toEqual([3]);
    });

    it('does not move for a record made under a hidden container in one commit', async () => {
      await store().commit(puts(milling, { ...acme, visibility: 'PRIVATE' }, offer));
      expect(await publicSequences()).toEqual([0, 0, 0]);
      expect(await store().getNodes([milling.id], PUBLIC_SCOPE)).toEqual([undefined]);
    });
  });

  describe('random changes', () => {
    it('leave in the store what the model says, whole and from any cursor', async () => {
      await fc.assert(
        fc.asyncProperty(randomCommits(), fc.nat(), async (commits, pick) => {
          const { store, end } = await open(() => new Date(NOON));
          try {
            await compareWithModel(store, commits, pick);
          } finally {
            await end();
          }
        }),
        { numRuns: runs },
      );
    });

    it('that are hidden move no public read and no public sequence', async () => {
      await fc.assert(
        fc.asyncProperty(randomCommits(), randomHiddenCommits(), async (shown, hidden) => {
          const alone = await open(() => new Date(NOON));
          const among = await open(() => new Date(NOON));
          try {
            for (const [index, changes] of shown.entries()) {
              await isTaken(among.store, hidden[index] ?? []);
              const taken = await isTaken(alone.store, changes);
              expect(await isTaken(among.store, changes)).toBe(taken);
            }
            expect(await publicView(among.store)).toEqual(await publicView(alone.store));
          } finally {
            await alone.end();
            await among.end();
          }
        }),
        { numRuns: runs },
      );
    });
  });
}

type Commits = readonly Parameters<GraphStore['commit']>[0][];

async function compareWithModel(store: GraphStore, commits: Commits, pick: number): Promise<void> {
  const model = new ModelGraph();
  const follower = new Replica();
  let cursor = 0;
  let late = { from: 0, replica: new Replica() };
  for (const [index, changes] of commits.entries()) {
    const expected = model.commit(changes);
    if (expected === undefined) {
      expect(await refusal(store.commit(changes))).toMatchObject({ code: 'BAD_USER_INPUT' });
    } else {
      expect(await store.commit(changes)).toMatchObject(expected);
    }
    const page = await store.changesSince(cursor);
    follower.follow(page.changes);
    cursor = page.cursor;
    if (index === pick % commits.length) {
      late = { from: cursor, replica: new Replica(follower.records) };
    }
  }
  const fromStart = new Replica();
  fromStart.follow(await feedAfter(store, 0));
  late.replica.follow(await feedAfter(store, late.from));
  const expected = expectedTold(model);
  for (const replica of [follower, fromStart, late.replica]) {
    expect(withoutInstants(replica.records)).toEqual(expected);
  }
  await compareReads(store, model);
}

async function compareReads(store: GraphStore, model: ModelGraph): Promise<void> {
  const ids = randomNodeIds();
  const scopes = [
    OPERATOR_SCOPE,
    scopeWith(...RANDOM_KEYS),
    ...VISIBILITIES.map((level) => scopeOf(level)),
  ];
  for (const scope of scopes) {
    const sees = (id: string) => model.nodes.has(id) && isOpenTo(model.effectiveOfNode(id), scope);
    const nodes = await store.getNodes(ids, scope);
    expect(nodes.map((node) => node?.id)).toEqual(ids.map((id) => (sees(id) ? id : undefined)));
    const pages = await store.neighbours(
      ids.map((id) => ({ id, types: ['OFFERS', 'TIE', 'OWNS'], direction: 'out', first: 100 })),
      scope,
    );
    const expected = ids.map((id) =>
      [...model.relationships.values()]
        .map(({ record }) => record)
        .filter(({ type }) => ['OFFERS', 'TIE', 'OWNS'].includes(type))
        .filter((record) => record.from === id && sees(id) && sees(record.to))
        .filter((record) => isOpenTo(model.effectiveOfRelationship(record), scope))
        .sort((a, b) => (`${a.to} ${a.id}` < `${b.to} ${b.id}` ? -1 : 1))
        .map((record) => record.id),
    );
    expect(pages.map(({ items }) => items.map((item) => item.relationship.id))).toEqual(expected);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual(expected.map((all) => all.length));
  }
}

/** Returns true if the store accepted a random commit; it may refuse one that breaks a rule. */
async function isTaken(store: GraphStore, changes: Commits[number]): Promise<boolean> {
  try {
    await store.commit(changes);
    return true;
  } catch (error) {
    if (error instanceof CatalyzerError && error.code === 'BAD_USER_INPUT') return false;
    throw error;
  }
}

async function publicView(store: GraphStore): Promise<unknown> {
  const reported = (await feedAfter(store, 0)).filter(({ publicSequence }) => publicSequence > 0);
  const ids = randomNodeIds();
  const out = { types: ['OFFERS', 'TIE', 'MEMBER_OF'], direction: 'out', first: 1 } as const;
  return {
    places: reported.map(({ sequence: _place, ...change }) => change),
    nodes: await store.getNodes(ids, PUBLIC_SCOPE),
    neighbours: await store.neighbours(
      ids.map((id) => ({ id, ...out })),
      PUBLIC_SCOPE,
    ),
    organizations: await store.listNodes('Organization', { first: 1 }, PUBLIC_SCOPE),
    capabilities: await store.listNodes('Capability', { first: 100 }, PUBLIC_SCOPE),
  };
}
