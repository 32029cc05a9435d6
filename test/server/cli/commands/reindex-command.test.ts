/**
 * Meaning without a server. Laws: reindex makes the vectors that are lacking and a question counts
 * them; a signal ends it with 130, what was made is kept, and the same command makes the rest;
 * switched off, no vector is made.
 */
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { startCommandLine, until } from '../command-process.ts';
import { type Run, run, temporaryFolder } from '../run.ts';

/** Enough that encoding takes longer than a signal. */
const OFFERED = 2_000;
const HAIKU = '俳句と詩の朗読';
const ROWS = Array.from({ length: OFFERED }, (_, at) => [
  { kind: 'organization', scheme: 'own', id: `f${at}`, name_ja: `第${at}工業` },
  {
    kind: 'capability',
    scheme: 'own',
    id: `c${at}`,
    holder: `own:f${at}`,
    title_ja: at === 7 ? HAIKU : `部品${at}の組立と検査`,
  },
]).flat();

let folder: string;
let env: Readonly<Record<string, string>>;
beforeEach(async () => {
  folder = await temporaryFolder();
  env = { LANG: 'en_US.UTF-8', CATALYZER_DATA: join(folder, 'data'), PORT: '0' };
});

const command = (...argv: readonly string[]): Promise<Run> => run(folder, argv, { env });

async function importRows(count: number): Promise<void> {
  const lines = ROWS.slice(0, 2 * count).map((row) => JSON.stringify(row));
  await writeFile(join(folder, 'rows.jsonl'), `${lines.join('\n')}\n`);
  expect((await command('import', 'rows.jsonl', '--write')).code).toBe(0);
}

const askMeant = () => command('who-can', 'haiku and sonnets');

describe('reindex', () => {
  it('prepares the search by meaning, which a question counts without a server', async () => {
    await importRows(120);
    const before = await askMeant();
    expect(before.stdout).toContain('the search by meaning is still being prepared');
    expect(before.stdout).not.toContain(HAIKU);
    const { code, stdout, stderr } = await command('reindex');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^The index was rebuilt/);
    const after = await askMeant();
    expect(after.stdout).not.toContain('being prepared');
    expect(after.stdout).toContain(HAIKU);
  });

  it('makes no vector where meaning is switched off', async () => {
    env = { ...env, CATALYZER_MEANING: 'off' };
    await importRows(120);
    expect((await command('reindex')).code).toBe(0);
    expect(await readdir(join(folder, 'data'))).not.toContain('vectors.bin');
  });

  it('is ended by a signal, keeps the vectors that it made, and makes the rest the next time', async () => {
    await importRows(OFFERED);
    const process = startCommandLine(folder, ['reindex'], env);
    let told = '';
    process.child.stderr?.on('data', (data) => {
      told += data;
    });
    await until(process, () => /by meaning [1-9]\d\d+\//.test(told));
    process.child.kill('SIGINT');
    const { code, stdout, stderr } = await process.ended;
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    const [, done, total] =
      /^Interrupted\.\nThe index is built\. (\d+) of (\d+) records are prepared/m.exec(stderr) ??
      [];
    expect(Number(total)).toBe(OFFERED);
    expect(Number(done)).toBeLessThan(OFFERED);
    expect(existsSync(join(folder, 'data', 'index-meaning.bin'))).toBe(true);
    expect(existsSync(join(folder, 'data', 'vectors.bin'))).toBe(true);
    expect((await command('reindex')).code).toBe(0);
    expect((await askMeant()).stdout).toContain(HAIKU);
  });
});
