/**
 * Laws of where a need is at home: values above 0 and at most 1, 1 for the best; the same after any
 * order of arrival; what shares nothing is not named.
 */
import { describe, expect, it } from '@jest/globals';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { Relationship } from '../../../graph/model/relationships.ts';
import { TextIndex } from '../../../matching/index/text-index.ts';
import {
  findNeedRelevance,
  needRelevanceIn,
  RELEVANT_DOCUMENTS_MAX,
} from '../../../matching/retrieval/need-relevance.ts';
import { capability, evidence, organization, relationship, SOURCE } from '../../builders.ts';
import { testClock } from '../../test-clock.ts';
import { gone, NO_DEADLINE, told } from '../paths/feed.ts';

const plater = organization('Alpha');
const painter = organization('Beta');
const both = evidence('1', { title: { en: 'anodising of titanium housings' } });
const one = evidence('2', { title: { en: 'anodising line for pumps and their housings' } });
const none = evidence('3', { title: { en: 'poems' } });
const RECORDS = [
  ...[plater, painter, both, one, none],
  relationship('TOOK_PART_IN', plater, both),
  relationship('TOOK_PART_IN', plater, one),
  relationship('TOOK_PART_IN', painter, one),
  relationship('TOOK_PART_IN', painter, none),
];

function indexOf(records: readonly (GraphNode | Relationship)[]): TextIndex {
  const index = new TextIndex();
  index.apply(records.map((record) => told(record)));
  index.settle();
  return index;
}

function find(need: string, records: readonly (GraphNode | Relationship)[] = RECORDS) {
  return findNeedRelevance(indexOf(records), { need, today: '2026-11-21' }, NO_DEADLINE);
}

describe('the records closest to a need', () => {
  it('gives 1 to the best record, less to the others, and does not name what shares nothing', () => {
    const { records } = find('anodising titanium');
    expect([...records.keys()]).toEqual([both.id, one.id]);
    expect(records.get(both.id)).toBe(1);
    expect(records.get(one.id)).toBeGreaterThan(0);
    expect(records.get(one.id)).toBeLessThan(1);
  });

  it('adds a holder up from its records, by the best holder, with the best of them as the reason', () => {
    const { records, holders } = find('anodising titanium');
    const less = records.get(one.id) ?? 0;
    expect(holders.get(plater.id)).toEqual({ value: 1, recordId: both.id });
    // The root of r^1.5 over 1 + r^1.5.
    const vote = less ** 1.5;
    expect(holders.get(painter.id)?.value).toBeCloseTo(Math.sqrt(vote / (1 + vote)), 9);
    expect(holders.get(painter.id)?.recordId).toBe(one.id);
  });

  it('names nothing for words of no record', () => {
    expect(find('xylophone')).toEqual({ records: new Map(), holders: new Map() });
    expect(find('')).toEqual({ records: new Map(), holders: new Map() });
  });

  it('is looked up again when the index has changed, and not before', () => {
    const index = indexOf(RECORDS);
    const find = needRelevanceIn(index, testClock);
    const first = find('anodising', NO_DEADLINE);
    expect(find('anodising', NO_DEADLINE)).toBe(first);
    expect(find('pumps', NO_DEADLINE)).not.toEqual(first);
    index.apply([gone(both)]);
    index.settle();
    const { records } = find('anodising', NO_DEADLINE);
    expect([...records]).toEqual([[one.id, 1]]);
  });

  it('reports at once holders that no longer took part, though no text has changed', () => {
    const index = indexOf(RECORDS);
    const find = needRelevanceIn(index, testClock);
    expect([...find('titanium', NO_DEADLINE).holders.keys()]).toEqual([plater.id]);
    index.apply([gone(relationship('TOOK_PART_IN', plater, both))]);
    index.settle();
    expect([...find('titanium', NO_DEADLINE).holders.keys()]).toEqual([]);
    index.apply([told(relationship('TOOK_PART_IN', painter, both))]);
    index.settle();
    expect([...find('titanium', NO_DEADLINE).holders.keys()]).toEqual([painter.id]);
  });

  it('leaves out claims from the day on which they expire', () => {
    const claim = capability('claim', {
      title: { en: 'galvanising of rails' },
      source: { ...SOURCE, confirmedOn: '2024-11-21' },
    });
    const index = indexOf([plater, claim, relationship('OFFERS', plater, claim)]);
    let today = '2026-11-20T23:59:59Z';
    const find = needRelevanceIn(index, () => new Date(today));
    expect([...find('galvanising', NO_DEADLINE).holders.keys()]).toEqual([plater.id]);
    today = '2026-11-21T00:00:00Z';
    expect(find('galvanising', NO_DEADLINE)).toEqual({ records: new Map(), holders: new Map() });
  });

  it('does not depend on the order of arrival', () => {
    const turned = find('anodising titanium housings', [...RECORDS].reverse());
    const straight = find('anodising titanium housings');
    expect(new Map([...turned.records].sort())).toEqual(new Map([...straight.records].sort()));
    expect(new Map([...turned.holders].sort())).toEqual(new Map([...straight.holders].sort()));
  });

  it('names at most so many records, of which the last is the zero', () => {
    const firm = organization('firm');
    const many = Array.from({ length: RELEVANT_DOCUMENTS_MAX + 50 }, (_, number) =>
      evidence(`m${number}`, { title: { en: `pump ${'and pump '.repeat(number % 7)}` } }),
    );
    const took = many.map((record) => relationship('TOOK_PART_IN', firm, record));
    const { records } = find('pump', [firm, ...many, ...took]);
    expect(records.size).toBeLessThan(RELEVANT_DOCUMENTS_MAX);
    for (const value of records.values()) expect(value > 0 && value <= 1).toBe(true);
  });
});
