import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimLevel } from '../../graph/model/nodes.ts';
import { VISIBILITIES } from '../../graph/model/visibility.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import type { MatchRequirement } from '../../matching/need/match-requirement.ts';
import type { ExplanationNode } from '../../matching/ranking/explanation.ts';
import {
  capability,
  contact,
  equipment,
  evidence,
  group,
  importBatch,
  need,
  organization,
  person,
  relationship,
  requirement,
} from '../builders.ts';
import { ask, match, matcherOver, type RecordStates, textIndexOf } from './matcher-of.ts';

function asked(text: string, more: Partial<MatchRequirement> = {}): MatchRequirement {
  return { id: text, text: { ja: text }, mustHave: false, quantities: [], ...more };
}

/** A firm with these statements. */
function firmWith(
  key: string,
  titles: readonly string[],
  claimLevel: ClaimLevel = 'DECLARED',
  quantities: readonly QuantityRange[] = [],
): RecordStates[] {
  const firm = organization(key, { prefecture: '熊本県' });
  return [
    firm,
    ...titles.flatMap((title, index) => {
      const offered = capability(`${key}-${index}`, {
        title: { ja: title },
        claimLevel,
        quantities,
      });
      return [offered, relationship('OFFERS', firm, offered)];
    }),
  ];
}

const PARTS = ['硬質アルマイト', '5軸切削加工', 'レーザー溶接', '真空熱処理', '三次元測定'];
const NETWORK: RecordStates[] = [
  ...firmWith('plater', ['硬質アルマイト処理', '無電解ニッケルめっき'], 'VISITED'),
  ...firmWith('cutter', ['チタンの5軸切削加工', '治工具の製作'], 'DECLARED', [
    { quantity: '径', max: 300, unit: 'mm' },
  ]),
  ...firmWith('welder', ['ステンレスのレーザー溶接', '精密板金'], 'DELIVERED'),
];

function nodesOf(root: ExplanationNode): ExplanationNode[] {
  return [root, ...root.children.flatMap(nodesOf)];
}

describe('the score', () => {
  it('is the value of the explanation, to which the contributions add up to the last bit', async () => {
    const question = {
      text: 'アルミの切削とめっき',
      requirements: PARTS.map((part) => asked(part)),
    };
    const page = await match(NETWORK, { ...question, from: organization('plater').id });
    expect(page.matches.length).toBeGreaterThan(1);
    for (const { explanation } of page.matches) {
      const { root } = explanation;
      const sum = root.children.reduce((all, { contribution = 0 }) => all + contribution, 0);
      expect(root.value).toBe(sum);
      expect(root.contribution).toBe(root.value);
      for (const node of root.children) {
        expect(node.value).toBeGreaterThanOrEqual(0);
        expect(node.value).toBeLessThanOrEqual(1);
        expect(node.contribution).toBeCloseTo((node.weight ?? 0) * node.value, 10);
      }
      expect(nodesOf(root).every(({ value }) => Number.isFinite(value))).toBe(true);
    }
  });

  it('worked by hand: a declared statement whose title is the need, confirmed a year ago', async () => {
    const [firm, ...rest] = firmWith('a', ['レーザー溶接']);
    const page = await match(
      [firm, ...rest].filter((one) => one !== undefined),
      { text: 'レーザー溶接' },
    );
    const values = new Map(
      page.matches[0]?.explanation.root.children.map(({ feature, value }) => [feature, value]),
    );
    expect([...values.keys()]).toEqual(['text', 'evidence', 'freshness']);
    expect(values.get('text')).toBeCloseTo(0.96, 5);
    expect(values.get('evidence')).toBeCloseTo(0.24, 10);
    // 2024-01-01 to 2024-06-01 are 152 days: .96 * 0.5 ^ (152 / 365.25 / 3)
    expect(values.get('freshness')).toBeCloseTo(0.87201, 4);
    // (.5 * .96 + .08 * .24 + .02 * .87201) / .6
    expect(page.matches[0]?.explanation.root.value).toBeCloseTo(0.86107, 4);
  });

  it('leaves features with the same values whatever the weights are', async () => {
    const valuesAt = async (text: number) => {
      const page = await match(NETWORK, { text: '切削加工', weights: { text } });
      return page.matches.map(({ holderId, explanation }) => [
        holderId,
        explanation.root.children.map(({ feature, value }) => [feature, value]),
      ]);
    };
    expect(await valuesAt(0.9)).toEqual(await valuesAt(0.3));
  });
});

describe('text relevance', () => {
  it('is at least .95 for a statement whose text is the need, and nothing for what shares nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PARTS), async (part) => {
        const page = await match([...NETWORK, ...firmWith('same', [part])], { text: part });
        const best = page.matches.find(({ holderId }) => holderId === organization('same').id);
        expect(best?.explanation.root.children[0]?.value).toBeGreaterThanOrEqual(0.95);
      }),
    );
    expect((await match(NETWORK, { text: '日本酒の醸造' })).matches).toEqual([]);
  });

  it('is the mean over all that is asked, zeros included', async () => {
    const page = await match(firmWith('a', ['レーザー溶接']), {
      requirements: [asked('レーザー溶接'), asked('日本酒')],
    });
    expect(page.matches[0]?.explanation.root.children[0]?.value).toBeCloseTo(0.48, 5);
  });

  it('finds Japanese records by an English need and the reverse', async () => {
    const english = await match(NETWORK, { text: 'who can do hard anodizing?' });
    expect(english.matches[0]?.holderId).toBe(organization('plater').id);
    const firm = organization('en', { name: { en: 'Smith' } });
    const offered = capability('en', { title: { en: 'Die casting of magnesium' } });
    const page = await match([...NETWORK, firm, offered, relationship('OFFERS', firm, offered)], {
      text: 'マグネシウムのダイカスト',
    });
    expect(page.matches[0]?.holderId).toBe(firm.id);
  });
});

describe('requirements', () => {
  it('five of five declared beat one of five delivered', async () => {
    const records = [
      ...firmWith('five', PARTS),
      ...firmWith('one', PARTS.slice(0, 1), 'DELIVERED'),
      ...NETWORK,
    ];
    const page = await match(records, { requirements: PARTS.map((part) => asked(part)) });
    expect(page.matches[0]?.holderId).toBe(organization('five').id);
    expect(page.matches[0]?.explanation.requirements.every(({ state }) => state === 'MET')).toBe(
      true,
    );
  });

  it('lists holders not known to meet a must below the matches, with the missing requirement', async () => {
    const must = asked('硬質アルマイト', { mustHave: true });
    const page = await match(NETWORK, { text: '切削加工', requirements: [must] });
    expect(page.matches.map(({ holderId }) => holderId)).toEqual([organization('plater').id]);
    const open = page.toAsk.find(({ holderId }) => holderId === organization('cutter').id);
    expect(open?.rank).toBeGreaterThan(page.matches.length);
    expect(open?.explanation.sentences).toContainEqual({
      key: 'match.missing',
      parameters: { pieces: [must.text] },
    });
    expect(page.totalCount).toBe(page.matches.length + page.toAsk.length);
  });

  it.each([
    ['300 mm is within 300 mm', '切削 径300mm', 'MET'],
    ['400 mm is beyond 300 mm', '切削 径400mm', 'CONTRADICTED'],
    ['30 cm is 300 mm', '切削 径30cm', 'MET'],
    ['nothing is recorded of thickness', '切削 板厚3mm', 'UNKNOWN'],
  ])('compare quantities: %s', async (_, text, state) => {
    const page = await match(
      firmWith('a', ['5軸切削加工'], 'DECLARED', [{ quantity: '径', max: 300, unit: 'mm' }]),
      {
        text: '切削加工',
        requirements: [asked(text, { mustHave: true })],
      },
    );
    const states = [...page.matches, ...page.toAsk].flatMap(({ explanation }) =>
      explanation.requirements.map((one) => one.state),
    );
    expect([...states, ...page.excluded.map(() => 'CONTRADICTED')]).toEqual([state]);
  });

  it('exclude a holder that contradicts a must, with the recorded words', async () => {
    const page = await match(NETWORK, {
      text: '切削加工',
      requirements: [asked('切削 径400mm', { mustHave: true })],
    });
    const [excluded] = page.excluded;
    expect(excluded?.holderId).toBe(organization('cutter').id);
    expect(excluded?.reason).toMatchObject({
      key: 'excluded.quantity',
      parameters: { quantity: '径', recorded: { max: 300, unit: 'mm' }, asked: { min: 400 } },
    });
    expect(excluded?.evidence[0]?.quote).toContain('切削加工');
  });
});

describe('evidence', () => {
  it('quotes the matching text', async () => {
    const page = await match(NETWORK, { text: 'ﾚｰｻﾞｰ溶接' });
    const text = page.matches[0]?.explanation.root.children[0]?.children[0];
    const quoted = text?.evidence[0];
    expect(quoted).toMatchObject({ field: 'title', quote: 'ステンレスのレーザー溶接' });
    expect(quoted?.spans.map(({ start, end }) => quoted.quote.slice(start, end))).toEqual([
      'レーザー溶接',
    ]);
  });

  it('counts a delivery that shows a statement as delivered', async () => {
    const delivery = evidence('d', { kind: 'DELIVERY', title: { ja: '。' } });
    const records = firmWith('a', ['レーザー溶接']);
    const shown = relationship('SHOWN_BY', capability('a-0'), delivery);
    const level = async (all: RecordStates[]) => {
      const page = await match(all, { text: 'レーザー溶接' });
      return page.matches[0]?.explanation.root.children[1]?.value;
    };
    expect(await level(records)).toBeCloseTo(0.24, 10);
    expect(await level([...records, delivery, shown])).toBeCloseTo(0.96, 10);
  });
});

describe('filters, facets and pages', () => {
  const many = Array.from({ length: 25 }, (_, index) => {
    const firm = organization(`f${index}`, {
      kind: index % 2 === 0 ? 'FIRM' : 'PUBLIC_LAB',
      prefecture: index % 5 === 0 ? '大阪府' : '京都府',
      sme: index % 3 === 0,
    });
    const offered = capability(`f${index}`, { title: { ja: '精密研磨' } });
    return [firm, offered, relationship('OFFERS', firm, offered)];
  }).flat();

  it("leaves a facet's own filter out of its counts", async () => {
    const page = await match(many, {
      text: '研磨',
      filter: { kinds: ['FIRM'], prefectures: ['大阪府'] },
    });
    expect(page.totalCount).toBe(3);
    const buckets = Object.fromEntries(page.facets.map(({ facet, buckets: own }) => [facet, own]));
    expect(buckets['kind']).toEqual([
      { value: 'FIRM', count: 3, selected: true },
      { value: 'PUBLIC_LAB', count: 2, selected: false },
    ]);
    expect(buckets['prefecture']).toEqual([
      { value: '大阪府', count: 3, selected: true },
      { value: '京都府', count: 10, selected: false },
    ]);
  });

  it('counts cities as recorded, and a chosen one by all who are there', async () => {
    const records = ['堺市北区', '堺市北区', '堺市西区', '東大阪市', undefined].flatMap(
      (city, index) => {
        const firm = organization(`c${index}`, city === undefined ? {} : { city });
        const offered = capability(`c${index}`, { title: { ja: '精密研磨' } });
        return [firm, offered, relationship('OFFERS', firm, offered)];
      },
    );
    const page = await match(records, { text: '研磨', filter: { cities: ['堺市'] } });
    expect(page.totalCount).toBe(3);
    expect(page.facets.find(({ facet }) => facet === 'city')?.buckets).toEqual([
      { value: '堺市', count: 3, selected: true },
      { value: '堺市北区', count: 2, selected: false },
      { value: '堺市西区', count: 1, selected: false },
      { value: '東大阪市', count: 1, selected: false },
    ]);
  });

  it.each([
    [['東大阪市'], ['a']],
    [['東大阪'], ['a']],
    [['堺市'], ['b']],
    [['大津町', 'SAKAI'], ['c']],
    [['大阪'], []],
  ])('filters by the city %j, with or without its county, its ward and what it is', async (cities, found) => {
    const sitting = [
      ['a', '東大阪市'],
      ['b', '堺市北区'],
      ['c', '菊池郡大津町'],
      ['d', undefined],
    ] as const;
    const records = sitting.flatMap(([key, city]) => {
      const firm = organization(key, city === undefined ? {} : { city });
      const offered = capability(key, { title: { ja: '精密研磨' } });
      return [firm, offered, relationship('OFFERS', firm, offered)];
    });
    const { matches } = await match(records, { text: '研磨', filter: { cities } });
    expect(matches.map(({ holderId }) => holderId)).toEqual(
      found.map((key) => organization(key).id),
    );
  });

  it('filters by size, membership and past partners', async () => {
    const sme = await match(many, { text: '研磨', filter: { smeOnly: true } });
    expect(sme.totalCount).toBe(9);
    const [f0, f1, f2] = [0, 1, 2].map((index) => organization(`f${index}`).id);
    const matcher = matcherOver(textIndexOf(...many), many, {
      leadsOf: () => new Set<string>(),
      partnersOf: () => new Set([f1 ?? '']),
      membersOf: () => new Set([f0 ?? '', f1 ?? '', f2 ?? '']),
      groupsOf: () => new Set(),
    });
    const page = await ask(matcher, {
      text: '研磨',
      filter: { groupIds: ['grp_x'], excludePartnersOf: f0 ?? '' },
    });
    expect(page.matches.map(({ holderId }) => holderId)).toEqual([f2]);
  });

  it('gives every match once over pages, in one order, ties by id', async () => {
    const matcher = matcherOver(textIndexOf(...many), many);
    const all = await ask(matcher, { text: '研磨' }, { first: 100 });
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await ask(
        matcher,
        { text: '研磨' },
        { first: 4, ...(after === undefined ? {} : { after }) },
      );
      ids.push(...page.matches.map(({ holderId }) => holderId));
      after = page.hasNextPage ? page.matches.at(-1)?.cursor : undefined;
    } while (after !== undefined);
    expect(ids).toEqual(all.matches.map(({ holderId }) => holderId));
    expect(ids).toHaveLength(25);
    expect(ids).toEqual([...ids].sort());
  });

  it('measures distance from the asker, and says where a place is unknown', async () => {
    const asker = organization('asker', { prefecture: '大阪府' });
    const nowhere = organization('nowhere');
    const offered = capability('nowhere', { title: { ja: '精密研磨' } });
    const records = [...many, asker, nowhere, offered, relationship('OFFERS', nowhere, offered)];
    const page = await match(records, { text: '研磨', from: asker.id }, { first: 100 });
    const distances = new Map(
      page.matches.map(({ holderId, explanation }) => [
        holderId,
        explanation.root.children.find(({ feature }) => feature === 'distance'),
      ]),
    );
    expect(distances.get(organization('f0').id)?.value).toBe(1);
    expect(distances.get(organization('f1').id)?.value).toBeLessThan(1);
    expect(distances.get(nowhere.id)?.value).toBe(0);
    expect(distances.get(nowhere.id)?.children[0]?.label.key).toBe('leaf.distanceUnknown');
  });
});

describe('hidden records', () => {
  it('of every kind change no byte of any page', async () => {
    const hiddenText = fc.constantFrom(...PARTS, 'めっき', 'titanium', '切削');
    const visibility = fc.constantFrom(...VISIBILITIES.filter((one) => one !== 'PUBLIC'));
    const hidden = fc
      .tuple(hiddenText, visibility, fc.nat(1_000))
      .map(([text, own, key]): RecordStates[] => {
        const stated = { visibility: own };
        const ja = { ja: text };
        const planted = [
          organization(`h${key}`, { ...stated, name: ja, prefecture: '東京都' }),
          person(`h${key}`, { ...stated, title: ja }),
          group(`h${key}`, { ...stated, name: ja }),
          capability(`h${key}`, { ...stated, title: ja }),
          evidence(`h${key}`, {
            ...stated,
            title: { ja: `${text} ISO 9001` },
            kind: 'CERTIFICATION',
          }),
          equipment(`h${key}`, { ...stated, name: ja }),
          need(`h${key}`, { ...stated, gist: ja }),
          requirement(`h${key}`, { ...stated, text: ja }),
          contact(`h${key}`, { ...stated, name: text }),
          importBatch(`h${key}`, stated),
        ];
        const cutter = organization('cutter');
        return [
          ...planted,
          relationship('OFFERS', cutter, capability(`h${key}`), stated),
          relationship('OWNS', cutter, equipment(`h${key}`), stated),
          relationship('TOOK_PART_IN', cutter, evidence(`h${key}`), stated),
          relationship('SHOWN_BY', capability('cutter-0'), evidence(`h${key}`), stated),
          relationship('OFFERS', organization(`h${key}`), capability('plater-0'), stated),
        ];
      });
    const questions = [
      { text: '切削とめっき' },
      { text: 'titanium', requirements: [asked('硬質アルマイト', { mustHave: true })] },
      {
        requirements: PARTS.map((part) => asked(part)),
        from: organization('plater').id,
        profile: 'JOINT_DEVELOPMENT' as const,
      },
      { text: 'レーザー溶接 ISO 9001', profile: 'JOINT_ORDER' as const },
    ];
    const answers = async (records: readonly RecordStates[]) => {
      const matcher = matcherOver(textIndexOf(...records), records);
      return JSON.stringify(await Promise.all(questions.map((question) => ask(matcher, question))));
    };
    const plain = await answers(NETWORK);
    await fc.assert(
      fc.asyncProperty(
        fc.array(hidden, { maxLength: 3 }),
        fc.boolean(),
        async (planted, before) => {
          const records = before
            ? [...planted.flat(), ...NETWORK]
            : [...NETWORK, ...planted.flat()];
          expect(await answers(records)).toBe(plain);
        },
      ),
      { numRuns: 50 },
    );
  });
});
