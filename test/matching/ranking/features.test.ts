import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimLevel, EvidenceKind } from '../../../graph/model/nodes.ts';
import type { Match } from '../../../matching/matcher.ts';
import type { MatchRequirement } from '../../../matching/need/match-requirement.ts';
import { FEATURES, type Feature } from '../../../matching/ranking/features.ts';
import type { MatchQuestion } from '../../../matching/ranking/match-question.ts';
import { WEIGHT_PROFILES } from '../../../matching/ranking/weight-profiles.ts';
import { capability, equipment, evidence, organization, relationship } from '../../builders.ts';
import { match, type RecordStates } from '../matcher-of.ts';

const PARTS = ['硬質アルマイト', '5軸切削加工', 'レーザー溶接', '真空熱処理', '三次元測定'];
const EVERY_FEATURE = Object.fromEntries(FEATURES.map((feature) => [feature, 0.5]));

function asked(text: string, mustHave = false): MatchRequirement {
  return { id: text, text: { ja: text }, mustHave, quantities: [] };
}

function offers(
  key: string,
  titles: readonly string[],
  claimLevel: ClaimLevel = 'DECLARED',
): RecordStates[] {
  const firm = organization(key);
  return titles.flatMap((title, index) => {
    const offered = capability(`${key}-${index}`, { title: { ja: title }, claimLevel });
    return [offered, relationship('OFFERS', firm, offered)];
  });
}

function did(
  key: string,
  name: string,
  title: string,
  kind: EvidenceKind = 'PROJECT',
): RecordStates[] {
  const done = evidence(`${key}-${name}`, { title: { ja: title }, kind, occurredOn: '2024-01-01' });
  return [done, relationship('TOOK_PART_IN', organization(key), done)];
}

function owns(key: string, name: string): RecordStates[] {
  const machine = equipment(`${key}-${name}`, { name: { ja: name } });
  return [machine, relationship('OWNS', organization(key), machine)];
}

async function matchOf(
  key: string,
  records: readonly RecordStates[],
  question: Partial<MatchQuestion>,
): Promise<Match | undefined> {
  const page = await match(records, question, { first: 100 });
  return page.matches.find(({ holderId }) => holderId === organization(key).id);
}

function valueIn(found: Match | undefined, feature: Feature): number | undefined {
  return found?.explanation.root.children.find((child) => child.feature === feature)?.value;
}

/** Others, so that words have a weight. */
const OTHERS: RecordStates[] = ['鋳造', '塗装', '射出成形', '印刷'].flatMap((title, index) => [
  organization(`other${index}`),
  ...offers(`other${index}`, [title]),
]);

describe('evidence and freshness', () => {
  it('worked by hand: of two statements that are the need, one delivered and one declared', async () => {
    const records = [
      ...OTHERS,
      organization('a'),
      ...offers('a', ['レーザー溶接'], 'DELIVERED'),
      ...offers('a-more', ['レーザー溶接']).slice(0, 1),
      relationship('OFFERS', organization('a'), capability('a-more-0')),
    ];
    const found = await matchOf('a', records, { text: 'レーザー溶接' });
    // 1 - .04 / (1 + 1)^(2/3) and 1 - .04 / (1 + .25^1.5)^(2/3)
    expect(valueIn(found, 'text')).toBeCloseTo(0.9748, 4);
    expect(valueIn(found, 'evidence')).toBeCloseTo(0.963, 4);
  });

  it('never fall when one more record of the holder comes in, nor does any other feature', async () => {
    const extra = fc.record({
      title: fc.constantFrom(...PARTS, 'ステンレスのレーザー溶接', '溶接'),
      sort: fc.constantFrom<ClaimLevel | EvidenceKind | 'machine'>(
        'DECLARED',
        'DELIVERED',
        'PAPER',
        'DELIVERY',
        'VISIT',
        'machine',
      ),
    });
    const told = (
      { title, sort }: { title: string; sort: string },
      name: string,
    ): RecordStates[] => {
      if (sort === 'machine') return owns('a', `${title}機${name}`);
      if (sort === 'DECLARED' || sort === 'DELIVERED') {
        const offered = capability(`a-${name}`, { title: { ja: title }, claimLevel: sort });
        return [offered, relationship('OFFERS', organization('a'), offered)];
      }
      const kind = sort === 'PAPER' || sort === 'DELIVERY' ? sort : 'VISIT';
      return did('a', name, title, kind);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(extra, { maxLength: 4 }), extra, async (first, more) => {
        const asker = [organization('asker'), ...offers('asker', ['真空熱処理'])];
        const before = [
          ...OTHERS,
          ...asker,
          organization('a'),
          ...offers('a', ['レーザー溶接']),
          ...first.flatMap((one, index) => told(one, String(index))),
        ];
        const question = {
          text: 'レーザー溶接と真空熱処理',
          requirements: [asked('レーザー溶接'), asked('真空熱処理')],
          from: organization('asker').id,
          weights: EVERY_FEATURE,
        };
        // The same words in both, so that no word's rarity changes: the added record speaks for nobody before.
        const [added, ...links] = told(more, 'more');
        const idle = added === undefined ? [] : [added];
        const one = await matchOf('a', [...before, ...idle], question);
        const other = await matchOf('a', [...before, ...idle, ...links], question);
        for (const feature of FEATURES) {
          const was = valueIn(one, feature) ?? 0;
          expect(valueIn(other, feature) ?? 0).toBeGreaterThanOrEqual(was - 1e-9);
        }
        const scoreOf = (found: Match | undefined) => found?.explanation.root.value ?? 0;
        expect(scoreOf(other)).toBeGreaterThanOrEqual(scoreOf(one) - 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('track record', () => {
  it('worked by hand: one project that is the need, then two, and a visit that is none', async () => {
    const weights = { trackRecord: 0.5 };
    const base = [...OTHERS, organization('a'), ...offers('a', ['レーザー溶接'])];
    const ask = (records: readonly RecordStates[]) =>
      matchOf('a', records, { text: 'レーザー溶接', weights });
    const project = did('a', 'p', 'レーザー溶接');
    const another = did('a', 'q', 'レーザー溶接');
    const visit = did('a', 'v', 'レーザー溶接', 'VISIT');
    expect(valueIn(await ask(base), 'trackRecord')).toBe(0);
    expect(valueIn(await ask([...base, ...visit]), 'trackRecord')).toBe(0);
    // text * n / (1 + n): (1 - .04 / 2^(2/3)) * 1 / 2, then (1 - .04 / 3^(2/3)) * 2 / 3
    expect(valueIn(await ask([...base, ...project]), 'trackRecord')).toBeCloseTo(0.4874, 4);
    expect(valueIn(await ask([...base, ...project, ...another]), 'trackRecord')).toBeCloseTo(
      0.6538,
      4,
    );
  });
});

describe('equipment fit', () => {
  it('worked by hand: the machine is one of two things asked', async () => {
    const records = [
      ...OTHERS,
      organization('a'),
      ...owns('a', '三次元測定機'),
      ...offers('a', ['めっき']),
    ];
    const found = await matchOf('a', records, {
      requirements: [asked('三次元測定機'), asked('めっき')],
      profile: 'EQUIPMENT_USE',
    });
    // (.96 + 0) / 2: plating is offered, but by no machine
    expect(valueIn(found, 'equipment')).toBeCloseTo(0.48, 10);
  });

  it('puts the owner of the machine above one that only talks about it, in its profile', async () => {
    const records = [
      ...OTHERS,
      organization('owner'),
      ...owns('owner', '三次元測定機'),
      organization('talker'),
      ...offers('talker', ['三次元測定機'], 'DELIVERED'),
    ];
    const first = async (profile: (typeof WEIGHT_PROFILES)[number]) =>
      (await match(records, { text: '三次元測定機', profile })).matches[0]?.holderId;
    expect(await first('EQUIPMENT_USE')).toBe(organization('owner').id);
    expect(await first('GENERAL')).toBe(organization('talker').id);
  });
});

describe('certificates', () => {
  it('worked by hand: one of two is on record', async () => {
    const records = [
      ...OTHERS,
      organization('a'),
      ...offers('a', ['精密板金']),
      ...did('a', 'iso', 'JIS Q 9001 認証', 'CERTIFICATION'),
    ];
    const found = await matchOf('a', records, {
      text: '精密板金。ISO 9001とISO 14001の認証があるところ',
    });
    expect(valueIn(found, 'quantities')).toBe(0.5);
    const node = found?.explanation.root.children.find(({ feature }) => feature === 'quantities');
    expect(node?.children.map(({ label, value }) => [label, value])).toEqual([
      [{ key: 'leaf.certificate', parameters: { name: 'ISO 14001' } }, 0],
      [{ key: 'leaf.certificate', parameters: { name: 'ISO 9001' } }, 1],
    ]);
  });
});

describe('complementarity', () => {
  it('prefers who brings what the asker lacks to who repeats it', async () => {
    const records = [
      ...OTHERS,
      organization('asker'),
      ...offers('asker', ['レーザー溶接']),
      organization('same'),
      ...offers('same', ['レーザー溶接'], 'DELIVERED'),
      organization('other-half'),
      ...offers('other-half', ['真空熱処理']),
    ];
    const question = {
      requirements: [asked('レーザー溶接'), asked('真空熱処理')],
      from: organization('asker').id,
      profile: 'JOINT_DEVELOPMENT' as const,
    };
    const value = async (key: string) =>
      valueIn(await matchOf(key, records, question), 'complementarity');
    // The asker has .96 of the first: (.04 * .96) / 1.04 and .96 / 1.04
    expect(await value('same')).toBeCloseTo(0.0369, 4);
    expect(await value('other-half')).toBeCloseTo(0.9231, 4);
    const page = await match(records, question);
    expect(page.matches[0]?.holderId).toBe(organization('other-half').id);
  });

  it('does not count without an asker, without requirements and for an unknown asker', async () => {
    const records = [...OTHERS, organization('a'), ...offers('a', ['レーザー溶接'])];
    const weights = { complementarity: 1 };
    const questions: Partial<MatchQuestion>[] = [
      { requirements: [asked('レーザー溶接')], weights },
      { text: 'レーザー溶接', from: organization('other0').id, weights },
      { requirements: [asked('レーザー溶接')], from: 'org_nobody', weights },
    ];
    for (const question of questions) {
      const found = await matchOf('a', records, question);
      expect(found?.explanation.root.children.map(({ feature }) => feature)).not.toContain(
        'complementarity',
      );
    }
  });
});

describe.each(WEIGHT_PROFILES)('the profile %s', (profile) => {
  const requirements = PARTS.map((part) => asked(part));

  it('puts five of five declared before one of five delivered, nearby and with a machine', async () => {
    const records = [
      ...OTHERS,
      organization('asker', { prefecture: '東京都' }),
      organization('five', { prefecture: '沖縄県' }),
      ...offers('five', PARTS),
      organization('one', { prefecture: '東京都' }),
      ...offers('one', PARTS.slice(0, 1), 'DELIVERED'),
      ...did('one', 'done', PARTS[0] ?? '', 'DELIVERY'),
      ...owns('one', PARTS[0] ?? ''),
    ];
    const page = await match(records, { requirements, profile, from: organization('asker').id });
    expect(page.matches[0]?.holderId).toBe(organization('five').id);
  });

  it('finds a newcomer without evidence: all it declared is the need', async () => {
    const known = Array.from({ length: 30 }, (_, index) => {
      const key = `known${String(index).padStart(2, '0')}`;
      return [
        organization(key),
        ...offers(key, ['ステンレスの溶接'], 'DELIVERED'),
        ...did(key, 'd', '大型溶接の納入', 'DELIVERY'),
        ...owns(key, '溶接機'),
      ];
    }).flat();
    const records = [...OTHERS, ...known, organization('new'), ...offers('new', ['レーザー溶接'])];
    const page = await match(records, { text: 'レーザー溶接', profile }, { first: 10 });
    expect(page.matches.map(({ holderId }) => holderId)).toContain(organization('new').id);
  });

  it('says which profile and which weights it ranked with, the stated ones above its own', async () => {
    const page = await match(OTHERS, { text: '塗装', profile, weights: { freshness: 0.5 } });
    const { applied } = page;
    expect(applied.profile).toBe(profile);
    expect(applied.weights.map(({ feature }) => feature)).toEqual([...FEATURES]);
    expect(applied.weights.find(({ feature }) => feature === 'freshness')).toEqual({
      feature: 'freshness',
      weight: 0.5,
      stated: true,
      applies: true,
    });
    expect(applied.weights.filter(({ stated }) => stated)).toHaveLength(1);
    const counted = page.matches[0]?.explanation.root.children.map(({ feature }) => feature);
    expect(applied.weights.filter(({ applies }) => applies).map(({ feature }) => feature)).toEqual(
      counted,
    );
  });
});
