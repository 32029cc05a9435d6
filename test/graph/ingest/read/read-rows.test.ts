import { describe, expect, it } from '@jest/globals';
import { type ReadOptions, readRows } from '../../../../graph/ingest/read/read-rows.ts';

function read(text: string, fileName = 'firms.csv', options: ReadOptions = {}) {
  return readRows(new TextEncoder().encode(text), fileName, options);
}

function cellsOf(text: string, fileName?: string, options?: ReadOptions) {
  return read(text, fileName, options).rows.map(({ cells }) => Object.fromEntries(cells));
}

/** 会社名,所在地 / 髙﨑①㈱,大阪府 in CP932, as Excel of a Japanese office writes it. */
const CP932 = Uint8Array.from(
  Buffer.from('89ef8ed096bc2c8f8a8ddd926e0d0aeee0ed958740878a2c91e58de3957b0d0a', 'hex'),
);

describe('reading rows', () => {
  it('reads CP932 with the characters that only Windows has', () => {
    const { rows, reading } = readRows(CP932, 'firms.csv');
    expect(reading?.encoding).toBe('shift_jis');
    expect(rows[0]?.cells.get('name_ja')).toBe('髙﨑①㈱');
    expect(rows[0]?.cells.get('address')).toBe('大阪府');
  });

  it('reads UTF-8 with a byte order mark and UTF-16 with one', () => {
    expect(cellsOf('\ufeff会社名\nア社')).toEqual([{ name_ja: 'ア社' }]);
    const utf16 = Buffer.from('\ufeff会社名\tTEL\nア社\t06', 'utf16le');
    expect(readRows(utf16, 'x.txt').rows[0]?.cells.get('phone')).toBe('06');
  });

  it('maps Japanese and English headers to canonical columns and recognises firms', () => {
    const text =
      '会社名,所在地,業種,製品,加盟団体\n㈱ア,大阪府東大阪市荒本,金属プレス,座金,ギアテック';
    const [row] = read(text).rows;
    expect(row?.kind).toBe('organization');
    expect(Object.fromEntries(row?.cells ?? [])).toEqual({
      name_ja: '㈱ア',
      address: '大阪府東大阪市荒本',
      industry: '金属プレス',
      products: '座金',
      member_of: 'ギアテック',
    });
    expect(row?.assumed?.get('type')).toBe('FIRM');
  });

  it('puts a cell under a header without a language where its letters belong', () => {
    expect(cellsOf('name,city\nAcme,Berlin\n宮田,岡山')).toEqual([
      { name_en: 'Acme', city: 'Berlin' },
      { name_ja: '宮田', city: '岡山' },
    ]);
  });

  it('infers equipment, capability, membership and participation from their headers', () => {
    expect(read('設備名,型式,会社名\na,b,c').rows[0]?.kind).toBe('equipment');
    expect(read('会社名,得意技術,説明\na,b,c').rows[0]?.kind).toBe('capability');
    expect(read('会員名,団体名,会員種別\na,b,c').rows[0]?.kind).toBe('membership');
    expect(read('件名,参加者,分担\na,b,c').rows[0]?.kind).toBe('participation');
  });

  it('takes tab and semicolon as delimiters, and mixed line ends', () => {
    expect(cellsOf('会社名;TEL\r\nア;1\nイ;2\rウ;3')).toHaveLength(3);
    expect(cellsOf('会社名\tTEL\nア\t1')).toEqual([{ name_ja: 'ア', phone: '1' }]);
  });

  it('takes the apostrophe off that our export puts before a formula, and nothing else', () => {
    expect(cellsOf("会社名,TEL\n'ア,'+81-3-1")).toEqual([{ name_ja: "'ア", phone: '+81-3-1' }]);
  });

  it('gives an id without a scheme the scheme of the options, else none', () => {
    expect(cellsOf('会社名,id\nア,7')).toEqual([{ name_ja: 'ア', id: '7' }]);
    expect(cellsOf('会社名,id\nア,7', 'x.csv', { scheme: 'kumiai' })[0]?.scheme).toBe('kumiai');
  });

  it('reports an unknown column once, with the column that was perhaps meant', () => {
    const { unknownColumns } = read('name_ja,prefectre,zzzzzzzz\na,b,c\nd,e,f');
    expect(unknownColumns).toEqual([
      { header: 'prefectre', values: ['b', 'e'], suggestion: 'prefecture' },
      { header: 'zzzzzzzz', values: ['c', 'f'] },
    ]);
  });

  it('passes over blank lines and comments, counts these, and keeps the lines of the file', () => {
    const { rows, comments } = read(
      '# 名簿\r\n会社名,概要\r\n# 例,"x\r\n\r\nア,"二\r\n# 行"\r\nイ,\r\n# 以上',
    );
    expect(rows.map(({ line }) => line)).toEqual([5, 7]);
    expect(rows[0]?.cells.get('summary_ja')).toBe('二\r\n# 行');
    expect(comments).toBe(3);
  });

  it('reads a number sign that is not a comment as data: a number, a heading, a quoted cell', () => {
    expect(cellsOf('会社名,TEL\n#12,1\n"# 株",2')).toEqual([
      { name_ja: '#12', phone: '1' },
      { name_ja: '# 株', phone: '2' },
    ]);
    const { rows, headers, comments } = read('#,会社名\n1,ア\n2,イ');
    expect([rows.length, headers, comments]).toEqual([2, ['#', '会社名'], 0]);
  });

  it('reads JSON Lines with numbers, booleans, lists and blank lines', () => {
    const text =
      '{"kind":"organization","name_ja":"ア","employees":5,"sme":true}\n\n' +
      '{"kind":"person","roles":["RESEARCHER","MANAGER"],"organization":"ア"}';
    const { rows } = read(text, 'rows.jsonl');
    expect(rows.map(({ line }) => line)).toEqual([1, 3]);
    expect(rows[0]?.cells.get('employees')).toBe('5');
    expect(rows[1]?.cells.get('roles')).toBe('RESEARCHER\nMANAGER');
  });
});
