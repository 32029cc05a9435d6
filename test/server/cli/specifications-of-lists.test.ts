/** Specifications of a list never exclude wrongly: an upper bound is one, a standard is no number. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { importList, importText, runAlone, whoCan } from './case-lists.ts';
import { temporaryFolder } from './run.ts';

function names(match: Awaited<ReturnType<typeof whoCan>>) {
  return match.nodes.map(({ holder }) => ('name' in holder ? holder.name?.text : undefined)).sort();
}

describe('specifications', () => {
  it('with a highest temperature meet every lower one and no higher one', async () => {
    const folder = await temporaryFolder();
    await importList(folder, '08a-炉の会社.csv', '--kind', 'organization');
    await importList(folder, '08b-仕様の最高温度.csv', '--kind', 'equipment');
    const met = await whoCan(folder, '電気炉', '--must', '温度 800℃');
    expect(names(met)).toEqual(['炉一株式会社', '炉三株式会社', '炉二株式会社']);
    expect(met.nodes.map(({ coverage }) => coverage?.met)).toEqual([1, 1, 1]);
    expect(names(await whoCan(folder, '電気炉', '--must', '温度 1400℃'))).toEqual([]);
  });

  it('of one number do not exclude a holder that may do less or more', async () => {
    const folder = await temporaryFolder();
    await importList(folder, '08a-炉の会社.csv', '--kind', 'organization');
    const text =
      '会社名,設備名,仕様\n炉一株式会社,電気炉,温度 1200℃\n炉二株式会社,電気炉,温度 0..500℃\n';
    await importText(folder, text, '--kind', 'equipment');
    const { stdout } = await runAlone(folder, 'who-can', '電気炉', '--must', '温度 800℃');
    const [asked, excluded] = stdout.split('除外した相手とその理由');
    expect(asked).toContain('1. 炉一株式会社');
    expect(excluded).toContain('炉二株式会社');
    expect(excluded).not.toContain('炉一株式会社');
  });

  it('are read where they can be, and kept as text where not', async () => {
    const folder = await temporaryFolder();
    await importList(folder, '08a-炉の会社.csv', '--kind', 'organization');
    const { stdout } = await importList(folder, '10-自由文の仕様.csv', '--kind', 'equipment');
    expect(stdout).toContain('8 行: 新規 8、');
    expect(stdout).toContain('specifications（7 行目）: 「－」を空欄として扱いました。');
    expect(stdout).toContain('specifications（2、3、5 行目ほか、全部で 5 件）:');
    await runAlone(folder, 'export', 'all.jsonl');
    const lines = (await readFile(join(folder, 'all.jsonl'), 'utf8')).split('\n');
    const machines = lines.filter((line) => line.includes('"Equipment"'));
    const found = machines.map((line) => {
      const { record } = JSON.parse(line);
      return [record.name.ja, record.specifications, record.specificationsText];
    });
    expect(Object.fromEntries(found.map(([name, ...told]) => [name, told]))).toEqual({
      走査電子顕微鏡: [
        [{ quantity: '加速電圧', min: 0.5, max: 30, unit: 'kV' }],
        '加速電圧0.5～30kV、倍率×5～×300000',
      ],
      旋盤: [[], 'φ300×1000L'],
      恒温槽: [[{ quantity: 'temperature', min: -40, max: 150, unit: '°C' }], undefined],
      分光器: [[], '自動試料交換装置付き'],
      レーザー加工機: [[{ quantity: '板厚', min: 0.5, max: 6, unit: 'mm' }], undefined],
      天秤: [[], undefined],
      引張試験機: [[], 'JIS Z 2241準拠'],
      乾燥機: [[], '令和4年導入'],
    });
    expect(names(await whoCan(folder, '自動試料交換装置'))).toEqual(['炉一株式会社']);
  });
});
