/** Lists as they arrive: lines around the rows are reported and left out, and nothing else. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ReadOptions,
  type RowsRead,
  readRows,
} from '../../../../graph/ingest/read/read-rows.ts';
import { readCase } from '../import-cases.ts';

function read(text: string, options: ReadOptions = {}): RowsRead {
  return readRows(new TextEncoder().encode(text), 'list.csv', options);
}

function cellsOf({ rows }: RowsRead) {
  return rows.map(({ cells }) => Object.fromEntries(cells));
}

function leftOut({ reading }: RowsRead) {
  return reading?.leftOut.map(({ line, reason }) => [line, reason]);
}

describe('a table', () => {
  it('has its header below titles and blank lines, in CP932 (case 16)', async () => {
    const found = await readCase('16-表題行のある名簿-CP932.csv');
    expect(found.rows).toMatchObject([{ line: 4, kind: 'organization' }]);
    expect(found.rows[0]?.cells.get('name_ja')).toBe('㈱見本髙木');
    expect(found.rows[0]?.cells.get('employees')).toBe('１２名');
    expect(found.reading).toMatchObject({
      encoding: 'shift_jis',
      leftOut: [{ line: 1, reason: 'title', text: '令和６年度　会員企業一覧' }],
    });
  });

  it('has its header above rows whose values are words of headers, below a preface of such', () => {
    const words = read('会社名,所在地,分類1,分類2,分類3\nア社,大阪府,技術,設備,説明\n');
    expect(words.rows.map(({ line, cells }) => [line, cells.get('name_ja')])).toEqual([
      [2, 'ア社'],
    ]);
    const preface = read('担当者,山田\n会社名,電話\nア社,06-1\n');
    expect(preface.rows.map(({ line, cells }) => [line, cells.get('name_ja')])).toEqual([
      [3, 'ア社'],
    ]);
    const wider = read('連絡先,総務課,\n会社名,所在地,得意先\nア社,大阪府,イ社\n');
    expect(wider.rows.map(({ line }) => line)).toEqual([3]);
  });

  it('ends before its totals and notes, each reported with its line (case 17)', async () => {
    const found = await readCase('17-合計行と注記行.csv');
    expect(found.rows.map(({ cells }) => cells.get('name_ja'))).toEqual([
      '株式会社合計甲',
      '株式会社合計乙',
    ]);
    expect(found.reading?.leftOut).toEqual([
      { line: 4, reason: 'total', text: '合計 2社 1,230' },
      { line: 5, reason: 'note', text: '※従業員数は令和6年4月1日現在' },
    ]);
  });

  it('is recognised without a header by the layout of corporate numbers (case 24)', async () => {
    const found = await readCase('24-見出しのない法人番号ファイル-CP932.csv');
    expect(cellsOf(found)).toMatchObject([
      { corporate_number: '2120101063972', name_ja: '株式会社見本髙木', type: '301' },
      { corporate_number: '1120101063981', name_ja: '合同会社見本﨑', type: '305' },
    ]);
    expect(found.rows.map(({ line }) => line)).toEqual([1, 2]);
    expect(found.reading?.kindReason).toMatchObject({ kind: 'organization', by: 'format' });
  });

  it('of researchers says names, bodies and numbers by itself (case 27)', async () => {
    const found = await readCase('27-研究者名簿.csv');
    expect(found.reading?.kindReason?.kind).toBe('person');
    expect(cellsOf(found)).toMatchObject([
      {
        name_ja: '見本 太郎',
        organization: '大阪見本大学',
        external_ids: 'erad:00000001',
        title_ja: '教授',
      },
    ]);
  });

  it('may have notes of one cell, totals in any column and a rule of dashes below', () => {
    const found = read(
      '会社名,所在地,従業員数\nア社,大阪府,5\n小計,,5\n,総　計,5\n計,,\n－－－,,\n注1,従業員数は概数,\n（注）推計,,\n出典：商工会調べ,,\n令和6年4月1日現在,,\n以上,,\nTotal,,5\n平均,,5\n※1 概数、令和6年,4月1日現在,\n',
    );
    expect(cellsOf(found)).toEqual([{ name_ja: 'ア社', address: '大阪府', employees: '5' }]);
    expect(leftOut(found)).toEqual([
      [3, 'total'],
      [4, 'total'],
      [5, 'total'],
      [6, 'note'],
      [7, 'note'],
      [8, 'note'],
      [9, 'note'],
      [10, 'note'],
      [11, 'note'],
      [12, 'total'],
      [13, 'total'],
      [14, 'note'],
    ]);
  });

  it('keeps every row whose name only begins like a total or a note', () => {
    const names = [
      '計測器工業',
      '合計食品',
      '注染工房',
      '資料館',
      'Total Energies',
      '※新規 ア社',
      '■ロゴ社',
    ];
    const found = read(
      `会社名,所在地\n${names.map((name) => `${name},大阪府`).join('\n')}\n計器堂,\n`,
    );
    expect(found.rows).toHaveLength(names.length + 1);
    expect(found.reading?.leftOut).toEqual([]);
  });

  it('may have headings, its header again, an example and numbered blank lines between its rows', () => {
    const found = read(
      'No.,会社名,所在地\n例,見本社,東京都\n1,ア社,大阪府\n■東部,,\nNo.,会社名,所在地\n2,イ社,大阪府\n3,,\n',
    );
    expect(found.rows.map(({ cells }) => cells.get('name_ja'))).toEqual(['ア社', 'イ社']);
    expect(leftOut(found)).toEqual([
      [2, 'example'],
      [4, 'heading'],
      [5, 'header'],
      [7, 'number'],
    ]);
  });

  it('may have a header of two lines, the upper one naming groups', () => {
    const lower =
      '基本情報,,,連絡先,,\n会社名,所在地,業種,担当者,電話,メール\nア社,大阪府,製造,山田,06-1,a@b.jp\n';
    expect(cellsOf(read(lower))).toMatchObject([
      { name_ja: 'ア社', contact_name: '山田', phone: '06-1', email: 'a@b.jp' },
    ]);
    const mixed =
      '名簿,,,,\n会社名,所在地,連絡先,,事業内容\n,,氏名,電話,\nア社,大阪府,山田,06-1,切削\n';
    expect(cellsOf(read(mixed))).toEqual([
      {
        name_ja: 'ア社',
        address: '大阪府',
        contact_name: '山田',
        phone: '06-1',
        summary_ja: '切削',
      },
    ]);
  });

  it('may have blank columns, and names one that has cells but no header by its letters', () => {
    const found = read(',会社名,,所在地\n,ア社,切削,大阪府\n,イ社,,京都府\n');
    expect(cellsOf(found)).toEqual([
      { name_ja: 'ア社', address: '大阪府' },
      { name_ja: 'イ社', address: '京都府' },
    ]);
    expect(found.unknownColumns).toEqual([{ header: '(C)', values: ['切削'] }]);
    const map = new Map([['(C)', 'summary']]);
    expect(cellsOf(read(',会社名,,所在地\n,ア社,切削,大阪府\n', { map }))).toMatchObject([
      { summary_ja: '切削' },
    ]);
  });

  it('joins columns of one name where they hold texts or parts, and reports the second of others', () => {
    const found = read(
      '会社名,事業内容,事業内容,製品1,製品2,住所1,住所2,従業員数,従業員数\nア社,切削,研磨,座金,ねじ,大阪府堺市,北区1,5,7\n',
    );
    expect(cellsOf(found)).toEqual([
      {
        name_ja: 'ア社',
        summary_ja: '切削\n研磨',
        products: '座金; ねじ',
        address: '大阪府堺市北区1',
        employees: '5',
      },
    ]);
    expect(found.unknownColumns).toEqual([{ header: '従業員数', values: ['7'], second: 1 }]);
  });

  it('has names in two columns', () => {
    expect(cellsOf(read('姓,名,所属機関\n見本,太郎,見本大学\nMihon,Taro,x\n'))).toMatchObject([
      { name_ja: '見本 太郎' },
      { name_en: 'Taro Mihon' },
    ]);
  });

  it('has the delimiter under which its header says most, or the one of its line sep=', () => {
    const rows = [{ name_ja: 'ア社', address: '大阪府、堺市', summary_ja: 'a,b' }];
    expect(cellsOf(read('会員名簿\n会社名;所在地;事業内容\nア社;大阪府、堺市;a,b\n'))).toEqual(
      rows,
    );
    expect(cellsOf(read('会社名\t所在地\t事業内容\rア社\t大阪府、堺市\ta,b\r'))).toEqual(rows);
    const stated = read('sep=|\r\n会社名|所在地|事業内容\r\nア社|大阪府、堺市|a,b\r\n');
    expect(cellsOf(stated)).toEqual(rows);
    expect(stated.rows[0]?.line).toBe(3);
    expect(cellsOf(read('会社名\nア;イ社\n'))).toEqual([{ name_ja: 'ア;イ社' }]);
  });

  it('recognises its kind by the headers that hardly any other kind has', () => {
    expect(read('会社名,設備名,型式,メーカー\na,b,c,d').reading?.kindReason).toEqual({
      kind: 'equipment',
      by: 'headers',
      headers: ['設備名', '型式', 'メーカー'],
    });
    expect(read('会社名,型式\na,b', { kind: 'organization' }).reading?.kindReason).toEqual({
      kind: 'organization',
      by: 'option',
      headers: ['会社名'],
    });
  });

  it('sends columns where a map says, the user before the format and the header', () => {
    const map = new Map([
      ['会員番号', 'external:kumiai'],
      ['得意分野', 'summary'],
    ]);
    const found = read('会社名,会員番号,得意分野\nア社,7,切削\n', { map });
    expect(cellsOf(found)).toEqual([
      { name_ja: 'ア社', external_ids: 'kumiai:7', summary_ja: '切削' },
    ]);
    expect(found.unknownColumns).toEqual([]);
    const again = read('会社名,得意分野\nア社,切削\n', { rememberedMap: map });
    expect(cellsOf(again)).toMatchObject([{ summary_ja: '切削' }]);
  });

  it('keeps every row of plain names, whatever is above and below', () => {
    const name = fc.stringMatching(/^[ア-ン]{2,8}$/);
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1 }),
        fc.integer({ min: 0, max: 5 }),
        (names, titles) => {
          const text = [
            ...Array.from({ length: titles }, (_, at) => `第${at}表`),
            '会社名,所在地',
            ...names.map((one) => `${one},大阪府`),
            '合計,1社',
          ].join('\n');
          const found = read(text);
          expect(found.rows.map(({ cells }) => cells.get('name_ja'))).toEqual(names);
          expect(found.reading?.leftOut).toHaveLength(titles + 1);
        },
      ),
    );
  });
});

describe('a published format', () => {
  it('of equipment (UNIQUIP) has places for what it names', () => {
    const found = read(
      'Type,ID,Name,Description,Technique(:N8),Site Location,Contact Name,Contact Email,Institution Name\nequipment,e1,SEM,an electron microscope,microscopy,Leeds,A,a@b.uk,University of Leeds\n',
    );
    expect(found.reading?.kindReason).toMatchObject({ kind: 'equipment', format: 'UNIQUIP' });
    expect(cellsOf(found)).toEqual([
      {
        id: 'e1',
        asset_number: 'e1',
        name_en: 'SEM',
        owner: 'University of Leeds',
        type: 'equipment',
        note_en: 'an electron microscope',
        techniques: 'microscopy',
        site: 'Leeds',
        contact_name: 'A',
        email: 'a@b.uk',
      },
    ]);
    expect(found.unknownColumns).toEqual([]);
  });

  it('of equipment (Kit-Catalogue, Jisc) is one of machines', () => {
    const kit = read(
      'id,name,manufacturer,model,description,contact1,contact2,image,link\n1,A,B,C,D,e,f,g,h\n',
    );
    expect(kit.rows[0]).toMatchObject({ kind: 'equipment' });
    expect(kit.rows[0]?.cells.get('manufacturer')).toBe('B');
    const jisc = read(
      'id,name,manufacturer,model,description,commissioned_date,measured_variables,managing_department\n1,A,B,C,D,2020,mass,Chemistry\n',
    );
    expect(jisc.rows[0]?.kind).toBe('equipment');
    expect(jisc.rows[0]?.cells.get('measures')).toBe('mass');
  });

  it('of firms (gBizINFO, in both languages) has numbers, names and places', () => {
    const api = read(
      'corporate_number,name,kana,postal_code,location,employee_number,capital_stock,close_cause\n2120101063972,見本社,ミホン,5840000,大阪府富田林市,12,1000,\n',
    );
    expect(cellsOf(api)).toMatchObject([
      {
        corporate_number: '2120101063972',
        name_ja: '見本社',
        address: '大阪府富田林市',
        employees: '12',
      },
    ]);
    const csv = read(
      '法人番号,法人名,法人名ふりがな,法人名英語,本社所在地,従業員数,営業品目リスト,事業概要,企業ホームページ,最終更新日\n2120101063972,見本社,みほんしゃ,Mihon,大阪府富田林市,12,印刷,製造,https://a.jp,2024-01-01\n',
    );
    expect(cellsOf(csv)).toMatchObject([
      { name_ja: '見本社', name_en: 'Mihon', name_kana: 'みほんしゃ', website: 'https://a.jp' },
    ]);
    expect(csv.unknownColumns).toEqual([]);
  });

  it('of research bodies and people (ROR, ORCID) has their own ids', () => {
    const ror = read(
      'id,names.types.ror_display,names.types.label,locations.geonames_details.country_code,locations.geonames_details.name,types\nhttps://ror.org/05xpvk416,NIST,NIST,US,Gaithersburg,government\n',
    );
    expect(cellsOf(ror)).toEqual([
      { scheme: 'ror', id: '05xpvk416', name_en: 'NIST', country: 'US', city: 'Gaithersburg' },
    ]);
    const orcid = read(
      'orcid,given-names,family-names,institution-name\nhttps://orcid.org/0000-0002-1825-0097,Josiah,Carberry,Brown University\n',
    );
    expect(cellsOf(orcid)).toEqual([
      {
        scheme: 'orcid',
        id: '0000-0002-1825-0097',
        name_en: 'Josiah Carberry',
        organization: 'Brown University',
      },
    ]);
  });
});
