/** Weight of the general words of a need beside the words that name something. */
import { describe, expect, it } from '@jest/globals';
import { generalShares } from '../../../matching/retrieval/general-shares.ts';
import { organization } from '../../builders.ts';
import { firmWith, match } from '../matcher-of.ts';

describe('what a word counts', () => {
  it.each([
    ['地形の解析', '解析', 0.3],
    ['フランジの加工', '加工', 0.3],
    ['メッキの企業', '企業', 0.5],
    ['reagents for a company', 'compani', 0.5],
    ['analysis of terrain', 'analysi', 0.3],
    ['電池データ', 'ータ', 0.4],
    ['画像データの解析', 'ータ', 0.4],
    ['汚泥処理システム', 'シス', 0.4],
    ['battery data', 'data', 0.4],
  ])('in %s, %s counts %s', (text, term, share) => {
    expect(generalShares(text).get(term)).toBe(share);
  });

  it.each([
    ['解析', '解析'],
    ['設備の加工', '加工'],
    ['数値解析', '解析'],
    ['データの解析', 'ータ'],
    ['画像データベース', 'ータ'],
    ['地形の解析', '地形'],
    ['turning of metal', 'turn'],
    ['welding design', 'design'],
  ])('in %s, %s counts in full', (text, term) => {
    expect(generalShares(text).get(term) ?? 1).toBe(1);
  });
});

describe('several records that share an activity alone', () => {
  it('are below one that has the object of it', async () => {
    const { matches } = await match(
      [
        ...firmWith('numbers', '数値データ解析', '統計解析', '各種力学解析', 'ノイズ波形解析'),
        ...firmWith('terrain', '地形情報処理技術'),
        ...firmWith('printing', '印刷', '製本'),
        ...firmWith('plating', 'めっき', '塗装'),
      ],
      { text: '地形の解析' },
    );
    expect(matches[0]?.holderId).toBe(organization('terrain').id);
  });
});
