/** Goods and trades in hiragana and katakana: each is found as it is asked, whichever a firm writes. */
import { describe, expect, it } from '@jest/globals';
import { importList, importText, whoCan } from './case-lists.ts';
import { temporaryFolder } from './run.ts';

async function namesFor(folder: string, question: string): Promise<string[]> {
  const { nodes } = await whoCan(folder, question);
  return nodes.map(({ holder }) => ('name' in holder ? (holder.name?.text ?? '') : ''));
}

describe('a word in kana', () => {
  it('is found in either script, alone and in a sentence', async () => {
    const folder = await temporaryFolder();
    await importList(folder, '13-ひらがなとカタカナ.csv');
    const firsts: [string, string | undefined][] = [];
    for (const question of [
      ...['マナイタ', 'まないた', 'ﾏﾅｲﾀ', 'フスマ', 'やすり', 'やすりの製造', 'ヤスリ'],
      ...['かまぼこ', 'カマボコ'],
    ]) {
      firsts.push([question, (await namesFor(folder, question))[0]]);
    }
    expect(firsts).toEqual([
      ['マナイタ', '仮名一株式会社'],
      ['まないた', '仮名一株式会社'],
      ['ﾏﾅｲﾀ', '仮名一株式会社'],
      ['フスマ', '仮名二株式会社'],
      ['やすり', '仮名三株式会社'],
      ['やすりの製造', '仮名三株式会社'],
      ['ヤスリ', '仮名三株式会社'],
      ['かまぼこ', '仮名四株式会社'],
      ['カマボコ', '仮名四株式会社'],
    ]);
  });

  it('is left as it is asked where a record has it so', async () => {
    const folder = await temporaryFolder();
    await importText(folder, '会社名,事業内容\n甲株式会社,ヤスリ製造\n乙株式会社,やすり製造\n');
    expect((await namesFor(folder, 'ヤスリ'))[0]).toBe('甲株式会社');
    expect((await namesFor(folder, 'やすり'))[0]).toBe('乙株式会社');
  });

  it('of no record finds nothing', async () => {
    const folder = await temporaryFolder();
    await importText(folder, '会社名,事業内容\n甲株式会社,ステンレスの切削\n');
    expect(await namesFor(folder, 'コンニャク')).toEqual([]);
    expect(await namesFor(folder, 'こんにゃく')).toEqual([]);
  });
});
