/** Machines found over the API: terms, the asker's price, the way to the owner, open questions. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { equipment, organization, person, puts, relationship } from '../../builders.ts';
import { apiOf } from '../ask.ts';
import { engineForTest } from '../engine-for-test.ts';

const LAB = organization('lab', { kind: 'PUBLIC_LAB', prefecture: '大阪府' });
const FIRM = organization('firm', { kind: 'FIRM', sme: true });
const BRIDGE = person('bridge');
const CHAMBER = equipment('chamber', {
  name: { ja: '恒温恒湿槽', en: 'climate chamber' },
  useModes: ['SELF_USE'],
  openTo: ['EXTERNAL'],
  prices: [
    { userClass: 'SME', amount: 3000, currency: 'JPY', unit: 'HOUR' },
    { userClass: 'SME', amount: 3300, currency: 'JPY', unit: 'HOUR', from: '2027-04-01' },
    { userClass: 'LARGE_FIRM', amount: 9000, currency: 'JPY', unit: 'HOUR' },
  ],
  specifications: [{ quantity: '温度', unit: '℃', min: -40, max: 150 }],
});
const BARE = equipment('bare', { name: { ja: '恒温槽' }, useModes: [], specifications: [] });
const WARM = equipment('warm', {
  name: { ja: '恒温恒湿槽' },
  specifications: [{ quantity: '温度', unit: '℃', min: 20, max: 80 }],
});

let test: Awaited<ReturnType<typeof engineForTest>>;
let ask: Awaited<ReturnType<typeof apiOf>>['ask'];
beforeAll(async () => {
  test = await engineForTest({
    changes: puts(
      ...[LAB, FIRM, BRIDGE, CHAMBER, BARE, WARM],
      ...[CHAMBER, BARE, WARM].map((machine) => relationship('OWNS', LAB, machine)),
      relationship('TIE', FIRM, BRIDGE),
      relationship('TIE', BRIDGE, LAB),
    ),
  });
  ({ ask } = await apiOf(test.engine));
});
afterAll(() => test.close());

async function search(text: string, rest: string, fields: string, locale: 'ja' | 'en' = 'en') {
  const query = `{searchEquipment(text:${JSON.stringify(text)} ${rest}){${fields}}}`;
  const { data, errors } = await ask(query, {}, locale);
  expect(errors).toEqual([]);
  return data?.searchEquipment;
}

describe('searchEquipment', () => {
  it('shows a machine with its owner, modes, completeness and the price of the asker on a day', async () => {
    const fields = `on nodes{rank userClass prices{amount} equipment{id owner{id} useModes
      completeness{score missing sentence}} bestIntroduction(from:"${FIRM.id}"){length}}`;
    const answer = await search('恒温恒湿槽 -40℃', `from:"${FIRM.id}" on:"2027-04-01"`, fields);
    expect(answer).toEqual({
      on: '2027-04-01',
      nodes: [
        {
          rank: 1,
          userClass: 'SME',
          prices: [{ amount: 3300 }],
          equipment: {
            id: CHAMBER.id,
            owner: { id: LAB.id },
            useModes: ['SELF_USE'],
            completeness: {
              score: 0.6,
              missing: ['PURPOSE', 'APPLICATION'],
              sentence: null,
            },
          },
          bestIntroduction: { length: 2 },
        },
      ],
    });
  });

  it('without an asker has the prices of every class on the present day', async () => {
    const answer = await search('恒温恒湿槽 -40℃', '', 'on nodes{userClass prices{amount}}');
    expect(answer).toEqual({
      on: '2026-11-21',
      nodes: [{ userClass: null, prices: [{ amount: 3000 }, { amount: 9000 }] }],
    });
  });

  it('says which machine to ask about, which is excluded and why, and speaks of machines', async () => {
    const fields = `toAsk{equipment{id completeness{sentence}}} excluded{equipment{id} reason requirement{mustHave}}
      verdict{level sentence ask{id}}`;
    const answer = await search('恒温恒湿槽 -40℃', '', fields, 'ja');
    expect(answer).toEqual({
      toAsk: [
        {
          equipment: {
            id: BARE.id,
            completeness: { sentence: expect.stringContaining('料金') },
          },
        },
      ],
      excluded: [
        {
          equipment: { id: WARM.id },
          reason: expect.stringContaining('-40'),
          requirement: { mustHave: true },
        },
      ],
      verdict: {
        level: 'GOOD',
        sentence: expect.stringContaining('機器'),
        ask: [{ id: BARE.id }],
      },
    });
  });

  it('pages with cursors and refuses one of another question', async () => {
    const first = await search('恒温', 'first:1', 'pageInfo{endCursor}');
    const { endCursor } = Reflect.get(Object(first), 'pageInfo');
    const next = await search('恒温', `first:1 after:"${endCursor}"`, 'nodes{rank}');
    expect(next).toEqual({ nodes: [{ rank: 2 }] });
    const { errors } = await ask(
      `{searchEquipment(text:"恒温" first:1 after:"${endCursor}" filter:{kinds:[FIRM]}){totalCount}}`,
    );
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('names its facets in the language of the request', async () => {
    const fields = 'facets{facet buckets{value label count}}';
    const answer = await search('恒温恒湿槽', '', fields, 'ja');
    expect(answer).toMatchObject({
      facets: expect.arrayContaining([
        { facet: 'openTo', buckets: [{ value: 'EXTERNAL', label: '学外・所外', count: 1 }] },
      ]),
    });
  });

  it('refuses a question without words', async () => {
    const { errors } = await ask('{searchEquipment(text:" "){totalCount}}');
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
