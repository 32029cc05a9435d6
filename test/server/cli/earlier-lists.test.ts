/** Lists that 45be265 took in find their records when they come again. Decision 23. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { run, temporaryFolder } from './run.ts';

const LISTS = fileURLToPath(new URL('../../fixtures/lists-of-45be265/', import.meta.url));
const CASES = fileURLToPath(new URL('../../fixtures/import-cases/', import.meta.url));

async function folderOfThen(): Promise<string> {
  const folder = await temporaryFolder();
  await copyFile(join(LISTS, 'records.jsonl'), join(folder, 'records.jsonl'));
  expect(await run(folder, ['import', 'records.jsonl', '--write'])).toMatchObject({ code: 0 });
  return folder;
}

async function importAgain(folder: string, file: string, kind?: string) {
  const ofKind = kind === undefined ? [] : ['--kind', kind];
  const { stdout } = await run(folder, [
    'import',
    file,
    ...ofKind,
    '--write',
    '--json',
    '--rejected',
    join(folder, 'rejected.csv'),
  ]);
  const [{ total, errors }] = JSON.parse(stdout).files;
  return { total, errors };
}

async function recordsOf(folder: string, file: string): Promise<readonly string[]> {
  expect(await run(folder, ['export', file])).toMatchObject({ code: 0 });
  const text = await readFile(join(folder, file), 'utf8');
  return text.split('\n').filter((line) => !line.includes('"label":"ImportBatch"'));
}

describe('a list that 45be265 took in', () => {
  it('changes nothing when it comes again: people, machines, groups and all that is in them', async () => {
    const folder = await folderOfThen();
    const before = await recordsOf(folder, 'before.jsonl');
    const { total } = await importAgain(folder, join(LISTS, 'more.jsonl'));
    expect(total).toMatchObject({ rows: 10, unchanged: 10 });
    expect(await recordsOf(folder, 'after.jsonl')).toEqual(before);
  });

  it('changes nothing when its rows have the numbers of the list, which were ids then', async () => {
    const folder = await folderOfThen();
    const before = await recordsOf(folder, 'before.jsonl');
    const first = join(CASES, '04a-番号付き名簿その一.csv');
    const { total } = await importAgain(folder, first, 'organization');
    expect(total).toMatchObject({ rows: 2, unchanged: 2 });
    expect(await recordsOf(folder, 'after.jsonl')).toEqual(before);
    const second = join(CASES, '04b-番号付き名簿その二.csv');
    const other = await importAgain(folder, second, 'organization');
    expect(other.total).toMatchObject({ rows: 2, created: 2 });
  });

  it('takes apart what was folded: the record stays with the row that it states', async () => {
    const folder = await folderOfThen();
    const machines = join(CASES, '03b-同名で型式の違う試験機.csv');
    const again = await importAgain(folder, machines, 'equipment');
    expect(again.total).toMatchObject({ rows: 3, created: 2, unchanged: 1 });
    const firms = await readFile(join(LISTS, 'firms.csv'), 'utf8');
    // Both in 大阪市: 45be265 read no wards.
    const lines = firms.split('\n').filter((line) => !line.startsWith('山本精機'));
    await writeFile(join(folder, 'firms.csv'), lines.join('\n'));
    const { total } = await importAgain(folder, join(folder, 'firms.csv'));
    expect(total).toMatchObject({ rows: 5, created: 1, rejected: 0 });
    const after = (await recordsOf(folder, 'after.jsonl')).join('\n');
    expect(after).toMatch(/"employees":12,.*"name":\{"ja":"株式会社エム"\}/u);
    expect(after).toMatch(
      /"employees":5,.*"id":"org_deb9wjbs7tvhjvtr0ztt".*"name":\{"ja":"有限会社エム"\}/u,
    );
  });
});
