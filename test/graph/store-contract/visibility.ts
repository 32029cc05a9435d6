import { describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { VISIBILITIES } from '../../../graph/model/visibility.ts';
import {
  group,
  need,
  organization,
  person,
  puts,
  relationship,
  requirement,
} from '../../builders.ts';
import { type OpenFreshStore, refusal, scopeOf, scopeWith, withFreshStore } from './fresh-store.ts';

const acme = organization('acme', { externalIds: [{ scheme: 'own', value: '1' }] });
const wanted = need('wanted', { externalIds: [{ scheme: 'own', value: '2' }] });
const must = requirement('must');
const seeks = relationship('SEEKS', acme, wanted);
const requires = relationship('REQUIRES', wanted, must);

/** Laws: a record is seen at its narrowest; hiding a container hides all in it, and back. */
export function describeVisibility(open: OpenFreshStore): void {
  describe('visibility', () => {
    const { store } = withFreshStore(open);
    const seenBy = async (scope = PUBLIC_SCOPE) => {
      const ids = [acme.id, wanted.id, must.id];
      const nodes = await store().getNodes(ids, scope);
      const pages = await store().neighbours(
        ids.map((id) => ({ id, types: ['SEEKS', 'REQUIRES'], direction: 'out', first: 5 })),
        scope,
      );
      const keys = [
        { label: 'Organization', scheme: 'own', value: '1' },
        { label: 'Need', scheme: 'own', value: '2' },
      ] as const;
      const labels = ['Organization', 'Need', 'Requirement'] as const;
      const lists = await Promise.all(
        labels.map((label) => store().listNodes(label, { first: 5 }, scope)),
      );
      return {
        nodes: nodes.map((node) => node !== undefined),
        neighbours: pages.map(({ items, totalCount }) => [items.length, totalCount]),
        found: (await store().findNodeIds(keys, scope)).map((id) => id !== undefined),
        listed: lists.map(({ items, totalCount }) => [items.length, totalCount]),
      };
    };
    const ALL = {
      nodes: [true, true, true],
      neighbours: [
        [1, 1],
        [1, 1],
        [0, 0],
      ],
      found: [true, true],
      listed: [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    };
    const NOTHING = {
      nodes: [false, false, false],
      neighbours: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      found: [false, false],
      listed: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    };

    it.each(VISIBILITIES)('%s is seen by the scopes that have that level only', async (level) => {
      await store().commit(puts({ ...acme, visibility: level }, wanted, must, seeks, requires));
      for (const asked of VISIBILITIES) {
        expect(await seenBy(scopeOf(asked))).toEqual(asked === level ? ALL : NOTHING);
      }
      expect(await seenBy(OPERATOR_SCOPE)).toEqual(ALL);
      expect(await seenBy(scopeOf())).toEqual(NOTHING);
    });

    it('of a container falls on all that it contains, and lifts again', async () => {
      await store().commit(puts(acme, wanted, must, seeks, requires));
      expect(await seenBy()).toEqual(ALL);
      await store().commit(puts({ ...acme, visibility: 'PRIVATE' }));
      expect(await seenBy()).toEqual(NOTHING);
      expect(await seenBy(OPERATOR_SCOPE)).toEqual(ALL);
      await store().commit(puts(acme));
      expect(await seenBy()).toEqual(ALL);
    });

    it('is the narrowest of all containers, whatever lifts between them', async () => {
      await store().commit(puts(acme, { ...wanted, visibility: 'GROUP' }, must, seeks, requires));
      expect((await seenBy()).nodes).toEqual([true, false, false]);
      expect((await seenBy(scopeOf('GROUP'))).nodes).toEqual([false, true, true]);
      await store().commit(puts({ ...acme, visibility: 'ORGANIZATION' }, wanted));
      expect((await seenBy(scopeOf('ORGANIZATION'))).nodes).toEqual([true, true, true]);
    });

    it('falls when something becomes contained and lifts when it no longer is', async () => {
      const hidden = { ...acme, visibility: 'PRIVATE' as const };
      await store().commit(puts(hidden, wanted, must, requires));
      expect((await seenBy()).nodes).toEqual([false, true, true]);
      await store().commit(puts(seeks));
      expect((await seenBy()).nodes).toEqual([false, false, false]);
      await store().commit([{ kind: 'deleteRelationship', id: seeks.id }]);
      expect((await seenBy()).nodes).toEqual([false, true, true]);
    });

    it('of a record with an audience opens to a holder of its key, in every way of reading', async () => {
      const [club, other] = [group('club'), group('other')].map(({ id }) => id) as [string, string];
      const own = { ...acme, visibility: 'GROUP', audience: [club, other].sort() } as const;
      await store().commit(puts(own, wanted, must, seeks, requires));
      expect(await seenBy(scopeWith(`GROUP:${club}`))).toEqual(ALL);
      expect(await seenBy(scopeWith(`GROUP:${other}`, 'GROUP:grp_none'))).toEqual(ALL);
      expect(await seenBy(OPERATOR_SCOPE)).toEqual(ALL);
      for (const scope of [
        PUBLIC_SCOPE,
        scopeOf(),
        scopeWith(`COORDINATORS:${club}`),
        scopeWith(`ORGANIZATION:${acme.id}`),
        scopeWith('GROUP:grp_none'),
      ]) {
        expect(await seenBy(scope)).toEqual(NOTHING);
      }
      await store().commit(puts({ ...own, audience: [other] }));
      expect(await seenBy(scopeWith(`GROUP:${club}`))).toEqual(NOTHING);
    });

    it('of two audiences is open to those who are in both', async () => {
      const club = group('club').id;
      const ours = { ...acme, visibility: 'GROUP', audience: [club] } as const;
      const mine = { ...wanted, visibility: 'ORGANIZATION', audience: [acme.id] } as const;
      await store().commit(puts(ours, mine, must, seeks, requires));
      const keys = [`GROUP:${club}`, `ORGANIZATION:${acme.id}`] as const;
      const seen = async (scope = PUBLIC_SCOPE) => (await seenBy(scope)).nodes;
      expect(await seen(scopeWith(...keys))).toEqual([true, true, true]);
      expect(await seen(scopeWith(keys[0]))).toEqual([true, false, false]);
      expect(await seen(scopeWith(keys[1]))).toEqual([false, false, false]);
    });

    it('of a record with an empty audience opens to no key', async () => {
      await store().commit(puts({ ...acme, visibility: 'GROUP' }, wanted, must, seeks, requires));
      expect(await seenBy(scopeWith('GROUP:grp_x'))).toEqual(NOTHING);
    });

    it.each([
      ['PUBLIC', ['grp_a']],
      ['PRIVATE', ['grp_a']],
      ['GROUP', []],
      ['GROUP', ['org_a']],
      ['ORGANIZATION', ['grp_a']],
      ['COORDINATORS', ['per_a']],
      ['GROUP', ['grp_b', 'grp_a']],
      ['GROUP', ['grp_a', 'grp_a']],
      ['GROUP', ['grp_a,GROUP:grp_b']],
      ['GROUP', ['grp_a b']],
    ] as const)('%s for %j is refused', async (visibility, audience) => {
      expect(await refusal(store().commit(puts({ ...acme, visibility, audience })))).toMatchObject({
        code: 'BAD_USER_INPUT',
        key: 'recordFieldInvalid',
      });
    });

    it('of a relationship hides the neighbour on that way only', async () => {
      await store().commit(puts(acme, wanted, { ...seeks, visibility: 'COORDINATORS' }));
      const seen = await seenBy();
      expect([seen.nodes[1], seen.neighbours[0]]).toEqual([true, [0, 0]]);
      expect((await seenBy(OPERATOR_SCOPE)).neighbours[0]).toEqual([1, 1]);
    });

    it('of one hidden member changes no other member, page or total', async () => {
      const club = group('club');
      const members = [person('m1'), person('m2'), person('m3', { visibility: 'PRIVATE' })];
      const joined = members.map((member) => relationship('MEMBER_OF', member, club));
      await store().commit(puts(club, ...members, ...joined));
      const [page] = await store().neighbours(
        [{ id: club.id, types: ['MEMBER_OF'], direction: 'in', first: 2 }],
        PUBLIC_SCOPE,
      );
      expect([page?.items.length, page?.totalCount, page?.endCursor]).toEqual([2, 2, undefined]);
    });
  });
}
