/** Viewers of a record with an audience, and the API's answers about it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Viewer } from '../../../access/records/viewer.ts';
import {
  capability,
  group,
  need,
  organization,
  puts,
  relationship,
  requirement,
} from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';

const club = group('鋳物の会', { name: { ja: '鋳物の会', en: 'Casting Club' } });
const firm = organization('甲鋳造');
const guest = organization('乙鍍金');
const secretClub = group('秘密の会', { visibility: 'PRIVATE' });
const casting = capability('薄肉鋳造', { visibility: 'GROUP', audience: [club.id] });
const shared = capability('研磨', {
  visibility: 'GROUP',
  audience: [club.id, secretClub.id].sort(),
});
const wanted = need('耐熱鋼', { visibility: 'COORDINATORS', audience: [club.id] });
const part = requirement('薄さ');
const inner = organization('社内の組織', { visibility: 'ORGANIZATION', audience: [firm.id] });
const forBoth = capability('社内の技', { visibility: 'GROUP', audience: [club.id] });
const joined = relationship('MEMBER_OF', firm, club);
const RECORDS = puts(
  ...[club, firm, guest, secretClub, casting, shared, wanted, part, inner, forBoth, joined],
  relationship('MEMBER_OF', guest, club, { grade: 'ASSOCIATE' }),
  relationship('OFFERS', firm, casting),
  relationship('OFFERS', firm, shared),
  relationship('OFFERS', inner, forBoth),
  relationship('SEEKS', firm, wanted),
  relationship('REQUIRES', wanted, part),
);

const MEMBER: Viewer = {
  accountId: 'acc_1',
  emailAddress: 'a@example.org',
  displayName: 'A',
  role: 'MEMBER',
  organizations: [firm.id],
  groups: [],
};
const ASSOCIATE = { ...MEMBER, organizations: [guest.id] };
const COORDINATOR: Viewer = {
  ...MEMBER,
  role: 'COORDINATOR',
  organizations: [],
  groups: [club.id],
};

const ASKED = `query Q($ids: [ID!]!, $firm: ID!) {
  nodes(ids: $ids) { id ... on Recorded { audience { visibility sentence
    groups { id } organizations { id } } } }
  node(id: $firm) { ... on Organization {
    capabilities(first: 5) { totalCount nodes { id } } needs(first: 5) { totalCount } } }
  needs(first: 5) { totalCount nodes { id requirements { id } } }
}`;
const IDS = [casting.id, shared.id, wanted.id, inner.id, forBoth.id];

let test: Awaited<ReturnType<typeof engineForTest>>;
let api: Awaited<ReturnType<typeof apiOf>>;
beforeAll(async () => {
  test = await engineForTest({ changes: [...RECORDS] });
  api = await apiOf(test.engine);
});
afterAll(async () => {
  await api.close();
  await test.close();
});

interface Asked {
  readonly nodes: readonly ({ id: string; audience: Record<string, unknown> } | null)[];
  readonly node: { readonly capabilities: { totalCount: number }; needs: { totalCount: number } };
  readonly needs: { readonly totalCount: number; nodes: { requirements: unknown[] }[] };
}

async function asked(viewer: Viewer | undefined, locale: 'ja' | 'en' = 'en'): Promise<Asked> {
  const variables = { ids: IDS, firm: firm.id };
  const { data, errors } = await api.ask(ASKED, variables, locale, viewer);
  expect(errors).toEqual([]);
  return data as unknown as Asked;
}

it('shows each to those whom it is for, by node, joins, lists and counts alike', async () => {
  const seen = async (viewer: Viewer | undefined) => {
    const { nodes, node, needs } = await asked(viewer);
    return [
      nodes.map((one) => one !== null),
      node.capabilities.totalCount,
      node.needs.totalCount,
      needs.totalCount,
    ];
  };
  const nothing = [[false, false, false, false, false], 0, 0, 0];
  expect(await seen(undefined)).toEqual(nothing);
  expect(await seen(ASSOCIATE)).toEqual(nothing);
  expect(await seen({ ...MEMBER, role: 'ADMINISTRATOR', organizations: [] })).toEqual(nothing);
  expect(await seen(MEMBER)).toEqual([[true, true, false, true, true], 2, 0, 0]);
  expect(await seen(COORDINATOR)).toEqual([[true, true, true, false, false], 2, 1, 1]);
  expect((await asked(COORDINATOR)).needs.nodes[0]?.requirements).toHaveLength(1);
});

it('says who sees it, with the names that the asker may see', async () => {
  const said = async (viewer: Viewer, locale: 'ja' | 'en') =>
    (await asked(viewer, locale)).nodes.map((one) => one?.audience.sentence);
  expect(await said(MEMBER, 'en')).toEqual([
    'Visible to full members of Casting Club.',
    'Visible to full members of Casting Club, others not named here.',
    undefined,
    'Visible to people of 甲鋳造.',
    'Visible to people who meet all of these: full members of Casting Club; people of 甲鋳造.',
  ]);
  expect((await said(COORDINATOR, 'ja'))[2]).toBe(
    '鋳物の会を担当するコーディネーターが見られます。',
  );
  const { nodes } = await asked(MEMBER);
  expect(nodes[4]?.audience).toMatchObject({
    visibility: 'ORGANIZATION',
    groups: [{ id: club.id }],
    organizations: [{ id: firm.id }],
  });
});

it('says of what everybody sees that everybody does', async () => {
  const query =
    'query Q($id: ID!) { node(id: $id) { ... on Recorded { audience { visibility sentence } } } }';
  const { data } = await api.ask(query, { id: firm.id });
  expect(data?.node).toEqual({
    audience: { visibility: 'PUBLIC', sentence: 'Visible to everyone.' },
  });
});

it('closes with the next question where a membership ends, and opens where it begins', async () => {
  const count = async () => (await asked(MEMBER)).node.capabilities.totalCount;
  expect(await count()).toBe(2);
  await test.store.commit([{ kind: 'deleteRelationship', id: joined.id }]);
  expect(await count()).toBe(0);
  await test.store.commit(puts(joined));
  expect(await count()).toBe(2);
  const { audience: _, ...unnamed } = casting;
  await test.store.commit(puts({ ...unnamed, visibility: 'PRIVATE' }));
  expect(await count()).toBe(1);
  await test.store.commit(puts(casting));
});
