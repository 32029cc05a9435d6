/** Wrong calls get a sentence and a code, never a stack trace and never half a change. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run, temporaryFolder } from './run.ts';

describe('a command line that cannot be understood', () => {
  it.each([
    [[], /^Usage: catalyzer/],
    [['sell'], /Unknown command: sell/],
    [['who-can'], /Missing argument: TEXT/],
    [['who-can', 'a', '--wieght', '1'], /Unknown option: --wieght/],
    [['who-can', 'a', 'b'], /Too many arguments/],
    [['who-can', 'a', '--first'], /needs a value/],
    [['who-can', 'a', '--first', '0'], /Invalid --first 0: expected a whole number from 1 to 100/],
    [['who-can', 'a', '--weights', 'price=1'], /Invalid weight: price=1/],
    [['who-can', 'a', '--kind', 'shop'], /Unknown kind: shop/],
    [['who-can', 'a', '--country', 'Japan'], /two letters/],
    [['who-can', 'a', '--lang', 'fr'], /Invalid --lang fr: expected ja or en/],
    [['paths', 'a'], /Missing argument: TO/],
    [['paths', 'a', 'b', '--first', '21'], /--first 21: .* from 1 to 20\./],
    [['plan', 'a'], /--from/],
    [['plan', 'a', '--from', 'b', '--first', '16'], /--first 16: .* from 1 to 15\./],
    [['plan', 'a', '--from', 'b', '--chains', '4'], /--chains 4: .* from 1 to 3\./],
    [['serve', '--dangerously-listen', ''], /--dangerously-listen is empty/],
    [['serve', '--listen', ' '], /--listen is empty/],
    [['import'], /Give files, or one of/],
    [['import', 'a.csv', '--list'], /--list cannot be used together/],
    [['import', '--list', '--template', 'equipment'], /cannot be used together/],
    [['import', '--template', 'shop'], /Unknown kind: shop/],
    [['import', 'a.csv', 'b.csv', '--rejected', 'c.csv'], /--rejected cannot be used together/],
    [['import', 'a.csv', '--kind', 'shop'], /Unknown kind: shop/],
    [
      ['import', 'folder', '--from', 'wikipedia'],
      /Invalid --from wikipedia: expected cordis or jsic/,
    ],
    [['import', 'a', 'b', '--from', 'jsic'], /exactly one folder/],
  ])('%j ends with 2 and says why', async (argv, sentence) => {
    const { code, stdout, stderr } = await run('/', argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/^error: /, '')).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('is reported in Japanese for a Japanese locale', async () => {
    const { stderr } = await run('/', ['sell', '--lang', 'ja']);
    expect(stderr).toBe('エラー: sell というコマンドはありません。\n使い方: ./catalyzer --help\n');
  });
});

describe('a file that cannot be imported', () => {
  it('is named when it is not there, and nothing else is imported', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.csv'), '会社名\nA\n');
    const { code, stderr } = await run(folder, ['import', 'a.csv', 'nowhere.csv', '--write']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'error: nowhere.csv was not found. Check the path.\n',
    });
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('is named when it is a folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'lists'));
    const { code, stderr } = await run(folder, ['import', 'lists']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'error: lists cannot be read (EISDIR).\n',
    });
  });

  it('is called a workbook and is none', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'list.xlsx'), Buffer.from('PK\u0003\u0004 and so on', 'latin1'));
    const { code, stderr } = await run(folder, ['import', 'list.xlsx']);
    expect(code).toBe(1);
    expect(stderr).toContain('list.xlsx');
    expect(stderr).not.toContain('    at ');
  });

  it('has a header that no kind of row knows', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'list.csv'), 'foo,bar\n1,2\n');
    const { code, stderr } = await run(folder, ['import', 'list.csv']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*list\.csv/);
  });

  it('is refused as an import to undo', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'none.csv'), '会社名\n');
    await run(folder, ['import', 'none.csv', '--write']);
    const { code, stderr } = await run(folder, ['import', '--remove', 'imp_nothing']);
    expect(code).toBe(1);
    expect(stderr).toContain('imp_nothing');
  });
});

describe('settings that cannot be used', () => {
  it('are all reported together', async () => {
    const { code, stderr } = await run('/', ['import', '--list'], {
      env: { LANG: 'en_US', PORT: 'many', CATALYZER_SEED: 'perhaps' },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('PORT="many"');
    expect(stderr).toContain('CATALYZER_SEED="perhaps"');
  });

  it('name a Neo4j that is not there', async () => {
    const folder = await temporaryFolder();
    const { code, stderr } = await run(folder, ['import', '--list'], {
      env: { LANG: 'ja_JP', CATALYZER_DATA: folder, NEO4J_URI: 'bolt://127.0.0.1:1' },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('127.0.0.1:1 が応答しません');
    expect(stderr).toContain('NEO4J_URI');
  });

  it('name a data folder that cannot be written', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const { code, stderr } = await run(folder, ['import', '--list'], {
      env: { LANG: 'en_US', CATALYZER_DATA: join(folder, 'file', 'data') },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*data/);
  });
});
