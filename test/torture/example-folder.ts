import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../server/cli/run.ts';

const FIRMS = 60;
const WORK = ['精密研削', '無電解めっき', 'レーザー溶接', '真空熱処理', '放電加工'];

/** Files that the commands of a torture read. */
export const FILES: Readonly<Record<string, string>> = {
  '会員.csv': `会社名,所在地,事業内容\n${Array.from(
    { length: FIRMS },
    (_, at) => `見本${at}工業株式会社,大阪府堺市北区${at},${WORK[at % WORK.length]}の試作`,
  ).join('\n')}\n`,
  '技術.csv': `会社名,得意技術,説明\n${Array.from(
    { length: FIRMS },
    (_, at) => `見本${at}工業株式会社,${WORK[at % WORK.length]},板厚 0.${1 + (at % 9)} mm`,
  ).join('\n')}\n`,
  '新会員.csv': '会社名,所在地\n新見本株式会社,京都府京都市南区\n',
};

/** Makes a store with its index in `data` of a folder, and the files beside it. */
export async function makeExampleFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  for (const argv of [
    ['import', '会員.csv', '技術.csv', '--write'],
    ['reindex'],
    ['backup', 'whole.sqlite'],
  ]) {
    const { code, stderr } = await run(folder, argv);
    if (code !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`);
  }
}
