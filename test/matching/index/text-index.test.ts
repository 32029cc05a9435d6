import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FeedChange } from '../../../graph/store.ts';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { capability, evidence, organization, relationship } from '../../builders.ts';
import { ask, matcherOver, type Told, textIndexOf, toldAll } from '../matcher-of.ts';

const WORDS = ['めっき', '切削', 'plating', 'ロボット', '研磨', 'わさび'];
const firm = organization('firm', { name: { ja: '。' } });

/** Statements of one firm by key; the same key changes the same statement. */
function statement(key: number, words: readonly string[]): Told[] {
  const offered = capability(`s${key}`, { title: { ja: `。${words.join('、')}` } });
  return [offered, relationship('OFFERS', firm, offered)];
}

function removed(key: number): FeedChange[] {
  const offered = capability(`s${key}`);
  return [
    { kind: 'relationshipGone', id: relationship('OFFERS', firm, offered).id },
    { kind: 'nodeGone', id: offered.id },
  ];
}

const step = fc.record({
  key: fc.nat(6),
  words: fc.option(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })),
});

function answers(index: TextIndex, records: readonly Told[]) {
  const matcher = matcherOver(index, records);
  return Promise.all(WORDS.map((text) => ask(matcher, { text })));
}

describe('the text index', () => {
  it('answers after any changes as one that is built from what is left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.nat(3), async (steps, pause) => {
        const living = new Map<number, Told[]>();
        const index = new TextIndex();
        index.apply(toldAll([firm]));
        steps.forEach(({ key, words }, at) => {
          if (words === null) {
            if (living.delete(key)) index.apply(removed(key));
          } else {
            living.set(key, statement(key, words));
            index.apply(toldAll(living.get(key) ?? []));
          }
          if (at % (pause + 1) === 0) index.settle();
        });
        index.settle();
        const records = [firm, ...[...living.values()].flat()];
        const fresh = textIndexOf(...records);
        expect(await answers(index, records)).toEqual(await answers(fresh, records));
      }),
      { numRuns: 60 },
    );
  });

  it('shows nothing of a change before it is settled', async () => {
    const records = [firm, ...statement(1, ['めっき'])];
    const index = textIndexOf(firm);
    const matcher = matcherOver(index, records);
    index.apply(toldAll(statement(1, ['めっき'])));
    expect((await ask(matcher, { text: 'めっき' })).matches).toHaveLength(0);
    index.settle();
    expect((await ask(matcher, { text: 'めっき' })).matches).toHaveLength(1);
  });

  it('takes relationships before their ends', async () => {
    const records = [firm, ...statement(1, ['めっき'])];
    const index = textIndexOf(...[...records].reverse());
    expect((await ask(matcherOver(index, records), { text: 'めっき' })).matches).toHaveLength(1);
  });

  it('lets a project speak for all who took part, and for who states what it shows', async () => {
    const project = evidence('p', { title: { ja: '防錆めっきの開発' } });
    const [one, two] = [organization('one'), organization('two')];
    const shown = capability('shown', { title: { ja: '。' } });
    const records = [
      project,
      one,
      two,
      shown,
      relationship('TOOK_PART_IN', one, project),
      relationship('OFFERS', two, shown),
      relationship('SHOWN_BY', shown, project),
    ];
    const page = await ask(matcherOver(textIndexOf(...records), records), { text: '防錆めっき' });
    expect(page.matches.map(({ holderId }) => holderId).sort()).toEqual([one.id, two.id].sort());
    expect(page.matches[0]?.evidenceIds).toEqual([project.id]);
  });

  it('keeps its statistics between renewals and merges small segments', () => {
    const index = textIndexOf(
      firm,
      ...Array.from({ length: 2_100 }, (_, key) => statement(key, ['切削'])).flat(),
    );
    const { epoch } = index.snapshot().statistics;
    for (let key = 3_000; key < 3_020; key += 1) {
      index.apply(toldAll(statement(key, ['めっき'])));
      index.settle();
    }
    expect(index.snapshot().statistics.epoch).toBe(epoch);
    expect(index.snapshot().segments.length).toBeLessThanOrEqual(9);
    index.apply(toldAll(Array.from({ length: 200 }, (_, key) => statement(key, ['研磨'])).flat()));
    index.settle();
    expect(index.snapshot().statistics.epoch).toBe(epoch + 1);
    expect(index.snapshot().segments).toHaveLength(1);
    expect(index.snapshot().statistics.documentCount).toBe(2_120);
  });
});
