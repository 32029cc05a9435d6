import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseQuantities } from '../../../language/quantities/parse-quantities.ts';

function range(quantity: string, min: number | undefined, max: number | undefined, unit: string) {
  return {
    quantity,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit,
  };
}

describe('a cell of quantities', () => {
  it('has ranges, open ends, tolerances and units', () => {
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

  // Records are made from these cells: what one was read as it is read as for ever.
  it.each([
    ['板厚 0.05..1.2 mm', '板厚', 0.05, 1.2, 'mm'],
    ['板厚:0.05...1.2㎜', '板厚', 0.05, 1.2, 'mm'],
    ['長さ=３００～１，２００ｍｍ', '長さ', 300, 1200, 'mm'],
    ['温度 -40から150℃', '温度', -40, 150, '°C'],
    ['板厚 1–3 mm', '板厚', 1, 3, 'mm'],
    ['lot 10 –', 'lot', 10, undefined, ''],
    ['φ ~ 300 mm', 'φ', undefined, 300, 'mm'],
    ['公差 +/-0.01 mm', '公差', -0.01, 0.01, 'mm'],
    ['重量≦5 kg', '重量', undefined, 5, 'kg'],
    ['重量 >= 5 kg', '重量', 5, undefined, 'kg'],
    ['最大300 mm', '', undefined, 300, 'mm'],
    ['径 最小 3 mm以下', '径', 3, undefined, 'mm'],
    ['3 日まで', '', undefined, 3, '日'],
    ['真空度 1e-3 Pa', '真空度', 0.001, 0.001, 'Pa'],
    ['重量 1200,000 g', '重量', 1_200_000, 1_200_000, 'g'],
    ['重量 0,125 kg', '重量', 125, 125, 'kg'],
    ['up to 300 mm', 'up to', 300, 300, 'mm'],
    ['公差 +-0.01', '公差 +', -0.01, -0.01, ''],
    ['10 mm 未満', '', 10, 10, 'mm 未満'],
    ['lot 5万個', 'lot', 5, 5, '万個'],
    ['10 -', '', 10, 10, '-'],
    ['2 tons', '', 2, 2, 'tons'],
    ['M3', 'M', 3, 3, ''],
    ['外径 10²', '外径', 102, 102, ''],
    ['長さ 1..1e999 m', '長さ', 1, undefined, 'm'],
  ])('is read as it always was: %s', (text, quantity, min, max, unit) => {
    expect(parseQuantities(text)).toEqual({ ok: true, ranges: [range(quantity, min, max, unit)] });
  });

  it.each([
    ['lot 1-50', 'lot', 1, 50, ''],
    ['lot 1 to 50 pcs', 'lot', 1, 50, 'pcs'],
    ['温度 -40 - -5 ℃', '温度', -40, -5, '°C'],
    ['板厚 0.05→1.2 mm', '板厚', 0.05, 1.2, 'mm'],
    ['公差 ±1/100 mm', '公差', -0.01, 0.01, 'mm'],
    ['精度 100分の1 mm', '精度', 0.01, 0.01, 'mm'],
    ['真空度 10^-3 Pa以下', '真空度', undefined, 0.001, 'Pa'],
    ['真空度 5x10^-3..1 Pa', '真空度', 0.005, 1, 'Pa'],
    ['引張強さ 400 N/mm²以上', '引張強さ', 400, undefined, 'N/mm2'],
    ['面積 10 ㎡', '面積', 10, 10, 'm2'],
    ['長さ 0.1234567890123 m', '長さ', 0.1234567890123, 0.1234567890123, 'm'],
  ])('has what a text has: %s', (text, quantity, min, max, unit) => {
    expect(parseQuantities(text)).toEqual({ ok: true, ranges: [range(quantity, min, max, unit)] });
  });

  it.each([
    '厚い',
    '板厚 2..1 mm',
    '1,5 mm',
    '12,34 mm',
    '1,2345 mm',
    '10 x 5 mm',
    'SUS304-2B',
    '0120-123-456',
    'φ3 H7',
  ])('is refused: %s', (text) => {
    expect(parseQuantities(text)).toEqual({ ok: false, part: text });
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parseQuantities(text);
      }),
    );
  });
});
