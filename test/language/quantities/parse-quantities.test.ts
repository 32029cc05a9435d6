import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseQuantities } from '../../../language/quantities/parse-quantities.ts';

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

  it('is refused without a number', () => {
    expect(parseQuantities('厚い')).toEqual({ ok: false, part: '厚い' });
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parseQuantities(text);
      }),
    );
  });
});
