/** The thread in which a workbook is read, in a process of its own: jest has no worker for TypeScript. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { childCommand } from '../../sqlite/children/typescript-child.ts';
import { makeWorkbook, rowOf } from './make-workbook.ts';

const CHILD = fileURLToPath(new URL('./children/read-sheet.ts', import.meta.url));
/** More than one message of records. */
const ROWS = 12_000;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyzer-workbook-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: Uint8Array, ...order: readonly string[]): Promise<unknown> {
  const path = join(folder, 'a.xlsx');
  await writeFile(path, bytes);
  const [program = '', ...parameters] = childCommand(CHILD, path, ...order);
  const { stdout } = await promisify(execFile)(program, parameters);
  return JSON.parse(stdout);
}

const LIST = makeWorkbook({
  sheets: {
    名簿: `<sheetData>${Array.from({ length: ROWS }, (_, at) => rowOf(at + 1, [`社${at}`])).join('')}</sheetData>`,
  },
});

describe('a workbook in a thread of its own', () => {
  it('gives all of its records', async () => {
    expect(await read(LIST)).toEqual({
      records: ROWS,
      sheet: '名簿',
      last: { line: ROWS, cells: [`社${ROWS - 1}`] },
    });
  });

  it('gives the sentence that says why it is refused', async () => {
    const damaged = makeWorkbook({ sheets: { a: '<sheetData><row>' } });
    expect(await read(damaged)).toEqual({ error: 'importWorkbookDamaged' });
  });

  it('stops on request', async () => {
    expect(await read(LIST, 'stop')).toEqual({ error: 'stopped' });
  });
});
