/**
 * Damaged history of an import. Law: nothing is restored, deleted, copied or exported by it without
 * an error.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import { Connection } from '../../../graph/sqlite/connection.ts';
import { STORE_FILE } from '../../../graph/sqlite/open-sqlite-store.ts';
import { type Run, run, temporaryFolder } from './run.ts';

let folder: string;
let importId: string;
let id: string;
const catalyzer = (...argv: readonly string[]): Promise<Run> => run(folder, argv);

async function importCsv(name: string, text: string): Promise<void> {
  writeFileSync(join(folder, name), text);
  expect(await catalyzer('import', name, '--write')).toMatchObject({ code: 0 });
}

beforeEach(async () => {
  folder = await temporaryFolder();
  await importCsv('first.csv', 'kind,scheme,id,name_ja,employees\norganization,s,1,甲製作所,10\n');
  await importCsv('second.csv', 'kind,scheme,id,name_ja,employees\norganization,s,1,甲製作所,20\n');
  const { stdout } = await catalyzer('import', '--list');
  importId = /(imp_\w+).*second\.csv/.exec(stdout)?.[1] ?? '';
  const connection = new Connection(join(folder, 'data', STORE_FILE));
  const row = connection.get<{ id: string }>(
    'SELECT record_id AS id FROM batch_change WHERE batch_id = ? AND before IS NOT NULL',
    importId,
  );
  id = row?.id ?? '';
  connection.run(
    `UPDATE batch_change SET before = replace(before, '"employees":10', '"employees":11')
      WHERE batch_id = ? AND record_id = ?`,
    importId,
    id,
  );
  connection.close();
});

it('is named by verify, export, copy and backup, which end with 1', async () => {
  for (const argv of [
    ['verify'],
    ['export', 'out.jsonl'],
    ['copy', '--from', 'sqlite:data', '--to', 'sqlite:copied'],
    ['backup', 'backup.sqlite'],
  ]) {
    const { code, stdout, stderr } = await catalyzer(...argv);
    expect({ argv, code, isNamed: (stdout + stderr).includes(id) }).toEqual({
      argv,
      code: 1,
      isNamed: true,
    });
  }
  expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).not.toContain('"employees":11');
});

it('is not put back by an undo, which says so', async () => {
  const { stdout } = await catalyzer('import', '--remove', importId);
  expect(stdout).toContain(`${id}: not restored: the stored earlier version is damaged`);
  expect(stdout).toContain('0 records deleted, 0 restored');
});

it('hidden by a damaged index is missed by no undo and no export', async () => {
  const file = join(folder, 'data', STORE_FILE);
  const connection = new Connection(file);
  const index = connection.get<{ page: number; size: number }>(
    `SELECT rootpage AS page, page_size AS size FROM sqlite_schema, pragma_page_size
      WHERE name = 'batch_change_by_sequence'`,
  );
  connection.close();
  if (index === undefined) throw new Error('The index has a page.');
  const bytes = readFileSync(file);
  const page = bytes.subarray((index.page - 1) * index.size, index.page * index.size);
  const at = page.indexOf(importId) + importId.length - 1;
  page.writeUInt8(page.readUInt8(at) ^ 1, at);
  writeFileSync(file, bytes);
  for (const argv of [['import', '--remove', importId], ['export', 'out.jsonl'], ['verify']]) {
    const { code, stdout, stderr } = await catalyzer(...argv);
    const isTold = /damaged|missing from index/.test(stdout + stderr);
    expect({ argv, code, isTold }).toEqual({ argv, code: 1, isTold: true });
  }
  expect(existsSync(join(folder, 'out.jsonl'))).toBe(false);
});

it('is forgotten when the record is deleted, which leaves nothing damaged', async () => {
  expect(await catalyzer('delete', id, '--write')).toMatchObject({ code: 0 });
  expect(await catalyzer('verify')).toMatchObject({ code: 0 });
});
