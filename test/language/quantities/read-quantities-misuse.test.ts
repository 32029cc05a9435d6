import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readQuantities } from '../../../language/quantities/read-quantities.ts';

/** Most quantities of one text that are read. */
const QUANTITIES_MAX = 50;

describe('hostile text', () => {
  it.each([
    '1',
    '1 ',
    '1,',
    '1.',
    '1-',
    '1~',
    '1x',
    '10^',
    '1e',
    '1/',
    '-',
    '±',
    'φ',
    '十',
    '百万',
    '板厚',
    '5軸',
    '1 mm ',
    'up to ',
    'not more than ',
    '厚',
    '納期10日',
  ])('of 100,000 times %j is read in its first characters, and some quantities', (piece) => {
    expect(readQuantities(piece.repeat(100_000)).readings.length).toBeLessThanOrEqual(
      QUANTITIES_MAX,
    );
  });

  it('never gives a range whose ends are not numbers or in the wrong order', () => {
    const pieces = [
      ...['1', '10', '0.5', '1,000', '十', '万', '10^-3', '1e', '/', '~', '-', 'から', '±', 'φ'],
      ...['板厚', '納期', 'mm', 't', '個', '日', '週間', '℃', 'Pa', '以上', '以下', 'x', ' ', '、'],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        for (const { range } of readQuantities(parts.join('')).readings) {
          const { min = 0, max = min } = range;
          expect(Number.isFinite(min) && Number.isFinite(max)).toBe(true);
          if (range.min !== undefined && range.max !== undefined)
            expect(min).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  it('has only words of its own in the rest', () => {
    expect(readQuantities('').rest).toBe('');
    expect(readQuantities('constructor 5軸 __proto__').rest).toBe('constructor 5軸 __proto__');
  });
});
