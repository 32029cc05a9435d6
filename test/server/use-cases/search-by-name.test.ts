/** Lists by name: pages of one ranking, filters, foreign cursors. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { group, organization } from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';

const FIRMS = Array.from({ length: 5 }, (_, index) =>
  organization(`京都精密${'あ'.repeat(index)}`, {
    kind: index === 0 ? 'UNIVERSITY' : 'FIRM',
    prefecture: '京都府',
    country: 'JP',
  }),
);
const GROUP = group('京都の会');

let test: Awaited<ReturnType<typeof engineForTest>>;
let ask: Awaited<ReturnType<typeof apiOf>>['ask'];
beforeAll(async () => {
  const nodes = [...FIRMS, GROUP].map((node) => ({ kind: 'putNode' as const, node }));
  test = await engineForTest({ changes: nodes });
  ({ ask } = await apiOf(test.engine));
});
afterAll(() => test.close());

const QUERY = `query Q($query: String!, $first: Int = 2, $after: String, $filter: OrganizationFilter) {
  organizations(query: $query, first: $first, after: $after, filter: $filter) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor }
  }
}`;

async function page(variables: Record<string, unknown>) {
  const { data, errors } = await ask(QUERY, variables);
  expect(errors).toEqual([]);
  return JSON.parse(JSON.stringify(data?.organizations));
}

describe('organisations by name', () => {
  it('come best first, page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { totalCount, nodes, pageInfo } = await page({ query: '京都', after });
      expect(totalCount).toBe(5);
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(FIRMS.map(({ id }) => id));
  });

  it('are narrowed by a filter, totals too', async () => {
    const filter = { kinds: ['UNIVERSITY'], prefectures: ['京都府'], countries: ['JP'] };
    expect(await page({ query: '京都', filter })).toMatchObject({
      totalCount: 1,
      nodes: [{ id: FIRMS[0]?.id }],
    });
    expect(await page({ query: '京都', filter: { prefectures: [] } })).toMatchObject({
      totalCount: 5,
    });
  });

  it.each(['', 'x', '%', 'nobody'])('are none for %p', async (query) => {
    expect(await page({ query })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('refuse a cursor that the search never gave', async () => {
    const { errors } = await ask(QUERY, { query: '京都', after: 'bmFtZTp4' });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('refuse half a character', async () => {
    const { errors } = await ask(QUERY, { query: '京\ud83d' });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('groups by name', () => {
  it('are found apart from organisations', async () => {
    const { data } = await ask('{groups(query:"京都"){totalCount nodes{id}}}');
    expect(data).toEqual({ groups: { totalCount: 1, nodes: [{ id: GROUP.id }] } });
  });
});
