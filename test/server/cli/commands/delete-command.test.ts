/**
 * Deleting one record: the records to delete are listed first, and only these are deleted,
 * completely.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run, temporaryFolder } from '../run.ts';

const ROWS = [
  { kind: 'organization', name_ja: '甲研削', prefecture: '大阪府' },
  { kind: 'organization', name_ja: '乙工業', prefecture: '大阪府' },
  { kind: 'capability', holder: '甲研削', type: 'PROCESS', title_ja: '超精密研削' },
  { kind: 'equipment', owner: '甲研削', name_ja: '平面研削盤' },
  { kind: 'capability', holder: '乙工業', type: 'PROCESS', title_ja: '超精密研削' },
];

async function folderWithRows() {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'rows.jsonl'), ROWS.map((row) => JSON.stringify(row)).join('\n'));
  expect(await run(folder, ['import', 'rows.jsonl', '--write'])).toMatchObject({ code: 0 });
  const ids = new Map<string, string>();
  for (const line of (await exported(folder)).split('\n')) {
    const { record } = line === '' ? { record: undefined } : JSON.parse(line);
    const name = record?.name?.ja;
    if (name !== undefined) ids.set(name, record.id);
  }
  return { folder, idOf: (name: string) => ids.get(name) ?? '' };
}

async function exported(folder: string): Promise<string> {
  const file = join(folder, 'all.jsonl');
  expect(await run(folder, ['export', 'all.jsonl', '--force'])).toMatchObject({ code: 0 });
  return readFile(file, 'utf8');
}

describe('delete', () => {
  it('lists what would go and changes nothing', async () => {
    const { folder, idOf } = await folderWithRows();
    const before = await exported(folder);
    const { code, stdout } = await run(folder, ['delete', idOf('甲研削')]);
    expect(code).toBe(0);
    // The firm, its capability, its machine; OFFERS and the ownership of the machine.
    expect(stdout).toContain('This would delete 3 records and 2 relationships:');
    for (const name of ['甲研削', '超精密研削', '平面研削盤']) expect(stdout).toContain(name);
    expect(stdout).not.toContain('乙工業');
    expect(stdout).toContain(`delete ${idOf('甲研削')} --write`);
    expect(await exported(folder)).toBe(before);
  });

  it('deletes the record with what it contains and leaves the rest', async () => {
    const { folder, idOf } = await folderWithRows();
    const { code, stdout } = await run(folder, ['delete', idOf('甲研削'), '--write']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('Deleted 3 records and 2 relationships.'),
    });
    const after = await exported(folder);
    expect(after).not.toContain('甲研削');
    expect(after).not.toContain('平面研削盤');
    expect(after).toContain('乙工業');
    const { stdout: answer } = await run(folder, ['who-can', '超精密研削']);
    expect(answer).toContain('乙工業');
    expect(answer).not.toContain('甲研削');
  });

  it('reports an unknown record in a sentence, in both languages', async () => {
    const { folder } = await folderWithRows();
    const missing = await run(folder, ['delete', 'org_nothing', '--write']);
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toContain('Record org_nothing was not found');
    const japanese = await run(folder, ['delete', 'org_nothing', '--lang', 'ja']);
    expect(japanese.stderr).toContain('org_nothing という記録はありません');
    expect((await run(folder, ['delete'])).code).toBe(2);
  });
});
