import { describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import type { GraphStore, ListFilter, NeighbourRequest } from '../../../graph/store.ts';
import { capability, group, organization, person, puts, relationship } from '../../builders.ts';
import { type OpenFreshStore, withFreshStore } from './fresh-store.ts';

const acme = organization('acme', { externalIds: [{ scheme: 'own', value: '1' }] });

/** Laws: answers keep the order of the question; pages meet without gap or overlap. */
export function describeReads(open: OpenFreshStore): void {
  describe('getNodes', () => {
    const { store } = withFreshStore(open);

    it('answers in the order asked, a repeated id twice, an unknown one with undefined', async () => {
      const milling = capability('milling');
      await store().commit(puts(acme, milling));
      const ids = [milling.id, 'org_unknown', acme.id, milling.id, 'nonsense', ''];
      const nodes = await store().getNodes(ids, PUBLIC_SCOPE);
      expect(nodes.map((node) => node?.id)).toEqual([
        milling.id,
        undefined,
        acme.id,
        milling.id,
        undefined,
        undefined,
      ]);
      expect(await store().getNodes([], PUBLIC_SCOPE)).toEqual([]);
    });
  });

  describe('findNodeIds', () => {
    const { store } = withFreshStore(open);

    it('finds by label, scheme and value together', async () => {
      const namesake = person('namesake', { externalIds: acme.externalIds });
      await store().commit(puts(acme, namesake));
      const keys = [
        { label: 'Person', scheme: 'own', value: '1' },
        { label: 'Group', scheme: 'own', value: '1' },
        { label: 'Organization', scheme: 'own', value: '1' },
        { label: 'Organization', scheme: 'other', value: '1' },
        { label: 'Organization', scheme: 'own', value: '2' },
      ] as const;
      expect(await store().findNodeIds(keys, PUBLIC_SCOPE)).toEqual([
        namesake.id,
        undefined,
        acme.id,
        undefined,
        undefined,
      ]);
    });

    it('forgets an external id that its node no longer has', async () => {
      await store().commit(puts(acme));
      await store().commit(puts({ ...acme, externalIds: [{ scheme: 'own', value: '2' }] }));
      const keys = ['1', '2'].map((value) => ({
        label: 'Organization' as const,
        scheme: 'own',
        value,
      }));
      expect(await store().findNodeIds(keys, PUBLIC_SCOPE)).toEqual([undefined, acme.id]);
      await store().commit([{ kind: 'deleteNode', id: acme.id }]);
      expect(await store().findNodeIds(keys, PUBLIC_SCOPE)).toEqual([undefined, undefined]);
    });
  });

  describe('neighbours', () => {
    const { store } = withFreshStore(open);
    const parties = Array.from({ length: 7 }, (_, index) => organization(`party ${index}`));
    const consortium = group('consortium');
    const members = parties.map((party) => relationship('MEMBER_OF', party, consortium));

    it('gives each request its own page and count, in their places', async () => {
      await store().commit(puts(...parties, consortium, ...members));
      const first = parties[0]?.id ?? '';
      const pages = await store().neighbours(
        [
          { id: first, types: ['MEMBER_OF'], direction: 'out', first: 5 },
          { id: 'grp_unknown', types: ['MEMBER_OF'], direction: 'in', first: 5 },
          { id: consortium.id, types: ['MEMBER_OF'], direction: 'in', first: 5 },
          { id: consortium.id, types: ['MEMBER_OF'], direction: 'out', first: 5 },
          { id: consortium.id, types: [], direction: 'in', first: 5 },
          { id: consortium.id, types: ['PART_OF', 'MEMBER_OF'], direction: 'in', first: 100 },
        ],
        PUBLIC_SCOPE,
      );
      expect(pages.map(({ items, totalCount }) => [items.length, totalCount])).toEqual([
        [1, 1],
        [0, 0],
        [5, 7],
        [0, 0],
        [0, 0],
        [7, 7],
      ]);
      expect(pages.map(({ endCursor }) => endCursor === undefined)).toEqual([
        true,
        true,
        false,
        true,
        true,
        true,
      ]);
      expect(pages[0]?.items[0]).toMatchObject({
        relationship: members[0],
        node: { ...consortium, version: 1 },
      });
    });

    it('orders by the id of the neighbour, then of the relationship', async () => {
      const [a, b, c] = parties;
      if (a === undefined || b === undefined || c === undefined) throw new Error('No parties.');
      const ties = [b, c].flatMap((to) =>
        (['TRADE', 'ACQUAINTANCE', 'VISIT'] as const).map((tieKind) =>
          relationship('TIE', a, to, { tieKind }),
        ),
      );
      const employed = relationship('WORKS_FOR', person('p'), b);
      await store().commit(puts(...parties, ...ties, person('p'), employed));
      const seen = await walk(store(), {
        id: a.id,
        types: ['TIE'],
        direction: 'out',
        first: 2,
      });
      const expected = [...ties].sort((x, y) => (`${x.to} ${x.id}` < `${y.to} ${y.id}` ? -1 : 1));
      expect(seen).toEqual(expected.map(({ id }) => id));
    });

    it('pages meet without gap or overlap while others write', async () => {
      await store().commit(puts(...parties, consortium, ...members));
      const order = [...parties].sort((x, y) => (x.id < y.id ? -1 : 1)).map(({ id }) => id);
      const request: NeighbourRequest = {
        id: consortium.id,
        types: ['MEMBER_OF'],
        direction: 'in',
        first: 3,
      };
      const [before] = await store().neighbours([request], PUBLIC_SCOPE);
      const late = Array.from({ length: 20 }, (_, index) => organization(`late ${index}`));
      const joined = late.map((party) => relationship('MEMBER_OF', party, consortium));
      await store().commit([
        ...puts(...late, ...joined),
        { kind: 'deleteNode', id: order[1] ?? '' },
      ]);
      const rest = await walk(store(), { ...request, after: before?.endCursor ?? '' });
      const seen = [...(before?.items.map(({ relationship: { id } }) => id) ?? []), ...rest];
      expect(new Set(seen).size).toBe(seen.length);
      expect(order.filter((id) => seen.some((one) => one.includes(id)))).toEqual(order);
      const [after] = await store().neighbours([request], PUBLIC_SCOPE);
      expect([before?.totalCount, after?.totalCount]).toEqual([7, 26]);
    });

    it('gives a cursor with every neighbour, which continues after it', async () => {
      await store().commit(puts(...parties, consortium, ...members));
      const request: NeighbourRequest = {
        id: consortium.id,
        types: ['MEMBER_OF'],
        direction: 'in',
        first: 7,
      };
      const [whole] = await store().neighbours([request], PUBLIC_SCOPE);
      const ids = whole?.items.map(({ node }) => node.id) ?? [];
      for (const [index, { cursor }] of (whole?.items ?? []).entries()) {
        const [rest] = await store().neighbours([{ ...request, after: cursor }], PUBLIC_SCOPE);
        expect(rest?.items.map(({ node }) => node.id)).toEqual(ids.slice(index + 1));
        expect(rest?.totalCount).toBe(7);
      }
    });
  });

  describe('listNodes', () => {
    const { store } = withFreshStore(open);
    const osaka = { country: 'JP', prefecture: '大阪府' };
    const firms = [
      organization('firm 1', osaka),
      organization('firm 2', { country: 'JP', prefecture: '京都府' }),
      organization('firm 3', { country: 'DE' }),
      organization('firm 4'),
      organization('university', { ...osaka, kind: 'UNIVERSITY' }),
    ];
    const total = async (filter: ListFilter) =>
      (await store().listNodes('Organization', { filter, first: 2 }, PUBLIC_SCOPE)).totalCount;

    it('lists a label by id, page by page, with the total', async () => {
      await store().commit(puts(...firms, person('p'), capability('c')));
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const request = after === undefined ? { first: 2 } : { first: 2, after };
        const page = await store().listNodes('Organization', request, PUBLIC_SCOPE);
        expect(page.totalCount).toBe(5);
        expect(page.items.at(-1)?.cursor).toBe(page.endCursor ?? page.items.at(-1)?.cursor);
        seen.push(...page.items.map(({ node }) => node.id));
        after = page.endCursor;
      } while (after !== undefined);
      expect(seen).toEqual(firms.map(({ id }) => id).sort());
    });

    it('counts again after a write between two pages', async () => {
      await store().commit(puts(...firms));
      const { endCursor = '', totalCount } = await store().listNodes(
        'Organization',
        { first: 2 },
        PUBLIC_SCOPE,
      );
      const totals = [totalCount];
      for (const change of [
        organization('firm 6'),
        organization('firm 1', { ...osaka, visibility: 'PRIVATE' }),
        organization('firm 2', { visibility: 'PRIVATE' }),
      ]) {
        await store().commit(puts(change));
        const request = { first: 2, after: endCursor };
        totals.push((await store().listNodes('Organization', request, PUBLIC_SCOPE)).totalCount);
      }
      expect(totals).toEqual([5, 6, 5, 4]);
    });

    it('takes values of one field as alternatives and fields together', async () => {
      await store().commit(puts(...firms));
      expect(await total({})).toBe(5);
      expect(await total({ kinds: ['FIRM'] })).toBe(4);
      expect(await total({ countries: ['JP', 'DE'] })).toBe(4);
      expect(await total({ prefectures: ['大阪府'], kinds: ['FIRM'] })).toBe(1);
      expect(await total({ prefectures: ['大阪府', '京都府'], countries: ['DE'] })).toBe(0);
      expect(await total({ kinds: [] })).toBe(0);
      expect(await total({ countries: ["' OR 1=1 --"] })).toBe(0);
    });

    it('follows what changes', async () => {
      await store().commit(puts(...firms));
      const [first] = firms;
      if (first === undefined) throw new Error('No firms.');
      await store().commit(puts({ ...first, country: 'FR' }));
      expect(await total({ countries: ['JP'] })).toBe(2);
      await store().commit([{ kind: 'deleteNode', id: first.id }]);
      expect(await total({})).toBe(4);
    });

    it('keeps a page that ends exactly at the last item the last one', async () => {
      await store().commit(puts(...firms));
      const page = await store().listNodes('Organization', { first: 5 }, OPERATOR_SCOPE);
      expect([page.items.length, page.endCursor]).toEqual([5, undefined]);
    });
  });
}

async function walk(store: GraphStore, request: NeighbourRequest): Promise<string[]> {
  const [page] = await store.neighbours([request], PUBLIC_SCOPE);
  const ids = page?.items.map(({ relationship: { id } }) => id) ?? [];
  if (page?.endCursor === undefined) return ids;
  return [...ids, ...(await walk(store, { ...request, after: page.endCursor }))];
}
