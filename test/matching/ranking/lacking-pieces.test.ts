/** Words of a holder count less if its records lack a part of what is named. */
import { describe, expect, it } from '@jest/globals';
import { LACKING_SHARE } from '../../../matching/ranking/lacking-pieces.ts';
import { organization } from '../../builders.ts';
import { firmWith, match } from '../matcher-of.ts';

/** The one has more words of a single part, the other both parts in longer records. */
const NETWORK = [
  ...firmWith('one', '板金', '板金加工', '精密板金'),
  ...firmWith('both', '板金の箱と棚と枠の製作と塗装と組立', 'ステンレスの箱と棚と枠'),
];

async function treeOf(text: string, key: string) {
  const { matches } = await match(NETWORK, { text });
  const found = matches.find(({ holderId }) => holderId === organization(key).id);
  const features = found?.explanation.root.children ?? [];
  return features.find(({ feature }) => feature === 'text');
}

describe('a holder whose records lack a part of what is named', () => {
  it('ranks below one that has every part', async () => {
    const { matches } = await match(NETWORK, { text: 'ステンレスの板金' });
    expect(matches.map(({ holderId }) => holderId)).toEqual([
      organization('both').id,
      organization('one').id,
    ]);
  });

  it('has its words counted less, as the tree says, by the weight of the part', async () => {
    const one = await treeOf('ステンレスの板金', 'one');
    const [asked] = one?.children ?? [];
    const lacking = asked?.children.find(({ label }) => label.key === 'leaf.lacking');
    const counted = lacking?.value ?? Number.NaN;
    expect(one?.value).toBeCloseTo((asked?.value ?? Number.NaN) * counted, 12);
    expect(counted).toBeLessThan(1);
    expect(counted).toBeGreaterThan(1 - LACKING_SHARE);
    expect(lacking?.label).toEqual({
      key: 'leaf.lacking',
      parameters: { percent: Math.round(100 * counted) },
    });
  });

  it('has all of its words counted where it lacks nothing', async () => {
    for (const [text, key] of [
      ['ステンレスの板金', 'both'],
      ['板金', 'one'],
    ] as const) {
      const node = await treeOf(text, key);
      const [asked] = node?.children ?? [];
      expect(node?.value).toBe(asked?.value);
      expect(asked?.children.map(({ label }) => label.key)).not.toContain('leaf.lacking');
    }
  });
});
