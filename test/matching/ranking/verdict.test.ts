import { describe, expect, it } from '@jest/globals';
import type { MatchRequirement } from '../../../matching/need/match-requirement.ts';
import { VERDICT_THRESHOLDS } from '../../../matching/ranking/verdict.ts';
import { capability, organization, relationship } from '../../builders.ts';
import { ask, firmWith, match, matcherOver, textIndexOf } from '../matcher-of.ts';

function must(text: string, en?: string): MatchRequirement {
  const words = en === undefined ? { ja: text } : { ja: text, en };
  return { id: text, text: words, mustHave: true, quantities: [] };
}

const NETWORK = [
  ...firmWith('plater', '硬質アルマイト', '無電解ニッケルめっき'),
  ...firmWith('cutter', '5軸切削加工', '旋盤加工', 'レーザー溶接'),
  ...firmWith('painter', '塗装'),
];

describe('the coverage of a match', () => {
  it('names the near miss: three of four, and the fourth', async () => {
    const requirements = [
      must('5軸切削加工'),
      must('旋盤加工'),
      must('レーザー溶接'),
      must('硬質アルマイト', 'hard anodising'),
    ];
    const page = await match(NETWORK, { requirements });
    const [cutter, plater] = page.toAsk;
    expect(cutter?.holderId).toBe(organization('cutter').id);
    expect(cutter?.coverage).toEqual({
      met: 3,
      asked: 4,
      missing: [requirements[3]],
      nearMiss: true,
      sentence: {
        key: 'coverage.missing',
        parameters: { met: 3, asked: 4, pieces: [{ ja: '硬質アルマイト', en: 'hard anodising' }] },
      },
    });
    expect(plater?.coverage?.met).toBe(1);
    expect(plater?.coverage?.nearMiss).toBe(false);
  });

  it('says that nothing is missing, and is not there where nothing is required', async () => {
    const all = await match(NETWORK, { requirements: [must('塗装')] });
    expect(all.matches[0]?.coverage).toMatchObject({
      met: 1,
      missing: [],
      nearMiss: false,
      sentence: { key: 'coverage.all', parameters: {} },
    });
    expect((await match(NETWORK, { text: '塗装' })).matches[0]).not.toHaveProperty('coverage');
  });
});

describe('the verdict', () => {
  it('is GOOD where somebody meets every must', async () => {
    const { verdict } = await match(NETWORK, { requirements: [must('塗装')] });
    expect(verdict).toMatchObject({ level: 'GOOD', missing: [], askIds: [] });
    expect(verdict.fit).toBeCloseTo(0.96, 1);
    expect(verdict.sentences).toEqual([{ key: 'verdict.goodMusts', parameters: {} }]);
  });

  it('is PARTIAL where several cover the parts, and says who covers which and whom to ask', async () => {
    const requirements = [must('5軸切削加工'), must('硬質アルマイト')];
    const { verdict } = await match(NETWORK, { text: '釣り具の部品', requirements });
    expect(verdict.level).toBe('PARTIAL');
    expect(verdict.missing).toEqual([]);
    expect(verdict.parts.map(({ holderIds }) => holderIds)).toEqual([
      [organization('cutter').id],
      [organization('plater').id],
    ]);
    expect([...verdict.askIds].sort()).toEqual(
      [organization('cutter').id, organization('plater').id].sort(),
    );
    expect(verdict.sentences.map(({ key }) => key)).toEqual([
      'verdict.partialMusts',
      'verdict.together',
      'verdict.askOrCombine',
    ]);
  });

  it('looks at teams: four firms for four parts cover them together, and are named', async () => {
    const titles = ['5軸切削加工', '硬質アルマイト', '木型の製作', '部品の塗装'];
    const firms = titles.flatMap((title, at) => firmWith(`part-${at}`, title));
    const requirements = titles.map((title) => must(title));
    const { verdict } = await match(firms, { text: '釣り具の部品', requirements });
    expect(verdict.fit).toBeLessThan(VERDICT_THRESHOLDS.partial);
    expect(verdict.level).toBe('PARTIAL');
    expect([...verdict.togetherIds].sort()).toEqual(
      titles.map((_, at) => organization(`part-${at}`).id).sort(),
    );
    const told = verdict.sentences.find(({ key }) => key === 'verdict.together');
    expect(told?.parameters).toEqual({
      names: verdict.togetherIds.map(
        (id) =>
          titles.map((_, at) => organization(`part-${at}`)).find((one) => one.id === id)?.name,
      ),
    });
  });

  it('names no team where one covers all, or where no holder has a part', async () => {
    const one = await match(NETWORK, { requirements: [must('5軸切削加工'), must('旋盤加工')] });
    expect(one.verdict.togetherIds).toEqual([]);
    const open = await match(NETWORK, {
      requirements: [must('5軸切削加工'), must('硬質アルマイト'), must('真空熱処理')],
    });
    expect(open.verdict.togetherIds).toEqual([]);
  });

  it('adds to a team the holder that adds most', async () => {
    const titles = ['5軸切削加工', '旋盤加工', 'レーザー溶接', '塗装'];
    const { verdict } = await match(NETWORK, { requirements: titles.map((one) => must(one)) });
    expect(verdict.togetherIds).toEqual([organization('cutter').id, organization('painter').id]);
  });

  it('asks first those who meet most, whatever their score', async () => {
    const requirements = ['塗装', '旋盤加工', 'レーザー溶接', '木型の製作'].map((one) => must(one));
    const text = '塗装の専門店で塗装だけを頼みたい';
    const { verdict, toAsk } = await match(NETWORK, { text, requirements });
    expect(toAsk.map(({ coverage }) => coverage?.met)).toContain(2);
    expect(verdict.askIds[0]).toBe(organization('cutter').id);
  });

  it('is given part by part for a mail', async () => {
    const text = `お世話になっております。株式会社山田製作所の山田です。
下記の加工ができる会社を探しております。
・5軸切削加工
・硬質アルマイト
・真空熱処理
よろしくお願いいたします。`;
    const { verdict } = await match(NETWORK, { text });
    const told = verdict.parts.map(({ requirement, holderIds }) => [requirement.text, holderIds]);
    expect(told).toEqual([
      [{ ja: '切削加工' }, [organization('cutter').id]],
      [{ ja: '硬質アルマイト' }, [organization('plater').id]],
      [{ ja: '真空熱処理' }, []],
    ]);
    expect(verdict.missing.map((one) => one.text)).toEqual([{ ja: '真空熱処理' }]);
    const covered = await match(NETWORK, { text: text.replace('・真空熱処理\n', '') });
    expect(covered.verdict).toMatchObject({
      level: 'PARTIAL',
      missing: [],
      togetherIds: [organization('cutter').id, organization('plater').id],
    });
  });

  it('is the same for a mail on every page, and looks at those only whom the filter lets in', async () => {
    const text = `お世話になっております。
・5軸切削加工
・塗装
よろしくお願いいたします。`;
    const one = await match(NETWORK, { text }, { first: 1 });
    const all = await match(NETWORK, { text }, { first: 10 });
    expect(one.verdict.parts).toEqual(all.verdict.parts);
    const filter = { prefectures: ['沖縄県'] };
    const nobody = await match(NETWORK, { text, filter });
    expect(nobody.verdict.parts.flatMap(({ holderIds }) => holderIds)).toEqual([]);
  });

  it('is PARTIAL, however near, where the first lacks something that is named, and names it', async () => {
    const { verdict } = await match(NETWORK, { text: 'チタンの塗装' });
    expect(verdict.fit).toBeGreaterThanOrEqual(VERDICT_THRESHOLDS.good);
    expect(verdict).toMatchObject({ level: 'PARTIAL', missingWords: ['チタン'] });
    expect(verdict.sentences).toContainEqual({
      key: 'verdict.nearestLacks',
      parameters: { pieces: ['チタン'] },
    });
  });

  it('is PARTIAL where no holder in the requested place can do it, and says so', async () => {
    const firm = organization('away', { prefecture: '大阪府', country: 'JP' });
    const offered = capability('away-one', { title: { ja: '塗装' } });
    const records = [firm, offered, relationship('OFFERS', firm, offered)];
    const away = await match(records, { text: '北海道の塗装' });
    expect(away.verdict.level).toBe('PARTIAL');
    expect(away.verdict.sentences).toContainEqual({
      key: 'verdict.elsewhere',
      parameters: { asked: '北海道' },
    });
    const there = await match(records, { text: '大阪府の塗装' });
    expect(there.verdict.level).toBe('GOOD');
  });

  it('is PARTIAL where the first match lacks a should, and names it', async () => {
    const requirements = [must('塗装'), { ...must('チタン'), mustHave: false }];
    const { verdict } = await match(NETWORK, { requirements });
    expect(verdict.level).toBe('PARTIAL');
    expect(verdict.missing.map(({ id }) => id)).toEqual(['チタン']);
  });

  it('names the gap where no holder covers a part', async () => {
    const { verdict } = await match(NETWORK, {
      requirements: [must('5軸切削加工'), must('真空熱処理', 'vacuum heat treatment')],
    });
    expect(verdict.level).toBe('PARTIAL');
    expect(verdict.missing.map(({ id }) => id)).toEqual(['真空熱処理']);
    expect(verdict.sentences).toContainEqual({
      key: 'verdict.nobodyHas',
      parameters: { pieces: [{ ja: '真空熱処理', en: 'vacuum heat treatment' }] },
    });
  });

  it('is NONE, no good partner yet, for what shares nothing and for no record at all', async () => {
    for (const records of [NETWORK, []]) {
      const { verdict, matches } = await match(records, { text: '日本酒の醸造' });
      expect(matches).toEqual([]);
      expect(verdict).toMatchObject({ level: 'NONE', fit: 0, askIds: [] });
      expect(verdict.sentences[0]?.key).toBe('verdict.none');
    }
  });

  it('is NONE for a long need of which the nearest has one word, and names the words it lacks', async () => {
    const text = '神社の建具を漆で塗装し、金箔を貼って、由緒書きの彫刻まで仕上げる宮大工';
    const { verdict } = await match(NETWORK, { text });
    expect(verdict.fit).toBeLessThan(VERDICT_THRESHOLDS.partial);
    expect(verdict.level).toBe('NONE');
    expect(verdict.missingWords.length).toBeGreaterThan(0);
    expect(verdict.missingWords.every((word) => text.includes(word))).toBe(true);
  });

  it('is the same on every page', async () => {
    const records = [...NETWORK, ...firmWith('second', '塗装'), ...firmWith('third', '塗装')];
    const matcher = matcherOver(textIndexOf(...records), records);
    const first = await ask(matcher, { text: '塗装と乾燥' }, { first: 1 });
    const after = first.matches[0]?.cursor ?? '';
    const second = await ask(matcher, { text: '塗装と乾燥' }, { first: 1, after });
    expect(second.matches[0]?.rank).toBe(2);
    expect(second.verdict).toEqual(first.verdict);
  });
});
