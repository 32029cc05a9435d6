/** A folder that is mistyped, empty or swapped: nothing is made in it and nothing good is lost. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startServer } from '../../../server/http/start-server.ts';
import { testClock } from '../../test-clock.ts';
import { run, temporaryFolder } from './run.ts';

async function folderWithRecords(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'firms.csv'), '会社名\n見本精機株式会社\n');
  await run(folder, ['import', 'firms.csv', '--write']);
  return folder;
}

/** Runs a command like {@link run}, with another data folder. */
function runOn(folder: string, data: string, argv: readonly string[]) {
  return run(folder, argv, { env: { LANG: 'en_US.UTF-8', CATALYZER_DATA: join(folder, data) } });
}

describe('a folder without a store', () => {
  it.each([
    ['who-can', 'x'],
    ['paths', 'org_a', 'org_b'],
    ['plan', 'x', '--from', 'org_a'],
    ['export', 'file.jsonl'],
    ['export', 'file', '--format', 'csv'],
    ['reindex'],
    ['doctor'],
    ['taxonomy', 'suggest'],
    ['import', '--list'],
    ['import', '--remove', 'imp_a'],
    ['copy', '--from', 'sqlite:typo', '--to', 'sqlite:copy'],
  ])('is refused by %s %s %s, which make nothing', async (...argv) => {
    const folder = await temporaryFolder();
    const { code, stdout, stderr } = await runOn(folder, 'typo', argv);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${join(folder, 'typo')} does not contain a Catalyzer store.`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stays as it is when a file is only checked', async () => {
    const folder = await folderWithRecords();
    await run(folder, ['export', 'all.jsonl']);
    for (const file of ['firms.csv', 'all.jsonl']) {
      const checked = await runOn(folder, 'new', ['import', file]);
      expect(checked).toMatchObject({ code: 0, stderr: '' });
      expect(checked.stdout).toContain('--write');
    }
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });
});

describe('an export', () => {
  it('of nothing fails and replaces nothing, whatever its form', async () => {
    const folder = await folderWithRecords();
    await run(folder, ['export', 'good.jsonl']);
    const good = await readFile(join(folder, 'good.jsonl'), 'utf8');
    await writeFile(join(folder, 'none.csv'), '会社名\n');
    await runOn(folder, 'empty', ['import', 'none.csv', '--write']);
    for (const argv of [
      ['export', 'good.jsonl', '--force'],
      ['export', 'rows', '--format', 'csv'],
    ]) {
      const { code, stderr } = await runOn(folder, 'empty', argv);
      expect(code).toBe(1);
      expect(stderr).toContain('There are no records to export. No file was written.');
    }
    expect(await readFile(join(folder, 'good.jsonl'), 'utf8')).toBe(good);
    expect(existsSync(join(folder, 'rows'))).toBe(false);
  });

  it('that replaces a file keeps it as .previous', async () => {
    const folder = await folderWithRecords();
    await writeFile(join(folder, 'all.jsonl'), 'yesterday');
    await writeFile(join(folder, 'all.jsonl.previous'), 'the day before');
    await run(folder, ['export', 'all.jsonl', '--force']);
    expect(await readFile(join(folder, 'all.jsonl.previous'), 'utf8')).toBe('yesterday');
    expect((await stat(join(folder, 'all.jsonl'))).size).toBeGreaterThan(0);
    await mkdir(join(folder, 'rows'));
    await writeFile(join(folder, 'rows', '01-organization.csv'), 'yesterday');
    await run(folder, ['export', 'rows', '--format', 'csv', '--force']);
    const previous = await readFile(join(folder, 'rows', '01-organization.csv.previous'), 'utf8');
    expect(previous).toBe('yesterday');
  });
});

describe('a data folder under a running server', () => {
  it('is named by /readyz when it is gone or another one', async () => {
    const folder = await folderWithRecords();
    const dataFolder = join(folder, 'data');
    const settings = { port: 0, dataFolder };
    const server = await startServer({ settings, now: testClock, log: () => undefined });
    const problem = async () => {
      const response = await fetch(`${server.address}/readyz`);
      const { storeProblem } = (await response.json()) as { storeProblem?: unknown };
      return [response.status, storeProblem];
    };
    expect(await problem()).toEqual([200, null]);
    await rename(dataFolder, join(folder, 'away'));
    expect(await problem()).toEqual([503, 'storeGone']);
    await run(folder, ['import', 'firms.csv', '--write']);
    expect(await problem()).toEqual([503, 'storeReplaced']);
    await server.close();
  });
});
