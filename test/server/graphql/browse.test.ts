/** Lists for people, the network at a glance and who is around a party, on the wire. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Change } from '../../../graph/store.ts';
import { organization, relationship } from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';
import { exampleNetwork, FIRMS, NAMED, org } from '../example-network.ts';

const SECRET = organization('秘密の会社', {
  visibility: 'PRIVATE',
  prefecture: '沖縄県',
  source: { document: 'a secret document', recordedOn: '2026-11-01' },
});
const HIDDEN: readonly Change[] = [
  { kind: 'putNode', node: SECRET },
  { kind: 'putRelationship', relationship: relationship('MEMBER_OF', SECRET, NAMED.BIG_GROUP) },
  {
    kind: 'putRelationship',
    relationship: relationship('TOOK_PART_IN', SECRET, NAMED.PROJECT),
  },
];
const LABELS = ['ORGANIZATION', 'GROUP', 'PERSON', 'EQUIPMENT', 'NEED', 'EVIDENCE'];
const LIST = `query Q($label: BrowsedLabel!, $first: Int!, $after: String, $order: BrowseOrder!, $filter: BrowseFilter, $locale: Locale) {
  browse(label: $label, first: $first, after: $after, order: $order, filter: $filter, locale: $locale) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor } nodes { __typename id }
    facets { facet buckets { value label(locale: $locale) count selected } }
  }
}`;

let test: Awaited<ReturnType<typeof engineForTest>>;
let ask: Awaited<ReturnType<typeof apiOf>>['ask'];
beforeAll(async () => {
  test = await engineForTest({ changes: [...exampleNetwork(), ...HIDDEN] });
  ({ ask } = await apiOf(test.engine));
});
afterAll(() => test.close());

interface Browsed {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly __typename: string; readonly id: string }[];
  readonly facets: readonly { readonly facet: string; readonly buckets: readonly object[] }[];
}

async function browse(variables: Record<string, unknown>): Promise<Browsed> {
  const { data, errors } = await ask(LIST, { first: 100, order: 'NAME', ...variables });
  expect(errors).toEqual([]);
  return data?.browse as Browsed;
}

describe('a list for people', () => {
  it.each(LABELS)('of %s has records of that label alone, each facet counted', async (label) => {
    const { nodes, totalCount, facets } = await browse({ label });
    expect(new Set(nodes.map(({ __typename }) => __typename.toUpperCase()))).toEqual(
      new Set([label]),
    );
    expect(totalCount).toBeGreaterThanOrEqual(nodes.length);
    expect(facets.map(({ facet }) => facet).slice(1)).toEqual(['prefecture', 'country', 'initial']);
  });

  it('is paged to its end by name', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Browsed = await browse({ label: 'ORGANIZATION', first: 50, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(FIRMS + 1);
    expect(seen).toHaveLength(FIRMS + 1);
    expect(seen[0]).toBe(org(0).id);
  });

  it('says its facets in the language asked for', async () => {
    const filter = { kinds: ['UNIVERSITY'] };
    const { facets } = await browse({ label: 'ORGANIZATION', filter, locale: 'en' });
    expect(facets.slice(0, 2)).toEqual([
      {
        facet: 'kind',
        buckets: [
          { value: 'UNIVERSITY', label: 'university or college', count: 1, selected: true },
          { value: 'FIRM', label: 'firm', count: FIRMS, selected: false },
        ],
      },
      {
        facet: 'prefecture',
        buckets: [{ value: '岩手県', label: 'Iwate', count: 1, selected: false }],
      },
    ]);
  });

  it.each([
    { first: 0 },
    { first: 101 },
    { after: 'x' },
    { after: Buffer.from('name:org_1').toString('base64url') },
    { filter: { countries: ['Japan'] } },
    { filter: { name: '\ud800' } },
  ])('refuses %j', async (variables) => {
    const all = { label: 'ORGANIZATION', first: 10, order: 'NAME', ...variables };
    const { errors } = await ask(LIST, all);
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('the network at a glance', () => {
  it('counts public records', async () => {
    const { data, errors } = await ask(
      '{ network { records { label count newestOn medianOn } documents exampleRecords } }',
    );
    expect(errors).toEqual([]);
    const day = { newestOn: '2024-01-01', medianOn: '2024-01-01' };
    expect(data?.network).toEqual({
      records: [
        { label: 'ORGANIZATION', count: FIRMS + 1, ...day },
        { label: 'GROUP', count: 2, ...day },
        { label: 'PERSON', count: 1, ...day },
        { label: 'EQUIPMENT', count: FIRMS, ...day },
        { label: 'NEED', count: 1, ...day },
        { label: 'EVIDENCE', count: 1, newestOn: null, medianOn: null },
      ],
      documents: 1,
      exampleRecords: 0,
    });
  });
});

describe('who is around a party', () => {
  const AROUND = `query Q($of: ID!, $first: Int!) {
    neighbourhood(of: $of, first: $first) {
      tieCount parties { __typename ... on Organization { id } ... on Person { id } ... on Group { id } } ties { from to kind trust }
    }
  }`;

  const around = (data: Awaited<ReturnType<typeof ask>>['data']) => {
    if (!data?.neighbourhood) throw new Error('no neighbourhood');
    return data.neighbourhood as {
      readonly parties: readonly { readonly id: string }[];
      readonly ties: readonly { readonly from: string; readonly to: string }[];
    };
  };

  it('is those it knows, with the ties between them', async () => {
    const { data, errors } = await ask(AROUND, { of: NAMED.UNIVERSITY.id, first: 10 });
    expect(errors).toEqual([]);
    const { parties, ties } = around(data);
    const ids = parties.map(({ id }) => id);
    expect(ids[0]).toBe(NAMED.UNIVERSITY.id);
    expect(ids).toContain(org(0).id);
    for (const { from, to } of ties)
      expect([ids.includes(from), ids.includes(to)]).toEqual([true, true]);
  });

  it('is null for a hidden record, a record that is not a party, and an unknown id', async () => {
    for (const id of [SECRET.id, NAMED.NEED.id, 'org_nothing']) {
      expect((await ask(AROUND, { of: id, first: 10 })).data).toEqual({ neighbourhood: null });
    }
  });
});

describe('a hidden record', () => {
  it('is in no list, no count and no neighbourhood', async () => {
    const answers = await Promise.all([
      ...LABELS.map((label) => browse({ label, order: 'NEWEST' })),
      ask('{ network { records { label count newestOn } documents } }'),
      ask(
        `{ neighbourhood(of: "${NAMED.UNIVERSITY.id}") { tieCount parties { __typename ... on Organization { id } } ties { from to } } }`,
      ),
    ]);
    const said = JSON.stringify(answers);
    for (const secret of [SECRET.id, '秘密', '沖縄県', '2026-11-01']) {
      expect(said).not.toContain(secret);
    }
  });
});
