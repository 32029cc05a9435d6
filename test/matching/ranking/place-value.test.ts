/**
 * The feature `place`. Laws: it counts only where a place is asked for; 1 in the place; a hidden
 * holder changes no byte of an answer.
 */
import { describe, expect, it } from '@jest/globals';
import type { Organization } from '../../../graph/model/nodes.ts';
import type { Match } from '../../../matching/matcher.ts';
import { capability, organization, relationship } from '../../builders.ts';
import { match, type RecordStates } from '../matcher-of.ts';

function able(key: string, stated: Partial<Organization>, title = 'レーザー溶接'): RecordStates[] {
  const firm = organization(key, stated);
  const offered = capability(`c-${key}`, { title: { ja: title } });
  return [firm, offered, relationship('OFFERS', firm, offered)];
}

const NETWORK = [
  ...able('a', { country: 'JP', prefecture: '東京都', city: '大田区' }),
  ...able('b', { country: 'JP', prefecture: '大阪府', city: '東大阪市' }),
  ...able('c', { country: 'JP', prefecture: '大阪府', city: '堺市' }),
  ...able('d', {}),
  ...able('e', { country: 'DE', city: 'Berlin' }),
  // What all can do tells nothing.
  ...Array.from({ length: 30 }, (_, index) => able(`other-${index}`, {}, '梱包')).flat(),
];

function placeOf({ explanation }: Match) {
  return explanation.root.children.find(({ feature }) => feature === 'place');
}

function valuesBy(matches: readonly Match[]): (readonly [string, number | undefined])[] {
  return matches.map((one) => [one.holderId, placeOf(one)?.value] as const);
}

describe('the place asked for', () => {
  it('puts holders in that place first, and names their place', async () => {
    const { matches } = await match(NETWORK, { text: '大阪でレーザー溶接' });
    const [second, first] = [organization('c').id, organization('b').id];
    expect(matches.slice(0, 2).map(({ holderId }) => holderId)).toEqual([first, second].sort());
    const inFirst = matches.find(({ holderId }) => holderId === first);
    expect(inFirst && placeOf(inFirst)).toMatchObject({
      value: 1,
      children: [
        {
          label: { key: 'leaf.place', parameters: { asked: '大阪', locatedAt: '東大阪市' } },
        },
      ],
    });
  });

  it('is worth 1 in the city, .5 in its prefecture, .3 in its country, 0 elsewhere', async () => {
    const { matches } = await match(NETWORK, { text: '東大阪市でレーザー溶接' });
    expect(new Map(valuesBy(matches))).toEqual(
      new Map([
        [organization('b').id, 1],
        [organization('c').id, 0.5],
        [organization('a').id, 0.3],
        [organization('d').id, 0],
        [organization('e').id, 0],
      ]),
    );
  });

  it('worked by hand: weighs .5 beside text, evidence and freshness, a country .7 of it', async () => {
    const { matches } = await match(NETWORK, { text: 'レーザー溶接 ドイツ' });
    const [first] = matches;
    expect(first?.holderId).toBe(organization('e').id);
    // .7 * .5 / (.5 + .5 + .08 + .02)
    expect(first && placeOf(first)?.contribution).toBeCloseTo(0.35 / 1.1, 6);
  });

  it('worked by hand: is worth a half at 150 km from the middle of the city', async () => {
    const city = { country: 'DE', city: 'Berlin', location: { latitude: 52, longitude: 13 } };
    // 150 km are 150 / 6371.0088 of a radian: 1.349 degrees of latitude.
    const near = { country: 'PL', location: { latitude: 53.34898, longitude: 13 } };
    const network = [
      ...['b1', 'b2', 'b3'].flatMap((key) => able(key, city)),
      ...able('near', near),
      ...Array.from({ length: 30 }, (_, index) => able(`other-${index}`, {}, '梱包')).flat(),
    ];
    const { matches } = await match(network, { text: 'レーザー溶接 Berlin' });
    const values = new Map(valuesBy(matches));
    expect(values.get(organization('b1').id)).toBe(1);
    expect(values.get(organization('near').id)).toBeCloseTo(0.5, 5);
  });

  it('does not count where none is asked for, nor with the weight 0', async () => {
    for (const question of [
      { text: 'レーザー溶接' },
      { text: '大阪でレーザー溶接', weights: { place: 0 } },
    ]) {
      const { matches } = await match(NETWORK, question);
      expect(matches).toHaveLength(5);
      expect(matches.map(placeOf)).toEqual(matches.map(() => undefined));
    }
  });

  it('is not moved by a hidden holder in the place', async () => {
    const question = { text: '東大阪市か堺市でレーザー溶接' };
    const hidden = able('x', { prefecture: '奈良県', city: '堺市', visibility: 'PRIVATE' }).map(
      (one) => ({ ...one, visibility: 'PRIVATE' as const }),
    );
    const plain = await match(NETWORK, question);
    expect(plain.matches).toHaveLength(5);
    expect(JSON.stringify(await match([...hidden, ...NETWORK], question))).toBe(
      JSON.stringify(plain),
    );
  });
});
