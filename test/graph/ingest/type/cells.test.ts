import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf } from '../../../../graph/ingest/columns/columns.ts';
import { ROW_KINDS, type RowKind } from '../../../../graph/ingest/columns/row-kinds.ts';
import { CLEAR } from '../../../../graph/ingest/type/cell-value.ts';
import type { RowNote } from '../../../../graph/ingest/type/row-note.ts';
import { typeRows } from '../../../../graph/ingest/type/type-row.ts';

/** The row of one cell, and the notes about it. */
function row(kind: RowKind, name: string, text: string) {
  const notes: RowNote[] = [];
  const cells = new Map([[name, text]]);
  const [typed] = typeRows([{ line: 1, kind, cells }], (note) => notes.push(note));
  return { errors: typed?.errors ?? [], values: typed?.values ?? new Map(), notes };
}

/** The value of one cell, or the key of the sentence why it has none. */
function cell(kind: RowKind, name: string, text: string): unknown {
  const { errors, values, notes } = row(kind, name, text);
  return errors[0]?.key ?? values.get(name) ?? notes[0]?.key;
}

describe('cells', () => {
  it('say why they cannot be read', () => {
    expect(cell('evidence', 'recorded_on', '2024-04')).toBe('importNotADay');
    expect(cell('organization', 'country', 'QX')).toBe('importNotACountry');
  });

  it('reads the words of offices for the values of lists', () => {
    expect(cell('organization', 'type', '公設試')).toBe('PUBLIC_LAB');
    expect(cell('organization', 'type', 'firm')).toBe('FIRM');
    expect(cell('equipment', 'use_modes', '機器利用、依頼試験')).toEqual([
      'SELF_USE',
      'COMMISSIONED',
    ]);
    expect(cell('organization', 'type', '宇宙人')).toBe('importNotInList');
    expect(cell('organization', 'employees', '約1,200名')).toBe(1200);
    expect(cell('organization', 'employees', '１，２００')).toBe(1200);
    expect(cell('organization', 'latitude', '1,5')).toBe('importCommaNotThousands');
    for (const wrong of ['12,34', '1,2000', ',200', '1,200,3', '1200,000', '0,125']) {
      expect(cell('organization', 'employees', wrong)).toBe('importCommaNotThousands');
    }
    expect(cell('organization', 'sme', '○')).toBe(true);
  });

  it('takes <clear> as deletion, but not of a reference or an id', () => {
    expect(cell('organization', 'city', '<clear>')).toBe(CLEAR);
    expect(cell('capability', 'holder', '<clear>')).toBe('importCannotClear');
    expect(cell('organization', 'id', '<clear>')).toBe('importCannotClear');
  });

  it('refuses control characters, lone surrogates, unreadable bytes and cells of 1 MB', () => {
    expect(cell('organization', 'city', 'a\u0000b')).toBe('importControlCharacter');
    expect(cell('organization', 'city', 'a\ud800b')).toBe('importUnreadableCharacter');
    expect(cell('organization', 'city', 'a\ufffdb')).toBe('importUnreadableCharacter');
    expect(cell('organization', 'city', 'x'.repeat(1_000_000))).toBe('importCellTooLong');
  });

  it('that cannot be read leave their row, and their text in the quote of the source', () => {
    const { errors, values, notes } = row('organization', 'employees', '10～20');
    expect(errors).toEqual([]);
    expect(values.get('quote')).toBe('employees: 10～20');
    expect(notes).toMatchObject([{ key: 'importNotAnInteger', outcome: 'kept', line: 1 }]);
    const japanese = row('organization', 'type', '謎の団体');
    expect(japanese.values.get('quote')).toBe('種別: 謎の団体');
  });

  it('reject their row where a guess would be worse: who may see it, and which record it is', () => {
    expect(cell('organization', 'visibility', '－')).toBe('importNotInList');
    expect(cell('organization', 'visibility', 'なし')).toBe('importNotInList');
    expect(cell('organization', 'corporate_number', '1120101063982')).toBe(
      'importCorporateNumberCheck',
    );
  });

  it('that say how to reach somebody never enter the source, which may be public', () => {
    const { errors, values, notes } = row('organization', 'email', '担当 山田まで');
    expect(errors).toEqual([]);
    expect([...values.keys()]).toEqual([]);
    expect(notes).toMatchObject([{ key: 'importNotAnEmail', outcome: 'leftOut' }]);
    const two = row('organization', 'email', 'a@example.jp、b@example.jp');
    expect([...two.values]).toEqual([['email', 'a@example.jp']]);
    expect(two.notes).toMatchObject([{ key: 'importPartRead', outcome: 'leftOut' }]);
  });

  it('of a number may hold a note, a counter and a scale', () => {
    const noted = row('organization', 'employees', '30（パート含む）');
    expect(noted.values.get('employees')).toBe(30);
    expect(noted.values.get('quote')).toBe('従業員数: 30（パート含む）');
    expect(noted.notes).toMatchObject([{ key: 'importPartRead', outcome: 'kept' }]);
    for (const [text, value] of [
      ['約50名', 50],
      ['５０名程度', 50],
      ['1,230人', 1230],
      ['1.2万人', 12_000],
    ] as const) {
      expect(row('organization', 'employees', text).values.get('employees')).toBe(value);
    }
    for (const text of ['10～20', '100人以上', '正社員30名、パート5名', '20-30', '多数']) {
      expect(row('organization', 'employees', text).values.get('employees')).toBeUndefined();
    }
  });

  it('of quantities are kept whole beside the quantities read from them, and reported', () => {
    const text = '板厚 0.5..6 mm、JIS B 0405準拠';
    const { values, notes, errors } = row('equipment', 'specifications', text);
    expect(errors).toEqual([]);
    expect(values.get('specifications')).toEqual([
      { quantity: '板厚', min: 0.5, max: 6, unit: 'mm' },
    ]);
    expect(values.get('specifications_text')).toBe(text);
    expect(notes).toMatchObject([{ key: 'importNotAQuantity', outcome: 'kept' }]);
    const whole = row('capability', 'quantities', '板厚 0.5..6 mm');
    expect(whole.values.get('quantities_text')).toBe(CLEAR);
    expect(row('requirement', 'quantities', '板厚 2..1 mm').values.get('quantities')).toEqual([]);
  });

  it('of a point are both read or both left', () => {
    const cells = new Map([
      ['latitude', '北の方'],
      ['longitude', '135.6'],
    ]);
    const [typed] = typeRows([{ line: 1, kind: 'organization', cells }], () => {});
    expect(typed?.errors).toEqual([]);
    expect(typed?.values.has('longitude')).toBe(false);
  });

  it('read a list as far as its words are known', () => {
    const { values, notes } = row('equipment', 'use_modes', '機器利用、遠隔');
    expect(values.get('use_modes')).toEqual(['SELF_USE']);
    expect(notes).toMatchObject([{ key: 'importNotInList', outcome: 'kept' }]);
  });

  it('take the first of several addresses, and a host without a scheme', () => {
    const { values } = row('organization', 'website', 'http://a.example/ http://b.example/');
    expect(values.get('website')).toBe('http://a.example/');
    expect(cell('organization', 'website', 'example.co.jp/gaiyo')).toBe(
      'https://example.co.jp/gaiyo',
    );
  });

  it('that say nothing are blank, unless the mark is a word of their column', () => {
    for (const mark of ['－', 'なし', '未定', '（不明）', 'N/A']) {
      const { values, notes } = row('organization', 'summary_ja', mark);
      expect([...values.keys()]).toEqual([]);
      expect(notes).toMatchObject([{ key: 'importCellBlank', value: mark, outcome: 'read' }]);
    }
    expect(cell('organization', 'sme', '無')).toBe(false);
    expect(cell('organization', 'products', 'なし')).toBe('importCellBlank');
    expect(cell('equipment', 'enables', 'なし')).toBe('importCellBlank');
  });

  it('that say 同上 have the value of the row above, and of the one above that', () => {
    const notes: RowNote[] = [];
    const firm = (line: number, name: string, address: string) => {
      const cells = new Map([
        ['name_ja', name],
        ['address', address],
      ]);
      return { line, kind: 'organization', cells } as const;
    };
    const rows = typeRows(
      [
        firm(2, 'ア', '同上'),
        firm(3, 'イ', '大阪府堺市'),
        firm(4, 'ウ', '同上'),
        firm(5, 'エ', '〃'),
      ],
      (note) => notes.push(note),
    );
    expect(rows.map(({ values }) => values.get('city'))).toEqual([
      ...[undefined, '堺市', '堺市', '堺市'],
    ]);
    expect(notes.map(({ line, key }) => [line, key])).toEqual([
      [2, 'importCellBlank'],
      [4, 'importCellSameAsAbove'],
      [5, 'importCellSameAsAbove'],
    ]);
  });

  it('of an address are put where they are searched', () => {
    const cells = new Map([['address', '大阪府東大阪市荒本']]);
    const [typed] = typeRows([{ line: 1, kind: 'organization', cells }], () => {});
    expect(Object.fromEntries(typed?.values ?? [])).toEqual({
      prefecture: '大阪府',
      city: '東大阪市',
    });
  });

  it('of an address keep the ward of a large city, which distinguishes firms of one name', () => {
    const cells = new Map([['address', '大阪市北区梅田1丁目2番3号']]);
    const [typed] = typeRows([{ line: 1, kind: 'organization', cells }], () => {});
    expect(Object.fromEntries(typed?.values ?? [])).toEqual({
      prefecture: '大阪府',
      city: '大阪市北区',
    });
  });

  it('never throw on any text', () => {
    const columns = ROW_KINDS.flatMap((kind) =>
      columnsOf(kind).map(({ name }) => ({ kind, name })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...columns),
        fc.string({ unit: 'binary', maxLength: 300 }),
        ({ kind, name }, text) => {
          cell(kind, name, text);
        },
      ),
    );
  });
});
