/** Lists of records for people: their order, their counts, their pages, and that hidden records are in none. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { Visibility } from '../../../graph/model/visibility.ts';
import {
  DirectoryIndex,
  type DirectoryQuestion,
  LISTED_LABELS,
} from '../../../matching/index/directory.ts';
import { deadlineAfter } from '../../../matching/limits/deadline.ts';
import { evidence, organization, person, SOURCE } from '../../builders.ts';

const never = deadlineAfter(60_000, () => 0);
const STORED = { version: 1, createdAt: 'x', updatedAt: 'x' };
const NO_FILTER = { kinds: [], countries: [], prefectures: [], initials: [], name: '' };
const ALL = {
  label: 'Organization',
  order: 'NAME',
  language: 'ja',
  filter: NO_FILTER,
  first: 100,
} as const satisfies DirectoryQuestion;

function put(index: DirectoryIndex, nodes: readonly GraphNode[], effective: Visibility = 'PUBLIC') {
  index.apply(nodes.map((node) => ({ kind: 'node', node: { ...node, ...STORED }, effective })));
  index.settle();
  return index;
}

const FIRMS = [
  organization('広島製作所', { nameKana: 'ヒロシマセイサクショ', prefecture: '広島県' }),
  organization('株式会社あおば', { prefecture: '宮城県' }),
  organization('Zenith', { country: 'DE', kind: 'UNIVERSITY' }),
  organization('岩手大学', { kind: 'UNIVERSITY', prefecture: '岩手県' }),
  organization('ガンマ', { name: { ja: 'ガンマ', en: 'Gamma Works' }, prefecture: '広島県' }),
];

function keys(index: DirectoryIndex, question: Partial<DirectoryQuestion> = {}) {
  const names = new Map(FIRMS.map(({ id, name }) => [id, name.ja]));
  return index.list({ ...ALL, ...question }, never).items.map(({ id }) => names.get(id));
}

function counts(index: DirectoryIndex, question: Partial<DirectoryQuestion> = {}) {
  const { facets } = index.list({ ...ALL, ...question }, never);
  return Object.fromEntries(
    facets.map(({ facet, buckets }) => [
      facet,
      Object.fromEntries(buckets.map(({ value, count }) => [value, count])),
    ]),
  );
}

describe('a list by name', () => {
  const index = put(new DirectoryIndex(), FIRMS);

  it('has Latin letters, then kana in the order of sounds, then kanji that have no reading', () => {
    expect(keys(index)).toEqual(['Zenith', '株式会社あおば', 'ガンマ', '広島製作所', '岩手大学']);
  });

  it('is in the order of the other language where that is asked for', () => {
    expect(keys(index, { language: 'en' })[0]).toBe('ガンマ');
  });

  it('finds a part of a name in any of its writings', () => {
    for (const name of ['ひろしま', '製作', '㈱広島']) {
      expect(keys(index, { filter: { ...NO_FILTER, name } })).toEqual(['広島製作所']);
    }
    expect(keys(index, { filter: { ...NO_FILTER, name: 'gamma' } })).toEqual(['ガンマ']);
    expect(keys(index, { filter: { ...NO_FILTER, name: '、' } })).toEqual([]);
  });

  it('counts each facet without its own filter', () => {
    const filter = { ...NO_FILTER, prefectures: ['広島県'], kinds: ['FIRM'] };
    expect(keys(index, { filter })).toEqual(['ガンマ', '広島製作所']);
    expect(counts(index, { filter })).toEqual({
      kind: { FIRM: 2 },
      prefecture: { 広島県: 2, 宮城県: 1 },
      country: { JP: 2 },
      initial: { カ: 1, ハ: 1 },
    });
  });

  it('narrows by the first letter', () => {
    expect(keys(index, { filter: { ...NO_FILTER, initials: ['ハ', 'Z'] } })).toEqual([
      'Zenith',
      '広島製作所',
    ]);
  });

  it('counts a person once for each role', () => {
    const people = put(new DirectoryIndex(), [
      person('a', { roles: ['ENGINEER', 'COORDINATOR'] }),
      person('b', { roles: ['ENGINEER'] }),
    ]);
    expect(counts(people, { label: 'Person' }).role).toEqual({ ENGINEER: 2, COORDINATOR: 1 });
  });

  it('contains PUBLIC records only, and removes those that no longer are', () => {
    const hidden = put(put(new DirectoryIndex(), FIRMS), FIRMS.slice(0, 2), 'PRIVATE');
    expect(keys(hidden)).toHaveLength(3);
    expect(counts(hidden).prefecture).toEqual({ 岩手県: 1, 広島県: 1 });
    hidden.apply([{ kind: 'nodeGone', id: FIRMS[2]?.id ?? '' }]);
    hidden.settle();
    expect(keys(hidden)).toHaveLength(2);
    expect(hidden.summary().labels[0]?.count).toBe(2);
  });

  it('answers the same when it was saved and restored', () => {
    const restored = new DirectoryIndex();
    restored.restore(index.save());
    restored.settle();
    expect(restored.list(ALL, never)).toEqual(index.list(ALL, never));
    expect(restored.summary()).toEqual(index.summary());
  });

  it('gives every record once over its pages, whatever is deleted between them', () => {
    const name = fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme' });
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 12 }),
        fc.constantFrom('NAME', 'NEWEST'),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 11 }),
        (names, order, first, deleted) => {
          const firms = names.map((one, at) =>
            organization(one, { source: { ...SOURCE, recordedOn: `2024-01-0${1 + (at % 3)}` } }),
          );
          const all = put(new DirectoryIndex(), firms);
          const whole = all.list({ ...ALL, order }, never).items.map(({ id }) => id);
          const seen: string[] = [];
          let after: string | undefined;
          let gone: string | undefined;
          for (;;) {
            const page = all.list({ ...ALL, order, first, after }, never);
            seen.push(...page.items.map(({ id }) => id));
            after = page.items.at(-1)?.place;
            if (!page.hasNextPage) break;
            if (seen.length > deleted && gone === undefined) {
              // The record at which the page ended.
              gone = seen.at(-1);
              all.apply([{ kind: 'nodeGone', id: gone ?? '' }]);
              all.settle();
            }
          }
          expect(seen).toEqual(whole);
        },
      ),
    );
  });
});

describe('a list by date', () => {
  it('has the newest first: evidence by when it happened, undated last', () => {
    const index = put(new DirectoryIndex(), [
      evidence('old', { occurredOn: '1999' }),
      evidence('new', { occurredOn: '2025-03' }),
      evidence('undated'),
    ]);
    const page = index.list({ ...ALL, label: 'Evidence', order: 'NEWEST' }, never);
    expect(page.items.map(({ place }) => place.split(' ')[0])).toEqual(['2025-03', '1999', '']);
  });
});

describe('the summary', () => {
  it('counts each label with its newest and its middle date', () => {
    const dates = ['2020-01-01', '2022-01-01', '2024-06-01'];
    const index = put(
      new DirectoryIndex(),
      dates.map((recordedOn) =>
        organization(recordedOn, { source: { document: recordedOn.slice(0, 3), recordedOn } }),
      ),
    );
    const { labels, documents } = index.summary();
    expect(labels.map(({ label }) => label)).toEqual(LISTED_LABELS);
    expect(labels[0]).toEqual({
      label: 'Organization',
      count: 3,
      newest: '2024-06-01',
      median: '2022-01-01',
    });
    expect(labels[1]).toEqual({ label: 'Group', count: 0 });
    expect([...documents]).toEqual([['202', 3]]);
  });
});
