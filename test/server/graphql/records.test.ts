/** Records of the graph on the wire. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { relationship } from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';
import { exampleNetwork, FIRMS, NAMED, org } from '../example-network.ts';

let test: Awaited<ReturnType<typeof engineForTest>>;
let ask: Awaited<ReturnType<typeof apiOf>>['ask'];
beforeAll(async () => {
  test = await engineForTest({ changes: exampleNetwork() });
  ({ ask } = await apiOf(test.engine));
});
afterAll(() => test.close());

async function dataOf(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

describe('node', () => {
  it('gives a record of any shown label by its id', async () => {
    const ids = [NAMED.UNIVERSITY, NAMED.PROFESSOR, NAMED.PROJECT, NAMED.NEED, NAMED.BIG_GROUP];
    const data = await dataOf('query Q($ids:[ID!]!){nodes(ids:$ids){__typename id}}', {
      ids: [...ids.map(({ id }) => id), 'org_unknown', 'x', ''],
    });
    expect(data?.nodes).toEqual([
      ...ids.map(({ label, id }) => ({ __typename: label, id })),
      null,
      null,
      null,
    ]);
  });

  it('gives no requirement by itself: it is part of its need', async () => {
    const needs = await dataOf(`{node(id:"${NAMED.NEED.id}"){...on Need{requirements{id}}}}`);
    const found = JSON.stringify(needs).match(/req_\w+/)?.[0];
    expect(found).toBeDefined();
    expect(await dataOf(`{node(id:"${found}"){id}}`)).toEqual({ node: null });
  });
});

describe('texts', () => {
  const query = `query Q($locale: Locale){node(id:"${NAMED.BIG_GROUP.id}"){...on Group{name(locale:$locale){text locale isTranslation}}}}`;
  const ja = { text: '大きな会', locale: 'ja', isTranslation: false };
  const en = { text: 'Big Group', locale: 'en', isTranslation: true };

  it.each([
    ['ja', ja],
    ['en', en],
    ['en-GB', en],
    ['fr', ja],
    [null, ja],
  ])('asked for in %p', async (locale, name) => {
    expect(await dataOf(query, { locale })).toEqual({ node: { name } });
  });

  it('are given in the language recorded where the other is missing', async () => {
    const firm = `{node(id:"${org(0).id}"){...on Organization{name(locale:"en"){text locale isTranslation}}}}`;
    expect(await dataOf(firm)).toEqual({
      node: { name: { text: 'firm 0', locale: 'ja', isTranslation: false } },
    });
  });

  it.each([
    '',
    'not a tag',
    '日本語',
    '../../etc/passwd',
    'e'.repeat(100),
  ])('are refused in the language %p', async (locale) => {
    const { errors, data } = await ask(query, { locale });
    expect(data).toBeUndefined();
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('a value that a scalar refuses', () => {
  const asked = (locale: string) =>
    `{node(id:"${NAMED.BIG_GROUP.id}"){... on Group{name(locale:${locale}){text}}}}`;
  const said = {
    ja: '「not a tag」は Locale の形ではありません。ja のように指定してください。',
    en: '"not a tag" is not a valid Locale. Use a value such as ja.',
  };

  it.each([
    'ja',
    'en',
  ] as const)('is reported in %s, as a variable and as written', async (reader) => {
    const variable = `query Q($locale: Locale)${asked('$locale')}`;
    for (const [query, variables] of [
      [variable, { locale: 'not a tag' }],
      [asked('"not a tag"'), {}],
    ] as const) {
      const { errors, data } = await ask(query, variables, reader);
      expect(data).toBeUndefined();
      expect(errors.map(({ message }) => message)).toEqual([said[reader]]);
    }
  });

  it.each([
    ['5', '5'],
    ['ja', 'ja'],
    ['["ja"]', '["ja"]'],
    ['{a: true}', '{a: true}'],
  ])('is returned as written: %s', async (written, shown) => {
    const { errors } = await ask(asked(written));
    expect(errors.map(({ message }) => message)).toEqual([
      `"${shown}" is not a valid Locale. Use a value such as ja.`,
    ]);
  });
});

describe('a prefecture', () => {
  it('is what a filter takes, or in the language asked for', async () => {
    const query = `{node(id:"${NAMED.UNIVERSITY.id}"){...on Organization{
      prefecture en:prefecture(locale:"en") ja:prefecture(locale:"ja") fr:prefecture(locale:"fr")}}}`;
    expect(await dataOf(query)).toEqual({
      node: { prefecture: '岩手県', en: 'Iwate', ja: '岩手県', fr: '岩手県' },
    });
    const group = `{node(id:"${NAMED.BIG_GROUP.id}"){...on Group{prefecture(locale:"en")}}}`;
    expect(await dataOf(group)).toEqual({ node: { prefecture: null } });
  });
});

describe('relationships', () => {
  it('lead from a group to its members, its parent, its lead and back', async () => {
    expect(
      await dataOf(`{node(id:"${NAMED.BIG_GROUP.id}"){...on Group{
        members(first:2){totalCount pageInfo{hasNextPage hasPreviousPage} nodes{
          since grade group{id} member{...on Organization{memberships{totalCount}}}}}
        parent{id parts{nodes{id}}} leadOrganization{kind}}}}`),
    ).toEqual({
      node: {
        members: {
          totalCount: FIRMS,
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
          nodes: Array(2).fill({
            since: null,
            grade: null,
            group: { id: NAMED.BIG_GROUP.id },
            member: { memberships: { totalCount: 1 } },
          }),
        },
        parent: { id: NAMED.FEDERATION.id, parts: { nodes: [{ id: NAMED.BIG_GROUP.id }] } },
        leadOrganization: { kind: 'UNIVERSITY' },
      },
    });
  });

  it('lead from a person to the employer, from a need to its owner and its parts in order', async () => {
    expect(
      await dataOf(
        `{ person: node(id:"${NAMED.PROFESSOR.id}"){...on Person{displayName{text} title(locale:"en"){text} organization{id}}}
           need: node(id:"${NAMED.NEED.id}"){...on Need{deadline owner{...on Organization{id}} requirements{text{text} mustHave}}} }`,
      ),
    ).toEqual({
      person: {
        displayName: null,
        title: { text: 'professor of mechanical engineering' },
        organization: { id: NAMED.UNIVERSITY.id },
      },
      need: {
        deadline: null,
        owner: { id: NAMED.UNIVERSITY.id },
        requirements: [
          { text: { text: 'part 1' }, mustHave: true },
          { text: { text: 'part 2' }, mustHave: false },
          { text: { text: 'part 3' }, mustHave: false },
        ],
      },
    });
  });

  it('name no former employer', async () => {
    const employment = relationship('WORKS_FOR', NAMED.PROFESSOR, NAMED.UNIVERSITY);
    const ended = { ...employment, until: '2020' };
    await test.store.commit([{ kind: 'putRelationship', relationship: ended }]);
    const query = `{node(id:"${NAMED.PROFESSOR.id}"){...on Person{organization{id}}}}`;
    expect(await dataOf(query)).toEqual({ node: { organization: null } });
    await test.store.commit([{ kind: 'putRelationship', relationship: employment }]);
  });
});

describe('pages', () => {
  it('of a list put together give every record once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const data = await dataOf(
        'query Q($after:String){organizations(first:50,after:$after){nodes{id} totalCount pageInfo{hasNextPage endCursor}}}',
        { after },
      );
      const page = JSON.parse(JSON.stringify(data?.organizations));
      expect(page.totalCount).toBe(FIRMS + 1);
      seen.push(...page.nodes.map(({ id }: { id: string }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(FIRMS + 1);
    expect(new Set(seen).size).toBe(FIRMS + 1);
  });

  it('filter by kind', async () => {
    const query = '{organizations(filter:{kinds:[UNIVERSITY]}){totalCount nodes{kind}}}';
    expect(await dataOf(query)).toEqual({
      organizations: { totalCount: 1, nodes: [{ kind: 'UNIVERSITY' }] },
    });
  });

  it.each([
    '',
    'x',
    'YWJj',
    "'; DROP TABLE nodes; --",
  ])('refuse or pass over the foreign cursor %p, without an internal error', async (after) => {
    const { errors } = await ask('query Q($a:String){needs(after:$a){totalCount}}', { a: after });
    expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('INTERNAL_SERVER_ERROR');
  });
});
