/** Workbooks that we write. Laws: a written workbook is read back unchanged; the same rows give the same bytes. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWorkbook } from '../../../../graph/ingest/tables/read-workbook.ts';
import { workbook } from '../../../../graph/ingest/write/workbook.ts';

const cellsOf = async (rows: readonly (readonly string[])[]) => {
  const { records } = await readWorkbook(await workbook(rows), 'a.xlsx');
  return records.map(({ cells }) => cells);
};

it('hold every text as a text, what looks like a formula or a number too', async () => {
  const rows = [
    ['ID', '名称', 'Note'],
    ['007', '=1+1', '<a & "b">'],
    ['x', '\n二行\n', ' padded '],
    ['', '', 'last'],
  ];
  const read = (await cellsOf(rows)).map((cells) => cells.map((cell) => cell.trim()));
  expect(read).toEqual(rows.map((cells) => cells.map((cell) => cell.trim())));
});

it('leave out what XML cannot hold', async () => {
  expect((await cellsOf([['a\u0000b\u0007c\uffff', 'd']]))[0]).toEqual(['abc', 'd']);
});

it('are the same bytes for the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.string(), { maxLength: 3 }), { maxLength: 4 }),
      async (rows) => {
        expect(await workbook(rows)).toEqual(await workbook(rows));
      },
    ),
    { numRuns: 20 },
  );
});
