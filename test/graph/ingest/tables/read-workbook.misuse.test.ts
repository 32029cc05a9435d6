/** Workbooks that are damaged, or made to use up a machine: one sentence each. */
import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CatalyzerError } from '../../../../graph/errors/catalyzer-error.ts';
import { readSheetRows } from '../../../../graph/ingest/read/read-rows.ts';
import { readWorkbook } from '../../../../graph/ingest/tables/read-workbook.ts';
import { makeArchive, makeWorkbook, sheetOf } from './make-workbook.ts';

async function refusal(bytes: Uint8Array, sheet?: string) {
  try {
    const read = await readWorkbook(bytes, 'a.xlsx', sheet);
    readSheetRows(bytes, read, 'a.xlsx');
  } catch (error) {
    if (error instanceof CatalyzerError) return { key: error.key, ...error.parameters };
    throw error;
  }
  return { key: 'nothing refused' };
}

const FIRMS = sheetOf(['会社名'], ['ア社']);

describe('a workbook that is refused', () => {
  it('unpacks to far more than it is', async () => {
    const bomb = makeWorkbook({
      sheets: { a: FIRMS },
      more: { 'xl/media/a': Buffer.alloc(8 << 20) },
    });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await refusal(bomb)).toMatchObject({ key: 'importWorkbookTooLarge' });
  });

  it('says that a part is smaller than it is', async () => {
    const files = { '[Content_Types].xml': 'x', 'xl/workbook.xml': 'y'.repeat(1_000) };
    expect(await refusal(makeArchive(files, { unpackedSize: 10 }))).toMatchObject({
      key: 'importWorkbookDamaged',
    });
  });

  it('has thousands of files, or one whose name leads out of it', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_100 }, (_, at) => [`a${at}`, '']));
    expect(await refusal(makeWorkbook({ sheets: { a: FIRMS }, more: many }))).toMatchObject({
      key: 'importWorkbookTooLarge',
    });
    const more = { '../../etc/passwd': 'x' };
    expect(await refusal(makeWorkbook({ sheets: { a: FIRMS }, more }))).toMatchObject({
      key: 'importWorkbookDamaged',
    });
  });

  it('has entities that would grow without bound', async () => {
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    const bytes = makeWorkbook({
      sheets: { a: FIRMS },
      texts: [],
      more: { 'xl/sharedStrings.xml': laughs },
    });
    expect(await refusal(bytes)).toMatchObject({ key: 'importWorkbookDamaged' });
  });

  it('has a cell far outside, or is broken anywhere', async () => {
    const far = '<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>';
    expect(await refusal(makeWorkbook({ sheets: { a: far } }))).toMatchObject({
      key: 'importWorkbookTooLarge',
    });
    expect(await refusal(makeWorkbook({ sheets: { a: '<sheetData><row>' } }))).toMatchObject({
      key: 'importWorkbookDamaged',
    });
    const whole = makeWorkbook({ sheets: { a: FIRMS } });
    expect(await refusal(whole.subarray(0, whole.length - 30))).toMatchObject({
      key: 'importWorkbookDamaged',
    });
    expect(await refusal(makeArchive({ 'xl/workbook.xml': '<workbook/>' }))).toMatchObject({
      key: 'importWorkbookDamaged',
    });
  });

  it('has no sheet of that name, or a first one without a table', async () => {
    const book = makeWorkbook({ sheets: { 表紙: sheetOf(['会員のみなさまへ']), 名簿: FIRMS } });
    expect(await refusal(book, '会社')).toMatchObject({
      key: 'importNoSheet',
      names: '1 表紙, 2 名簿',
    });
    expect(await refusal(book)).toMatchObject({
      key: 'importOtherSheet',
      sheet: '表紙',
      others: '名簿',
    });
    expect(await refusal(book, '名簿')).toEqual({ key: 'nothing refused' });
  });

  it('has any bytes changed: a sentence or rows, never anything else', async () => {
    const whole = makeWorkbook({ sheets: { a: FIRMS }, texts: ['<t>x</t>'], formats: ['yyyy'] });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Buffer.from(whole);
        bytes[at] = byte;
        expect((await refusal(bytes)).key).toMatch(/^(?:import|nothing refused)/u);
      }),
      { numRuns: 200 },
    );
  });
});
