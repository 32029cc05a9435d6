/** A group and the organisation that leads it under its name are one body, and one answer. */
import { describe, expect, it } from '@jest/globals';
import type { Group, Organization } from '../../../graph/model/nodes.ts';
import type { NetworkFacts } from '../../../matching/index/derived.ts';
import { TieIndex } from '../../../matching/paths/tie-index.ts';
import { capability, group, organization, relationship } from '../../builders.ts';
import { ask, matcherOver, type RecordStates, textIndexOf, toldAll } from '../matcher-of.ts';

const BODY = group('body', { name: { ja: '見本協会' }, kind: 'CLUSTER_BODY' });
const OFFICE = organization('office', { name: { ja: '首都圏活性化機構（見本協会）' } });
const FIRM = organization('firm', { name: { ja: '千代田塗装' } });

function offering(holder: Group | Organization, ...titles: readonly string[]): RecordStates[] {
  return [
    holder,
    ...titles.flatMap((title, at) => {
      const one = capability(`${holder.id} ${at}`, { title: { ja: title }, kind: 'SERVICE' });
      return [one, relationship('OFFERS', holder, one)];
    }),
  ];
}

function networkOf(records: readonly RecordStates[]): NetworkFacts {
  const ties = new TieIndex({ asOf: '2026-11-21' });
  ties.apply(toldAll(records));
  ties.settle();
  return ties;
}

async function answer(records: readonly RecordStates[], stated: object = {}, paging: object = {}) {
  const matcher = matcherOver(textIndexOf(...records), records, networkOf(records));
  return await ask(matcher, { text: '塗装', ...stated }, paging);
}

const TOGETHER = [
  ...offering(BODY, '塗装の相談', '塗装'),
  ...offering(OFFICE, '塗装の研修'),
  ...offering(FIRM, '塗装'),
  relationship('LED_BY', BODY, OFFICE),
];

describe('a group and its office', () => {
  it('are one answer, the one that has more to show, which names the other', async () => {
    const { matches, totalCount, sameBodies } = await answer(TOGETHER);
    expect(matches.map(({ holderId }) => holderId).sort()).toEqual([BODY.id, FIRM.id].sort());
    expect(totalCount).toBe(2);
    expect(sameBodies).toEqual([{ holderId: OFFICE.id, sameAsId: BODY.id }]);
  });

  it('are the office where it has more to show', async () => {
    const { matches, sameBodies } = await answer([
      ...offering(BODY, '塗装の研修'),
      ...offering(OFFICE, '塗装', '塗装の相談'),
      relationship('LED_BY', BODY, OFFICE),
    ]);
    expect(matches.map(({ holderId }) => holderId)).toEqual([OFFICE.id]);
    expect(sameBodies).toEqual([{ holderId: BODY.id, sameAsId: OFFICE.id }]);
  });

  it('are counted once in facets and over pages, each body on one page alone', async () => {
    const whole = await answer(TOGETHER);
    const first = await answer(TOGETHER, {}, { first: 1 });
    const second = await answer(TOGETHER, {}, { first: 1, after: first.matches[0]?.cursor });
    expect([...first.matches, ...second.matches].map(({ holderId }) => holderId)).toEqual(
      whole.matches.map(({ holderId }) => holderId),
    );
    expect(second.hasNextPage).toBe(false);
    expect([...first.sameBodies, ...second.sameBodies]).toEqual(whole.sameBodies);
    const kinds = whole.facets.find(({ facet }) => facet === 'kind')?.buckets ?? [];
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(2);
  });

  it('are found by a filter that lets one of them in alone', async () => {
    const { matches, sameBodies } = await answer(TOGETHER, { filter: { kinds: ['FIRM'] } });
    expect(matches.map(({ holderId }) => holderId)).toContain(OFFICE.id);
    expect(sameBodies).toEqual([]);
  });

  it.each([
    ['a namesake that does not lead it', OFFICE, false],
    ['a lead of another name', organization('other', { name: { ja: '別の会社' } }), true],
    [
      'a government',
      organization('rule', { name: { ja: '見本協会市' }, kind: 'GOVERNMENT' }),
      true,
    ],
    ['a name of three letters', organization('short', { name: { ja: '見本協' } }), true],
  ] as const)('are two answers: %s', async (_, other, isLead) => {
    const { matches, sameBodies } = await answer([
      ...offering(BODY, '塗装'),
      ...offering(other, '塗装'),
      ...(isLead ? [relationship('LED_BY', BODY, other)] : []),
    ]);
    expect(matches).toHaveLength(2);
    expect(sameBodies).toEqual([]);
  });
});
