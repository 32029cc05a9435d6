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
      others: [],
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
      others: [],
      ranges: [{ quantity: '板厚', min: 0.05, max: 1.2, unit: 'mm' }],
    });
  });

  // Stored records were made from these cells.
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
    ['径 最小 3 mm以下', '径', 3, undefined, 'mm'],
    ['真空度 1e-3 Pa', '真空度', 0.001, 0.001, 'Pa'],
    ['2 tons', '', 2, 2, 'tons'],
  ])('is read as it always was: %s', (text, quantity, min, max, unit) => {
    expect(parseQuantities(text)).toEqual({
      others: [],
      ranges: [range(quantity, min, max, unit)],
    });
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
    expect(parseQuantities(text)).toEqual({
      others: [],
      ranges: [range(quantity, min, max, unit)],
    });
  });

  it.each([
    ['最高温度 1200℃', '温度', undefined, 1200, '°C'],
    ['温度（最高） 1200℃', '温度', undefined, 1200, '°C'],
    ['最高使用温度：1,200℃', '使用温度', undefined, 1200, '°C'],
    ['最低温度 -40℃', '温度', -40, undefined, '°C'],
    ['max. temperature 1200 °C', 'temperature', undefined, 1200, '°C'],
    ['up to 300 mm', 'size', undefined, 300, 'mm'],
    ['最大300 mm', 'サイズ', undefined, 300, 'mm'],
    ['最大径 300', '最大径', undefined, 300, ''],
    ['φ300まで', 'φ', undefined, 300, ''],
    ['10 mm 未満', 'サイズ', undefined, 10, 'mm'],
    ['3 日まで', '', undefined, 3, '日'],
    ['板厚 0.5mm以上6mm以下', '板厚', 0.5, 6, 'mm'],
    ['板厚 0.5 mm 以上 ～ 6 mm 以下', '板厚', 0.5, 6, 'mm'],
    ['板厚0.5㎜～6㎜', '板厚', 0.5, 6, 'mm'],
    ['加速電圧0.5～30kV', '加速電圧', 0.5, 30, 'kV'],
    ['-40℃～+150℃', 'temperature', -40, 150, '°C'],
    ['温度範囲 −40～+150℃', '温度範囲', -40, 150, '°C'],
    ['公差 +-0.01', '公差', -0.01, 0.01, ''],
    ['ロット 5～10万個', 'ロット', 50_000, 100_000, '個'],
    ['lot 5万個', 'lot', 50_000, 50_000, '個'],
    ['外径 10²', '外径', 100, 100, ''],
    ['Rmax 0.8', 'Rmax', 0.8, 0.8, ''],
    ['t1.6', 't', 1.6, 1.6, ''],
  ])('has bounds, scales and signs as they are written: %s', (text, quantity, min, max, unit) => {
    expect(parseQuantities(text)).toEqual({
      others: [],
      ranges: [range(quantity, min, max, unit)],
    });
  });

  it.each([
    '厚い',
    '板厚 2..1 mm',
    '1,5 mm',
    '12,34 mm',
    '1,2345 mm',
    '重量 0,125 kg',
    '重量 1200,000 g',
    '10 x 5 mm',
    'SUS304-2B',
    '0120-123-456',
    'φ3 H7',
    'φ300×1000L',
    '倍率×5～×300000',
    'JIS Z 2241準拠',
    'ISO 9001',
    'ISO/IEC 17025:2017',
    '令和4年導入',
    '2004年製',
    'AG-100',
    'AG-100kN',
    'M3',
    '10 -',
    '自動試料交換装置付き',
  ])('is not a quantity but a text: %s', (text) => {
    expect(parseQuantities(text)).toEqual({ ranges: [], others: [text] });
  });

  it('has the quantities among its other words', () => {
    const text = '加速電圧0.5～30kV、倍率×5～×300000, 自動ステージ；荷重 1,200 kg';
    expect(parseQuantities(text)).toEqual({
      ranges: [range('加速電圧', 0.5, 30, 'kV'), range('荷重', 1200, 1200, 'kg')],
      others: ['倍率×5～×300000', '自動ステージ'],
    });
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parseQuantities(text);
      }),
    );
  });
});
