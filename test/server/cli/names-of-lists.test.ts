/** Names of a list are found as people write them, and shown as the list has them. */
import { describe, expect, it } from '@jest/globals';
import { importList, importText, runAlone } from './case-lists.ts';
import { temporaryFolder } from './run.ts';

/** Returns true if exactly one party is found by the name. */
async function isFound(folder: string, name: string): Promise<boolean> {
  const { stderr } = await runAlone(folder, 'paths', name, name);
  return !stderr.includes('見つかりません') && !stderr.includes('ID で');
}

describe('names', () => {
  it('with variants of kanji, ヶ and long vowels are found by their other spellings', async () => {
    const folder = await temporaryFolder();
    await importList(folder, '11-異体字の社名.csv', '--kind', 'organization');
    for (const name of ['高橋製作所', '斉藤鉄工所', '渡辺電機', '竜ヶ崎テクノ', 'サーバ技研']) {
      expect([name, await isFound(folder, name)]).toEqual([name, true]);
    }
    expect(await isFound(folder, '佐藤鉄工所')).toBe(false);
    const { stdout } = await runAlone(folder, 'who-can', '旋盤加工');
    expect(stdout).toContain('株式会社髙橋製作所');
  });

  it('with diacritics are found without them', async () => {
    const folder = await temporaryFolder();
    await importList(folder, '23-欧文の発音記号.csv');
    for (const name of ['Universite', 'Muller', 'Osaka Kogyo', 'MÜLLER PRÄZISION']) {
      expect([name, await isFound(folder, name)]).toEqual([name, true]);
    }
  });

  it('are found by references of another list, but not across legal forms', async () => {
    const folder = await temporaryFolder();
    await importList(folder, '11-異体字の社名.csv', '--kind', 'organization');
    const list = '会社名,設備名\n㈱高橋製作所,旋盤\n株式会社斉藤鉄工所,プレス\n';
    const { stdout } = await importText(folder, list, '--kind', 'equipment');
    expect(stdout).toContain('2 行: 新規 1、');
    expect(stdout).toContain('有限会社斎藤鉄工所');
  });
});
