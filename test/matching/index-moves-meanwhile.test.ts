/**
 * The index may change while the records of an answer are read. Law: explanations use the data by
 * which the question was ranked, so the answer is the same as without the write.
 */
import { expect, it } from '@jest/globals';
import type { FeedChange, StoredNode } from '../../graph/store.ts';
import { createMatcher } from '../../matching/create-matcher.ts';
import { NameIndex } from '../../matching/index/name-index.ts';
import { capability, evidence, organization, relationship } from '../builders.ts';
import { ask, STORED, textIndexOf, toldAll } from './matcher-of.ts';

const maker = organization('maker', { prefecture: '大阪府', city: '東大阪市' });
const plating = capability('plating', { title: { ja: 'めっき' } });
const delivery = evidence('delivery', { kind: 'DELIVERY', title: { ja: '納品' } });
const offers = relationship('OFFERS', maker, plating);
const shown = relationship('SHOWN_BY', plating, delivery);
const records = [maker, plating, delivery, offers, shown];
const write: readonly FeedChange[] = [
  ...toldAll([{ ...maker, prefecture: '京都府', city: '宇治市' }]),
  { kind: 'relationshipGone', id: shown.id },
];

async function answer(changes: readonly FeedChange[]): Promise<string> {
  const textIndex = textIndexOf(...records);
  const nodes = new Map<string, StoredNode>();
  for (const one of records) if ('label' in one) nodes.set(one.id, { ...one, ...STORED });
  const matcher = createMatcher({
    textIndex,
    network: {
      leadsOf: () => new Set<string>(),
      partnersOf: () => new Set(),
      membersOf: () => new Set(),
      groupsOf: () => new Set(),
    },
    names: new NameIndex(),
    reader: {
      getNodes: async (ids) => {
        textIndex.apply(changes);
        textIndex.settle();
        return ids.map((id) => nodes.get(id));
      },
    },
    asOf: () => 7,
    now: () => new Date('2024-06-01T12:00:00Z'),
  });
  const page = await ask(matcher, { text: '大阪府でめっき' });
  return JSON.stringify(page.matches);
}

it('explains a match by what it was ranked by', async () => {
  const still = await answer([]);
  expect(still).toContain('claimLevel.DELIVERED');
  expect(still).toContain('東大阪市');
  expect(await answer(write)).toBe(still);
});
