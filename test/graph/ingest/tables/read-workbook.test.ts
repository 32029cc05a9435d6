/** A workbook is read as it looks on its sheet: values, not formulas; dates, not their numbers. */
import { describe, expect, it } from '@jest/globals';
import { readSheetRows } from '../../../../graph/ingest/read/read-rows.ts';
import { readWorkbook } from '../../../../graph/ingest/tables/read-workbook.ts';
import { makeWorkbook, rowOf, sheetOf, type WorkbookParts } from './make-workbook.ts';

async function cellsOf(parts: WorkbookParts, sheet?: string) {
  const { records } = await readWorkbook(makeWorkbook(parts), 'a.xlsx', sheet);
  return records.map(({ cells }) => cells);
}

/** The text of one number in one format. */
async function shown(value: string, code: string, parts: Partial<WorkbookParts> = {}) {
  const sheet = `<sheetData><row r="1"><c r="A1" s="1"><v>${value}</v></c></row></sheetData>`;
  const [cells] = await cellsOf({ sheets: { a: sheet }, formats: [code], ...parts });
  return cells?.[0];
}

describe('a workbook', () => {
  it('has texts of its own and shared ones, in pieces, without their readings', async () => {
    const texts = [
      '<t>会社名</t>',
      '<r><t>株式会社</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 髙木</t></r><rPh sb="0" eb="2"><t>タカギ</t></rPh><phoneticPr fontId="1"/>',
      '<t>一行目_x000D_\n二行目 &amp; _x005F_x</t>',
    ];
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>住所</t><rPh sb="0" eb="2"><t>ジュウショ</t></rPh></is></c></row>' +
      '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c></row></sheetData>';
    const { records } = await readWorkbook(makeWorkbook({ sheets: { a: sheet }, texts }), 'a.xlsx');
    expect(records).toEqual([
      { line: 1, cells: ['会社名', '', '住所'] },
      { line: 3, cells: ['株式会社 髙木', '一行目\r\n二行目 & _x'] },
    ]);
  });

  it('has the values of formulas and booleans, errors as blank, and reports formulas without a value', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c>' +
      '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>NOW()</f></c>' +
      '<c r="F1"><v>0.30000000000000004</v></c><c r="G1"><v>2.120101063972E12</v></c></row></sheetData>';
    const { records, sheet: facts } = await readWorkbook(
      makeWorkbook({ sheets: { a: sheet } }),
      'a.xlsx',
    );
    expect(records[0]?.cells).toEqual(['2', '2x', 'TRUE', '', '', '0.3', '2120101063972']);
    expect(facts).toMatchObject({ errorCells: 1, formulasWithoutValue: 1 });
  });

  it('has dates as exact as their format shows them, from 1900 and from 1904', async () => {
    // 45383 days after 1899-12-30 is 2024-04-01, as a spreadsheet shows it.
    expect(await shown('45383', 'yyyy/m/d')).toBe('2024-04-01');
    expect(await shown('45383', '[$-411]ggge"年"m"月"d"日";@')).toBe('2024-04-01');
    expect(await shown('45383', 'yyyy"年"m"月"')).toBe('2024-04');
    expect(await shown('45383', 'yyyy')).toBe('2024');
    expect(await shown('45383.5', 'yyyy/mm/dd hh:mm')).toBe('2024-04-01T12:00');
    expect(await shown('0.75', 'h:mm')).toBe('18:00');
    expect(await shown('1', 'yyyy/m/d')).toBe('1900-01-01');
    expect(await shown('59', 'yyyy/m/d')).toBe('1900-02-28');
    expect(await shown('61', 'yyyy/m/d')).toBe('1900-03-01');
    expect(await shown('43921', 'yyyy/m/d', { date1904: true })).toBe('2024-04-01');
    const builtIn = '<sheetData><row r="1"><c r="A1" s="1"><v>45383</v></c></row></sheetData>';
    expect(await cellsOf({ sheets: { a: builtIn } })).toEqual([['2024-04-01']]);
  });

  it('has numbers as they are, codes with their zeros and hyphens, shares as per cent', async () => {
    expect(await shown('1230', '#,##0"円"')).toBe('1230');
    expect(await shown('1', '00000000')).toBe('00000001');
    expect(await shown('5840000', '000-0000')).toBe('584-0000');
    expect(await shown('0.125', '0.0%')).toBe('12.5%');
    expect(await shown('12.5', '0.00E+00')).toBe('12.5');
    expect(await shown('12.5', 'General')).toBe('12.5');
    expect(await shown('12.5', 'G/標準"mm"')).toBe('12.5');
    expect(await shown('12', '[Red]0;[Blue]-0')).toBe('12');
  });

  it('fills the rows that a cell is merged over, and names the columns that a header is', async () => {
    const sheet = `${sheetOf(
      ['会社名', '設備名', '連絡先', ''],
      ['ア社', '旋盤', '06-1', 'x'],
      ['', 'フライス盤', '06-2', ''],
      ['イ社', '研削盤', '', ''],
    )}<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C1:D1"/></mergeCells>`;
    const bytes = makeWorkbook({ sheets: { 設備: sheet } });
    const { rows, headers, reading } = readSheetRows(
      bytes,
      await readWorkbook(bytes, 'a.xlsx'),
      'a.xlsx',
    );
    expect(rows.map(({ line, cells }) => [line, cells.get('owner'), cells.get('name_ja')])).toEqual(
      [
        [2, 'ア社', '旋盤'],
        [3, 'ア社', 'フライス盤'],
        [4, 'イ社', '研削盤'],
      ],
    );
    expect(headers).toEqual(['会社名', '設備名', '連絡先', '連絡先']);
    expect(reading).toMatchObject({
      sheet: { name: '設備', others: [] },
      kindReason: { kind: 'equipment' },
    });
  });

  it('distinguishes a heading merged over the table from a row', async () => {
    const sheet = `${sheetOf(['会社名', '所在地', '業種'], ['大阪の部'], ['ア社', '大阪府', '鍛造'])}<mergeCells><mergeCell ref="A2:C2"/></mergeCells>`;
    const bytes = makeWorkbook({ sheets: { a: sheet } });
    const read = readSheetRows(bytes, await readWorkbook(bytes, 'a.xlsx'), 'a.xlsx');
    expect(read.rows).toHaveLength(1);
    expect(read.reading?.leftOut).toEqual([{ line: 2, reason: 'heading', text: '大阪の部' }]);
  });

  it('reads hidden rows and columns, and says which', async () => {
    const sheet = `<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="1"/></cols><sheetData>${rowOf(1, ['会社名', '所在地'])}${rowOf(2, ['ア社', '大阪府'], ' hidden="1"')}</sheetData>`;
    const { records, sheet: facts } = await readWorkbook(
      makeWorkbook({ sheets: { a: sheet } }),
      'a.xlsx',
    );
    expect(records).toHaveLength(2);
    expect(facts).toMatchObject({ hiddenRows: [2], hiddenColumns: ['B'] });
  });

  it('has the first sheet that is not hidden, or the one of a name or number', async () => {
    const parts = {
      sheets: { 控え: sheetOf(['0']), 表紙: sheetOf(['1']), 名簿: sheetOf(['2']) },
      hidden: ['控え'],
    };
    expect(await cellsOf(parts)).toEqual([['1']]);
    expect(await cellsOf(parts, '名簿')).toEqual([['2']]);
    expect(await cellsOf(parts, '3')).toEqual([['2']]);
    const { sheet } = await readWorkbook(makeWorkbook(parts), 'a.xlsx', ' 名簿 ');
    expect(sheet).toMatchObject({ name: '名簿', others: ['控え', '表紙'] });
  });

  it('may leave out the places of cells and rows, and name its elements with a prefix', async () => {
    const sheet =
      '<x:sheetData xmlns:x="urn:x"><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData>';
    const { records } = await readWorkbook(makeWorkbook({ sheets: { a: sheet } }), 'a.xlsx');
    expect(records).toEqual([
      { line: 1, cells: ['a', '1'] },
      { line: 2, cells: ['2'] },
    ]);
  });
});
