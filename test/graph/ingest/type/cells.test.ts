import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RowKind } from '../../../../graph/ingest/columns/row-kinds.ts';
import type { RowError } from '../../../../graph/ingest/read/row-error.ts';
import { CLEAR, parseCells } from '../../../../graph/ingest/type/cells.ts';
import { parseDate } from '../../../../language/dates.ts';
import { parseCountry } from '../../../../language/places/country-codes.ts';
import { splitAddress } from '../../../../language/places/japanese-address.ts';
import { parseQuantities } from '../../../../language/quantities/parse-quantities.ts';

/** The value of one cell, or the reason why it has none. */
function cell(kind: RowKind, name: string, text: string): unknown {
  const errors: RowError[] = [];
  const cells = parseCells({ line: 1, kind, cells: new Map([[name, text]]) }, errors);
  return errors[0]?.reason ?? cells.get(name);
}

describe('cells', () => {
  it('reads quantities with ranges, open ends, tolerances and units', () => {
    const text =
      '板厚 0.05..1.2 mm; lot 1..50;公差 ±0.01 mm；納期 10日以内; 外径 φ ..300 mm; 重量 5 kg以上';
    expect(parseQuantities(text)).toEqual({
      ok: true,
      ranges: [
        { quantity: '板厚', min: 0.05, max: 1.2, unit: 'mm' },
        { quantity: 'lot', min: 1, max: 50, unit: '' },
        { quantity: '公差', min: -0.01, max: 0.01, unit: 'mm' },
        { quantity: '納期', max: 10, unit: '日' },
        { quantity: '外径 φ', max: 300, unit: 'mm' },
        { quantity: '重量', min: 5, unit: 'kg' },
      ],
    });
    expect(parseQuantities('板厚0.05〜1.2mm')).toEqual({
      ok: true,
      ranges: [{ quantity: '板厚', min: 0.05, max: 1.2, unit: 'mm' }],
    });
  });

  it('refuses a quantity without a number or with its ends the wrong way round', () => {
    expect(parseQuantities('厚い')).toEqual({ ok: false, part: '厚い' });
    expect(cell('capability', 'quantities', '板厚 2..1 mm')).toBe('importNotAQuantity');
  });

  it('reads dates as exact as they are written, Japanese eras too', () => {
    expect(parseDate('2024')).toBe('2024');
    expect(parseDate('2024年4月')).toBe('2024-04');
    expect(parseDate('2024/4/1')).toBe('2024-04-01');
    expect(parseDate('令和6年4月1日')).toBe('2024-04-01');
    expect(parseDate('平成元年')).toBe('1989');
    expect(parseDate('2023-02-29')).toBeUndefined();
    expect(parseDate('2024-13')).toBeUndefined();
    expect(cell('evidence', 'recorded_on', '2024-04')).toBe('importNotADay');
  });

  it('splits a Japanese address into prefecture and municipality', () => {
    expect(splitAddress('〒577-0011 大阪府東大阪市荒本北1-2')).toEqual({
      prefecture: '大阪府',
      city: '東大阪市',
    });
    expect(splitAddress('東京都大田区本羽田2-12')).toEqual({
      prefecture: '東京都',
      city: '大田区',
    });
    expect(splitAddress('三重県四日市市諏訪町')).toEqual({
      prefecture: '三重県',
      city: '四日市市',
    });
    expect(splitAddress('京都府京都市下京区').city).toBe('京都市');
    expect(splitAddress('群馬県佐波郡玉村町大字下新田').city).toBe('佐波郡玉村町');
    expect(splitAddress('福島県郡山市待池台').city).toBe('郡山市');
    expect(splitAddress('Berlin')).toEqual({});
  });

  it('reads countries by code and by name', () => {
    expect(parseCountry('jp')).toBe('JP');
    expect(parseCountry('日本')).toBe('JP');
    expect(parseCountry('Germany')).toBe('DE');
    expect(parseCountry('EL')).toBe('GR');
    expect(parseCountry('uk')).toBe('GB');
    expect(parseCountry('XK')).toBe('XK');
    expect(parseCountry('Atlantis')).toBeUndefined();
    for (const letters of ['QX', 'AA', 'zz', 'EU', 'DD', 'SU', 'no data']) {
      expect(parseCountry(letters)).toBeUndefined();
    }
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
    for (const wrong of ['12,34', '1,2000', ',200', '1,200,3', '1200,000']) {
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

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parseQuantities(text);
        parseDate(text);
        splitAddress(text);
        parseCountry(text);
      }),
    );
  });
});
