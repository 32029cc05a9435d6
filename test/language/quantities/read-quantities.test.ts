/**
 * Laws: a quantity is read together with its name, its unit and its bound, in either language and
 * in every usual way of writing; numbers that measure nothing are left alone; the rest of the text
 * stays. One number means the same written in digits of either width or in kanji.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readQuantities } from '../../../language/quantities/read-quantities.ts';

function ranges(text: string) {
  return readQuantities(text).readings.map(({ range }) => range);
}

describe('a quantity is read out of', () => {
  it.each([
    ['5軸', '軸数', '軸', 5, 5],
    ['同時５軸マシニングセンタ', '軸数', '軸', 5, 5],
    ['五軸加工', '軸数', '軸', 5, 5],
    ['5-axis machining', 'axes', 'axis', 5, 5],
    ['公差±0.01mm', '公差', 'mm', 0.01, 0.01],
    ['±０．０１', 'tolerance', 'mm', 0.01, 0.01],
    ['tolerance 10 um', 'tolerance', 'um', 10, 10],
    ['a tolerance of ±5 µm', 'tolerance', 'μm', 5, 5],
    ['5ミクロンの精度', '公差', 'ミクロン', 5, 5],
    ['1/100mmの精度', '公差', 'mm', 0.01, 0.01],
    ['φ300', 'diameter', 'mm', 300, 300],
    ['Ø300', 'diameter', 'mm', 300, 300],
    ['直径300', '直径', 'mm', 300, 300],
    ['最大径300mm', '直径', 'mm', undefined, 300],
    ['加工径は最大でφ300', '直径', 'mm', undefined, 300],
    ['φ10～φ300', 'diameter', 'mm', 10, 300],
    ['板厚0.05~1.2 mm', '板厚', 'mm', 0.05, 1.2],
    ['板厚 0.05〜1.2㎜', '板厚', 'mm', 0.05, 1.2],
    ['thickness 0.05-1.2mm', 'thickness', 'mm', 0.05, 1.2],
    ['0.05 mm to 1.2 mm', 'size', 'mm', 0.05, 1.2],
    ['板厚1.6t', '板厚', 't', 1.6, 1.6],
    ['t=1.6', 'thickness', 'mm', 1.6, 1.6],
    ['SPCC 1.6t', 'thickness', 't', 1.6, 1.6],
    ['3mm厚', '板厚', 'mm', 3, 3],
    ['500×300×200mm', 'size', 'mm', 500, 500],
    ['up to 300 mm', 'size', 'mm', undefined, 300],
    ['50個', 'ロット', '個', 50, 50],
    ['50個から', 'ロット', '個', 50, undefined],
    ['lots of 50', 'lot', '', 50, 50],
    ['50-piece lots', 'lot', 'piece', 50, 50],
    ['月産1万個', '月産', '個', 10_000, 10_000],
    ['10,000 pcs/month', 'monthly volume', 'pcs', 10_000, 10_000],
    ['1,000個以上', 'ロット', '個', 1000, undefined],
    ['5~10万個', 'ロット', '個', 50_000, 100_000],
    ['2週間', '納期', '週間', 2, 2],
    ['納期10日', '納期', '日', 10, 10],
    ['十日以内', '納期', '日', undefined, 10],
    ['within 2 weeks', 'lead time', 'weeks', undefined, 2],
    ['in 2 weeks', 'lead time', 'weeks', 2, 2],
    ['100トンプレス', '加圧能力', 'トン', 100, 100],
    ['100-ton press', 'load', 'ton', 100, 100],
    ['850トン射出成形機', '型締力', 'トン', 850, 850],
    ['真空度10^-3Pa', '真空度', 'pa', 0.001, 0.001],
    ['10⁻³Pa', 'vacuum', 'pa', 0.001, 0.001],
    ['5×10^-3 Pa', 'vacuum', 'pa', 0.005, 0.005],
    ['耐熱150℃', '温度', '℃', 150, 150],
    ['-40〜150℃', 'temperature', '℃', -40, 150],
    ['ロット1234567890123個', 'ロット', '個', 1_234_567_890_123, 1_234_567_890_123],
    ['精度0.00000000012m', '公差', 'm', 1.2e-10, 1.2e-10],
    ['百個から', 'ロット', '個', 100, undefined],
    ['最高温度1200℃', '温度', '℃', undefined, 1200],
    ['温度は最高で1200℃', '温度', '℃', undefined, 1200],
    ['最低温度-40℃', '温度', '℃', -40, undefined],
    ['上限温度 1200℃', '温度', '℃', undefined, 1200],
    ['max. temperature 1200 °C', 'temperature', '℃', undefined, 1200],
    ['1200℃まで', '温度', '℃', undefined, 1200],
    ['−40℃～+150℃', 'temperature', '℃', -40, 150],
    ['板厚0.5mm以上6mm以下', '板厚', 'mm', 0.5, 6],
    ['板厚 0.5㎜以上～6㎜未満', '板厚', 'mm', 0.5, 6],
    ['φ300×1000L', 'diameter', 'mm', 300, 300],
    ['Ra0.8', 'surface roughness', 'μm', 0.8, 0.8],
    ['Ra 0.8μm以下', '表面粗さ', 'μm', undefined, 0.8],
  ])('%s', (text, quantity, unit, min, max) => {
    expect(ranges(text)).toEqual([
      {
        quantity,
        unit,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      },
    ]);
  });

  it.each([
    'JIS Z 2241準拠',
    'ISO 9001:2015',
    'ISO/IEC 17025',
    '令和4年導入',
    'AG-100kN',
    '型式 UH-5t',
  ])('no standard, year or model: %s', (text) => {
    expect(ranges(text)).toEqual([]);
  });

  it('a sentence with several, each with its own name', () => {
    expect(ranges('厚さ3mm、幅50mm、長さ2m以上を 50 個')).toEqual([
      { quantity: '板厚', unit: 'mm', min: 3, max: 3 },
      { quantity: '幅', unit: 'mm', min: 50, max: 50 },
      { quantity: '長さ', unit: 'm', min: 2 },
      { quantity: 'ロット', unit: '個', min: 50, max: 50 },
    ]);
    expect(ranges('板厚3±0.1mm')).toEqual([
      { quantity: '板厚', unit: 'mm', min: 3, max: 3 },
      { quantity: '公差', unit: 'mm', min: 0.1, max: 0.1 },
    ]);
  });
});

describe('a number is left alone', () => {
  it.each([
    '2024年3月',
    '3月10日まで',
    '10日まで',
    '創業50年',
    '従業員50名',
    '第2回',
    '三次元測定',
    '十分な一般の',
    '数十個',
    '3日間の研修',
    '深溝玉軸受',
    '300 rpm',
    'SUS304',
    'A5052',
    '5日本',
    '0120-123-456',
    '製品番号 12-34',
    '50%',
    '厚さ0,125mm',
    '0,05 mm or less',
  ])('in %s', (text) => {
    expect(ranges(text)).toEqual([]);
  });

  it('when its name belongs to another quantity: a film is not a plate, a grain not a shaft', () => {
    expect(ranges('膜厚10nm')[0]?.quantity).toBe('膜厚');
    expect(ranges('粒径10μm')[0]?.quantity).toBe('粒径');
  });
});

describe('the rest of a text', () => {
  it('is the text beside the quantities', () => {
    expect(readQuantities('SUS304の板金 板厚1.6t').rest.trim()).toBe('sus304の板金');
    expect(readQuantities('Ø300 in titanium to ±0.01').rest).toContain('titanium');
  });

  it('keeps a word that is a subject as well as a quantity', () => {
    expect(readQuantities('5軸加工').rest).toBe('5軸加工');
    expect(readQuantities('100トンプレス').rest).toBe('100トンプレス');
  });
});

describe('a number of pieces', () => {
  const DIGITS = '〇一二三四五六七八九';

  it('is the same in digits of either width, with separators and in kanji', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (count) => {
        const wide = Array.from(String(count), (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        ).join('');
        const kanji = Array.from(String(count), (digit) => DIGITS[Number(digit)]).join('');
        for (const written of [String(count), count.toLocaleString('en-US'), wide, kanji]) {
          expect(ranges(`ロット${written}個`)).toEqual([
            { quantity: 'ロット', unit: '個', min: count, max: count },
          ]);
        }
      }),
    );
  });

  it('is read with scales: 三千五百 is 3500, 一万二千 is 12000', () => {
    expect(ranges('三千五百個')[0]?.max).toBe(3500);
    expect(ranges('一万二千個')[0]?.max).toBe(12_000);
    expect(ranges('月産 1.5万個')[0]?.max).toBe(15_000);
  });
});
