/**
 * Law: words of a record that a command hid are in no saved index of the data folder when it ends,
 * and those of a record that it deleted are in none of its files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { startServer } from '../../../server/http/start-server.ts';
import { testClock } from '../../test-clock.ts';
import { run, temporaryFolder } from './run.ts';

const SECRET = 'zqxwvkj';
const ROWS = [
  `organization,own:1,Sample ${SECRET} Works,5,PUBLIC`,
  ...Array.from({ length: 200 }, (_, at) => `organization,own:${at + 2},Sample ${at} Ltd,5,PUBLIC`),
];
const HEAD = 'kind,external_ids,name_en,employees,visibility';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

async function importRows(name: string, rows: readonly string[]): Promise<string> {
  await writeFile(join(folder, name), `${HEAD}\n${rows.join('\n')}\n`);
  const { code, stdout } = await run(folder, ['import', name, '--write']);
  expect(code).toBe(0);
  return /imp_\w+/.exec(stdout)?.[0] ?? '';
}

/** Files of the data folder that hold the word, as SQLite and V8 write it. */
function filesWith(word: string): string[] {
  const data = join(folder, 'data');
  return readdirSync(data)
    .filter((name) => {
      const bytes = readFileSync(join(data, name));
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
    })
    .sort();
}

describe('words of a record', () => {
  it('leave every saved index when a row hides it, which is saved again', async () => {
    await importRows('rows.csv', ROWS);
    await run(folder, ['reindex']);
    expect(filesWith(SECRET)).toEqual([
      'catalyzer.sqlite',
      'index-directory.bin',
      'index-names.bin',
      'index-text.bin',
    ]);
    await importRows('hide.csv', [`organization,own:1,Sample ${SECRET} Works,5,PRIVATE`]);
    expect(filesWith(SECRET)).toEqual(['catalyzer.sqlite']);
    expect(readdirSync(join(folder, 'data'))).toContain('index-text.bin');
  });

  it('leave every file when its import is undone, also beside a server and after later imports', async () => {
    const first = await importRows('rows.csv', ROWS);
    const second = await importRows('change.csv', [
      `organization,own:1,Sample ${SECRET} Works,6,PUBLIC`,
    ]);
    await run(folder, ['reindex']);
    const settings = { port: 0, dataFolder: join(folder, 'data') };
    const server = await startServer({ settings, now: testClock, log: () => undefined });
    await run(folder, ['import', '--remove', second]);
    await run(folder, ['import', '--remove', first]);
    expect(filesWith(SECRET)).toEqual([]);
    await server.close();
    expect(filesWith(SECRET)).toEqual([]);
  });
});
