import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ComparedHolder,
  diversify,
  LIKENESS_COST,
  likeness,
  SLATE_SIZE,
} from '../../../matching/ranking/diversify.ts';
import { capability, organization, relationship } from '../../builders.ts';
import { ask, matcherOver, type RecordStates, textIndexOf } from '../matcher-of.ts';

const likeable = fc
  .record({
    records: fc.uniqueArray(fc.nat(5), { maxLength: 4 }),
    groups: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    prefecture: fc.constantFrom('東京都', '大阪府', undefined),
    parts: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
  })
  .map(
    ({ records, groups, prefecture, parts }): ComparedHolder => ({
      records: new Set(records),
      groups: new Set(groups),
      prefecture,
      parts: new Set(parts),
    }),
  );
const list = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), likeable), { maxLength: 40 })
  .map((rows) =>
    rows
      .sort(([one], [other]) => other - one)
      .map(([score, like], place) => ({ score, like, place })),
  );

function like(stated: Partial<ComparedHolder>): ComparedHolder {
  return {
    records: new Set(),
    groups: new Set(),
    prefecture: undefined,
    parts: new Set(),
    ...stated,
  };
}

describe('likeness', () => {
  it('worked by hand: one of three groups shared, one place, no record', () => {
    const one = like({ groups: new Set(['a', 'b']), prefecture: '東京都', records: new Set([1]) });
    const other = like({
      groups: new Set(['b', 'c']),
      prefecture: '東京都',
      records: new Set([2]),
    });
    // (0 + 1/3 + 1) / 3
    expect(likeness(one, other)).toBeCloseTo(0.4444, 4);
    // one part of two shared as well: (0 + 1/3 + 1 + 1/2) / 4
    const parts = (...numbers: number[]) => ({ parts: new Set(numbers) });
    expect(likeness({ ...one, ...parts(0) }, { ...other, ...parts(0, 1) })).toBeCloseTo(0.4583, 4);
  });

  it('is symmetric, 0 to 1, and unknown places are not alike', () => {
    fc.assert(
      fc.property(likeable, likeable, (one, other) => {
        const value = likeness(one, other);
        expect(value).toBe(likeness(other, one));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
    expect(likeness(like({}), like({}))).toBe(0);
  });
});

describe('the order of different holders', () => {
  it('worked by hand: a holder similar to the first gives way to the third', () => {
    const same = like({ prefecture: '東京都', groups: new Set(['a']), records: new Set([1]) });
    const items = [
      { score: 0.9, like: same },
      { score: 0.8, like: same },
      { score: 0.6, like: like({ prefecture: '大阪府' }) },
    ];
    // .8 * (1 - .3 * 1) = .56, less than .6
    const { items: order, movedFrom } = diversify(items, (item) => item.like);
    expect(order.map(({ score }) => score)).toEqual([0.9, 0.6, 0.8]);
    expect([...movedFrom].map(([{ score }, from]) => [score, from])).toEqual([
      [0.6, 2],
      [0.8, 1],
    ]);
  });

  it('keeps everybody once, the first first, the tail as it was, and names exactly who moved', () => {
    fc.assert(
      fc.property(list, (items) => {
        const { items: order, movedFrom } = diversify(items, (item) => item.like);
        expect(new Set(order)).toEqual(new Set(items));
        expect(order).toHaveLength(items.length);
        expect(order[0]).toBe(items[0]);
        expect(order.slice(SLATE_SIZE)).toEqual(items.slice(SLATE_SIZE));
        order.forEach((item, place) => {
          expect(movedFrom.get(item)).toBe(item.place === place ? undefined : item.place);
        });
      }),
    );
  });

  it('moves no holder above a better one if its share of the score is too small', () => {
    fc.assert(
      fc.property(list, (items) => {
        const { items: order } = diversify(items, (item) => item.like);
        order.forEach((item, place) => {
          for (const later of order.slice(place + 1)) {
            expect(item.score).toBeGreaterThanOrEqual(later.score * (1 - LIKENESS_COST) - 1e-12);
          }
        });
      }),
    );
  });
});

describe('a diverse answer', () => {
  const records: RecordStates[] = Array.from({ length: 25 }, (_, index) => {
    const firm = organization(`f${index}`, { prefecture: index % 8 === 7 ? '大阪府' : '東京都' });
    const title = index % 3 === 0 ? '精密研磨' : '精密研磨と組立';
    const offered = capability(`f${index}`, { title: { ja: title } });
    return [firm, offered, relationship('OFFERS', firm, offered)];
  }).flat();
  const matcher = matcherOver(textIndexOf(...records), records, {
    leadsOf: () => new Set<string>(),
    partnersOf: () => new Set(),
    membersOf: () => new Set(),
    groupsOf: (id) => new Set(id < 'org_f' ? ['grp_a'] : ['grp_b']),
  });
  const question = { text: '精密研磨' };

  it('has the same holders with the same scores and reasons, and says who was moved from where', async () => {
    const plain = await ask(matcher, question, { first: 100 });
    const diverse = await ask(matcher, { ...question, diversify: true }, { first: 100 });
    const scores = ({ matches }: typeof plain) =>
      new Map(matches.map(({ holderId, explanation }) => [holderId, explanation]));
    expect(scores(diverse)).toEqual(scores(plain));
    expect(diverse.verdict).toEqual(plain.verdict);
    expect(diverse.totalCount).toBe(plain.totalCount);
    expect(plain.matches.every(({ moved }) => moved === undefined)).toBe(true);
    const moved = diverse.matches.filter((one) => one.moved !== undefined);
    expect(moved.length).toBeGreaterThan(1);
    for (const one of diverse.matches) {
      const from = plain.matches.findIndex(({ holderId }) => holderId === one.holderId) + 1;
      expect(one.moved?.from).toBe(from === one.rank ? undefined : from);
    }
    const up = moved.find(({ rank, moved: move }) => rank < (move?.from ?? 0));
    expect(up?.moved?.sentence).toEqual({
      key: 'moved.up',
      parameters: { from: up?.moved?.from, to: up?.rank },
    });
  });

  it('gives every match once over pages, in one order', async () => {
    const whole = await ask(matcher, { ...question, diversify: true }, { first: 100 });
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const paging = { first: 4, ...(after === undefined ? {} : { after }) };
      const page = await ask(matcher, { ...question, diversify: true }, paging);
      ids.push(...page.matches.map(({ holderId }) => holderId));
      after = page.hasNextPage ? page.matches.at(-1)?.cursor : undefined;
    } while (after !== undefined);
    expect(ids).toEqual(whole.matches.map(({ holderId }) => holderId));
  });

  it('goes on at the same place when the last one shown is gone', async () => {
    const asked = { ...question, diversify: true };
    const page = await ask(matcher, asked, { first: 5 });
    const last = page.matches[4];
    const others = records.filter(
      (one) => one.id !== last?.holderId && !('from' in one && one.from === last?.holderId),
    );
    const without = matcherOver(textIndexOf(...others), others);
    const rest = await ask(without, asked, { first: 100, after: last?.cursor ?? '' });
    expect(rest.matches[0]?.rank).toBe(5);
    expect(rest.matches).toHaveLength(20);
  });

  it('refuses the cursor of the other order', async () => {
    const page = await ask(matcher, question, { first: 2 });
    const after = page.matches[1]?.cursor ?? '';
    await expect(ask(matcher, { ...question, diversify: true }, { after })).rejects.toThrow(
      'matchCursorInvalid',
    );
  });
});
