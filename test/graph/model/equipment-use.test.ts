/** Which price holds on a day. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  PRICE_UNITS,
  type Price,
  pricesOn,
  USER_CLASSES,
} from '../../../graph/model/equipment-use.ts';

const HOUR = { currency: 'JPY', unit: 'HOUR' } as const;

describe('the prices of a day', () => {
  it('change on the day that was set in advance, without an end of the old one', () => {
    const prices: readonly Price[] = [
      { ...HOUR, userClass: 'SME', amount: 3000 },
      { ...HOUR, userClass: 'SME', amount: 3300, from: '2027-04-01' },
    ];
    const amounts = (day: string) => pricesOn(prices, day).map(({ amount }) => amount);
    expect(amounts('2027-03-31')).toEqual([3000]);
    expect(amounts('2027-04-01')).toEqual([3300]);
  });

  it('end with their last day', () => {
    const prices = [{ ...HOUR, amount: 500, until: '2026-03-31' }];
    expect(pricesOn(prices, '2026-03-31')).toEqual(prices);
    expect(pricesOn(prices, '2026-04-01')).toEqual([]);
  });

  it('of a class are its own, else those of everybody outside, else those that name no class', () => {
    const any = { ...HOUR, amount: 1 };
    const external: Price = { ...HOUR, userClass: 'EXTERNAL', amount: 2 };
    const firm: Price = { ...HOUR, userClass: 'SME', amount: 3 };
    const day = '2026-01-01';
    expect(pricesOn([any, external, firm], day, 'SME')).toEqual([firm]);
    expect(pricesOn([any, external, firm], day, 'LARGE_FIRM')).toEqual([external]);
    expect(pricesOn([any, external, firm], day, 'OWN_ORGANIZATION')).toEqual([any]);
    expect(pricesOn([any, firm], day, 'UNIVERSITY')).toEqual([any]);
  });

  it('are never two for the same class, mode and unit that begin on different days', () => {
    const day = fc.integer({ min: 2020, max: 2030 }).map((year) => `${year}-04-01`);
    const price: fc.Arbitrary<Price> = fc.record(
      {
        userClass: fc.constantFrom(...USER_CLASSES),
        amount: fc.nat(),
        currency: fc.constant('JPY'),
        unit: fc.constantFrom(...PRICE_UNITS),
        from: day,
        until: day,
      },
      { requiredKeys: ['amount', 'currency', 'unit'] },
    );
    fc.assert(
      fc.property(fc.array(price, { maxLength: 8 }), day, (prices, on) => {
        const begun = new Map<string, string>();
        for (const { userClass = '', useMode = '', unit, from = '' } of pricesOn(prices, on)) {
          const key = `${userClass} ${useMode} ${unit}`;
          expect(begun.get(key) ?? from).toBe(from);
          begun.set(key, from);
        }
      }),
    );
  });
});
