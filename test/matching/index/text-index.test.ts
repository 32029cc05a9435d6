import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FeedChange } from '../../../graph/store.ts';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { readNeed } from '../../../matching/retrieval/read-need.ts';
import {
  type DocumentScores,
  scoreDocuments,
  scoreRecords,
} from '../../../matching/retrieval/score-documents.ts';
import { capability, evidence, organization, relationship } from '../../builders.ts';
import {
  ask,
  matcherOver,
  NO_DEADLINE,
  type RecordStates,
  textIndexOf,
  toldAll,
} from '../matcher-of.ts';

const WORDS = ['めっき', '切削', 'plating', 'ロボット', '研磨', 'わさび'];
const firm = organization('firm', { name: { ja: '。' } });

/** Statements of one firm by key; the same key changes the same statement. */
function statement(key: number, words: readonly string[]): RecordStates[] {
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

/** Some words of those that there are, others for another number. */
function nthWords(key: number): string[] {
  return WORDS.filter((_, at) => (key >> at) % 2 === 1);
}

const step = fc.record({
  key: fc.nat(6),
  words: fc.option(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })),
});

function restored(saved: Uint8Array): TextIndex {
  const index = new TextIndex();
  index.restore(saved);
  index.settle();
  return index;
}

/** Returns the scores of every document and its holder for some of the words, by id. */
function scoresOf(index: TextIndex): string {
  const { records } = index;
  const lines = (each: DocumentScores) =>
    Array.from(each.records, (record, at) => {
      const holders = records.holdersOf(record).map((holder) => records.idOf(holder));
      return `${records.idOf(record)} ${each.ratios[at]} ${holders}`;
    })
      .sort()
      .join('\n');
  const all = WORDS.slice(0, 2).map((word) => {
    const { weighed } = readNeed(index, word, NO_DEADLINE);
    const found = scoreDocuments(index.snapshot(), weighed, { deadline: NO_DEADLINE });
    const again = scoreRecords(index.snapshot(), weighed, found.records, NO_DEADLINE);
    expect(lines(again)).toBe(lines(found));
    return lines(found);
  });
  return all.join('\n');
}

function answers(index: TextIndex, records: readonly RecordStates[]) {
  const matcher = matcherOver(index, records);
  return Promise.all(WORDS.map((text) => ask(matcher, { text })));
}

describe('the text index', () => {
  it('answers after any changes as one that is built from the remaining records', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.nat(3), async (steps, pause) => {
        const living = new Map<number, RecordStates[]>();
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

  it('answers by the published snapshot between slices, and then as if all was made at once', async () => {
    const many = Array.from({ length: 2_100 }, (_, key) => statement(key, nthWords(key)));
    const base = textIndexOf(firm, ...many.flat()).save();
    const change = fc.record({
      first: fc.nat(2_150),
      // Enough of them are merged; 120 make a renewal due, 260 make it late.
      count: fc.constantFrom(1, 1, 1, 2, 120, 260),
      words: fc.option(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })),
      slices: fc.constantFrom(0, 1, 2, 5, 1_000),
      isFollowed: fc.boolean(),
    });
    const due = { first: 0, count: 120, words: ['めっき'], slices: 2, isFollowed: true };
    const late = { first: 500, count: 330, words: null, slices: 2, isFollowed: false };
    const renewals: (number | 'due')[] = [];
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 14 }), (changes) => {
        const living = new Map(many.entries());
        const [index, atOnce] = [restored(base), restored(base)];
        let before = scoresOf(index);
        for (const { first, count, words, slices, isFollowed } of changes) {
          const keys = Array.from({ length: count }, (_, at) => first + at);
          for (const key of keys) {
            if (words === null) living.delete(key);
            else living.set(key, statement(key, words));
          }
          const told = keys.flatMap((key) =>
            words === null ? removed(key) : toldAll(statement(key, words)),
          );
          for (const one of [index, atOnce]) one.apply(told);
          const preparing = index.prepare();
          for (let slice = 0; slice < slices; slice += 1) preparing.next();
          expect(scoresOf(index)).toBe(before);
          for (const one of [index, atOnce]) one.settle();
          expect(scoresOf(index)).toBe(scoresOf(atOnce));
          renewals.push(index.isDue() ? 'due' : index.snapshot().statistics.epoch);
          expect(index.isDue()).toBe(atOnce.isDue());
          if (isFollowed) for (const one of [index, atOnce]) one.settle();
          before = scoresOf(index);
          expect(before).toBe(scoresOf(atOnce));
        }
        const rebuilt = textIndexOf(firm, ...[...living.values()].flat());
        expect(scoresOf(restored(index.save()))).toBe(scoresOf(rebuilt));
      }),
      { numRuns: 8, examples: [[[due, late]]] },
    );
    // The example: due, renewed by the next settle; then late, and renewed with the write.
    const { epoch } = restored(base).snapshot().statistics;
    expect(renewals.slice(0, 2)).toEqual(['due', epoch + 2]);
  });

  it('makes the postings of a long page, and new statistics, in slices', () => {
    const index = textIndexOf(firm);
    const page = (words: (key: number) => string[]) =>
      Array.from({ length: 5_000 }, (_, key) => statement(key, words(key))).flat();
    const pauses = () => Array.from(index.prepare()).length;
    index.apply(toldAll(page(nthWords)));
    expect(pauses()).toBeGreaterThan(4);
    index.settle();
    expect(index.snapshot().segments[0]?.own.records).toHaveLength(5_001);
    index.apply(toldAll(page((key) => nthWords(key + 1))));
    const { epoch } = index.snapshot().statistics;
    expect(pauses()).toBeGreaterThan(4);
    expect(index.snapshot().statistics.epoch).toBe(epoch);
    index.settle();
    expect(index.snapshot().statistics.epoch).toBe(epoch + 1);
    expect(pauses()).toBe(0);
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
    // The write that makes new statistics due does not wait for them.
    expect(index.snapshot().statistics.epoch).toBe(epoch);
    expect(index.isDue()).toBe(true);
    index.settle();
    expect(index.isDue()).toBe(false);
    expect(index.snapshot().statistics.epoch).toBe(epoch + 1);
    expect(index.snapshot().segments).toHaveLength(1);
    expect(index.snapshot().statistics.documentCount).toBe(2_120);
  });
});
