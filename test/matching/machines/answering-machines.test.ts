/** Machines as answers of their own: what decides, what narrows, what is counted, what is never shown. */
import { describe, expect, it } from '@jest/globals';
import type { EquipmentFilter } from '../../../matching/machines/equipment-filter.ts';
import { capability, equipment, organization, relationship } from '../../builders.ts';
import { ask, machineMatcherOver, match, type RecordStates, textIndexOf } from '../matcher-of.ts';

const LAB = organization('lab', { kind: 'PUBLIC_LAB', prefecture: '大阪府', country: 'JP' });
const UNIVERSITY = organization('university', { kind: 'UNIVERSITY', prefecture: '京都府' });
const cold = (min: number) => [{ quantity: '温度', unit: '℃', min, max: 150 }];
const DEEP = equipment('deep', {
  name: { ja: '恒温恒湿槽', en: 'climate chamber' },
  specifications: cold(-70),
  useModes: ['COMMISSIONED'],
  openTo: ['SME'],
  techniques: ['引張試験'],
  status: 'AVAILABLE',
});
const MILD = equipment('mild', {
  name: { ja: '恒温恒湿槽' },
  specifications: cold(0),
  useModes: ['SELF_USE'],
});
const SILENT = equipment('silent', {
  name: { ja: '恒温恒湿槽' },
  specifications: [],
  useModes: ['SELF_USE', 'ASSISTED'],
  openTo: ['EXTERNAL'],
  techniques: ['ゼノ法'],
});
const SECRET = equipment('secret', { name: { ja: '恒温恒湿槽' }, visibility: 'PRIVATE' });
const RECORDS: readonly RecordStates[] = [
  ...[LAB, UNIVERSITY, DEEP, MILD, SILENT, SECRET],
  relationship('OWNS', LAB, DEEP),
  relationship('OWNS', LAB, MILD),
  relationship('OWNS', UNIVERSITY, SILENT),
];
const matcher = machineMatcherOver(textIndexOf(...RECORDS), RECORDS);

async function found(text: string, filter: EquipmentFilter = {}) {
  const { matches, toAsk, excluded, facets, verdict } = await ask(matcher, { text, filter });
  const ids = (list: readonly { readonly holderId: string }[]) =>
    list.map(({ holderId }) => holderId);
  return {
    matches: ids(matches),
    toAsk: ids(toAsk),
    excluded: ids(excluded),
    facets: new Map(facets.map(({ facet, buckets }) => [facet, buckets])),
    verdict,
  };
}

describe('machines as answers', () => {
  it('are matched by a quantity on record, asked about without one, excluded by another', async () => {
    const { matches, toAsk, excluded, verdict } = await found('恒温恒湿槽 -40℃');
    expect(matches).toEqual([DEEP.id]);
    expect(toAsk).toEqual([SILENT.id]);
    expect(excluded).toEqual([MILD.id]);
    expect(verdict.level).toBe('GOOD');
  });

  it.each([
    ['真円度を0.1 µmまで測定したい', '真円度測定機', '回転精度', 'µm', 0.02, 0.02, 1],
    ['真円度を0.01 µmまで測定したい', '真円度測定機', '回転精度', 'µm', 0.02, 0.02, 0],
    ['長さ900mmの部品を三次元測定機で測る', '三次元測定機', '測定範囲 X', 'mm', 0, 900, 1],
    ['長さ950mmの部品を三次元測定機で測る', '三次元測定機', '測定範囲 X', 'mm', 0, 900, 0],
    ['長さ900mmの部品を三次元測定機で測る', '三次元測定機', '直径', 'mm', 0, 900, 0],
  ])('are read by the unit where a sheet names a quantity its own way: %s, %s %s', async (text, name, quantity, unit, min, max, matched) => {
    const machine = equipment('own', {
      name: { ja: name },
      specifications: [{ quantity, unit, min, max }],
    });
    const records: RecordStates[] = [LAB, machine, relationship('OWNS', LAB, machine)];
    const page = await ask(machineMatcherOver(textIndexOf(...records), records), { text });
    expect([page.matches.length, page.toAsk.length, page.excluded.length]).toEqual([
      matched,
      1 - matched,
      0,
    ]);
  });

  it('are all matches of a need without a quantity; hidden ones are none', async () => {
    const { matches } = await found('恒温恒湿槽');
    expect([...matches].sort()).toEqual([DEEP.id, MILD.id, SILENT.id].sort());
  });

  it('that may be used as the need says come first, and the others stay', async () => {
    const { matches } = await found('恒温恒湿槽を自分で使いたい');
    expect(matches).toHaveLength(3);
    expect(matches.at(-1)).toBe(DEEP.id);
  });

  it.each([
    [{ kinds: ['UNIVERSITY'] }, [SILENT]],
    [{ prefectures: ['大阪府'] }, [DEEP, MILD]],
    [{ useModes: ['ASSISTED', 'COMMISSIONED'] }, [DEEP, SILENT]],
    [{ openTo: ['SME'] }, [DEEP, SILENT]],
    [{ openTo: ['OWN_ORGANIZATION'] }, []],
    [{ techniques: ['引張試験'] }, [DEEP]],
    [{ techniques: ['ゼノ法'] }, [SILENT]],
    [{ statuses: ['AVAILABLE'] }, [DEEP]],
    [{ kinds: ['PUBLIC_LAB'], useModes: ['SELF_USE'] }, [MILD]],
  ] as const)('are narrowed by %j', async (filter, expected) => {
    const { matches } = await found('恒温恒湿槽', filter);
    expect([...matches].sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  it('are counted by owner, use, class, technique and status, each without its own filter', async () => {
    const { facets } = await found('恒温恒湿槽', { useModes: ['ASSISTED'] });
    const countsOf = (facet: Parameters<typeof facets.get>[0]) =>
      facets.get(facet)?.map(({ value, count }) => `${value} ${count}`);
    expect([...facets.keys()]).toEqual([
      ...['kind', 'prefecture', 'useMode', 'openTo', 'technique', 'status'],
    ]);
    expect(countsOf('useMode')).toEqual(['ASSISTED 1', 'SELF_USE 2', 'COMMISSIONED 1']);
    expect(countsOf('kind')).toEqual(['UNIVERSITY 1']);
    expect(countsOf('openTo')).toEqual(['EXTERNAL 1']);
  });

  it('take the value of a technique as the facet gives it', async () => {
    const { facets } = await found('恒温恒湿槽');
    const values = facets.get('technique')?.map(({ value }) => value) ?? [];
    expect(values).toHaveLength(2);
    for (const value of values) {
      expect((await found('恒温恒湿槽', { techniques: [value] })).matches).toHaveLength(1);
    }
  });

  it('have a tree whose contributions add up to the score, and pages that add up to the list', async () => {
    const whole = await ask(matcher, { text: 'climate chamber 恒温恒湿槽' });
    const paged: string[] = [];
    let after: string | undefined;
    for (const _ of whole.matches) {
      const page = await ask(
        matcher,
        { text: 'climate chamber 恒温恒湿槽' },
        { first: 1, ...(after === undefined ? {} : { after }) },
      );
      paged.push(...page.matches.map(({ holderId }) => holderId));
      after = page.matches[0]?.cursor;
    }
    expect(paged).toEqual(whole.matches.map(({ holderId }) => holderId));
    for (const { explanation } of whole.matches) {
      const sum = explanation.root.children.reduce((all, one) => all + (one.contribution ?? 0), 0);
      expect(explanation.root.value).toBe(sum);
    }
  });
});

describe('a holder whose best record is a machine', () => {
  const sentences = async (text: string) => {
    const { matches } = await match(RECORDS, { text });
    return matches[0]?.explanation.sentences ?? [];
  };

  it('is a match that names the machine that does it', async () => {
    expect(await sentences('climate chamber')).toContainEqual({
      key: 'match.machine',
      parameters: { name: DEEP.name },
    });
  });

  it('is not such a match where something else of it answers better', async () => {
    const service = capability('service', { title: { ja: '恒温恒湿槽による試験の受託' } });
    const { matches } = await match([...RECORDS, service, relationship('OFFERS', LAB, service)], {
      text: '恒温恒湿槽による試験の受託',
    });
    expect(matches[0]?.explanation.sentences.map(({ key }) => key)).not.toContain('match.machine');
  });
});
