/** Prices as lists of machines write them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePrices, priceText } from '../../../../graph/ingest/type/parse-prices.ts';
import {
  EQUIPMENT_USE_MODES,
  PRICE_UNITS,
  type Price,
  USER_CLASSES,
} from '../../../../graph/model/equipment-use.ts';

const JPY = { currency: 'JPY' } as const;

describe('prices of a cell', () => {
  it.each<readonly [string, readonly Price[]]>([
    ['1,500円/時間', [{ ...JPY, amount: 1500, unit: 'HOUR' }]],
    ['１時間あたり２，５００円', [{ ...JPY, amount: 2500, unit: 'HOUR' }]],
    [
      '学内 500円/時間、学外 3,000円/時間',
      [
        { ...JPY, userClass: 'OWN_ORGANIZATION', amount: 500, unit: 'HOUR' },
        { ...JPY, userClass: 'EXTERNAL', amount: 3000, unit: 'HOUR' },
      ],
    ],
    [
      '企業: 1.2万円／日',
      [
        { ...JPY, userClass: 'SME', amount: 12_000, unit: 'DAY' },
        { ...JPY, userClass: 'LARGE_FIRM', amount: 12_000, unit: 'DAY' },
      ],
    ],
    ['依頼試験 5,500円/件', [{ ...JPY, useMode: 'COMMISSIONED', amount: 5500, unit: 'SAMPLE' }]],
    ['無料', [{ ...JPY, amount: 0, unit: 'USE' }]],
    ['£45 per hour', [{ currency: 'GBP', amount: 45, unit: 'HOUR' }]],
    [
      '中小企業 3,300円/時間（令和9年4月1日から）',
      [{ ...JPY, userClass: 'SME', amount: 3300, unit: 'HOUR', from: '2027-04-01' }],
    ],
    [
      'SME 3300 JPY/HOUR 2027-04-01..2028-03-31',
      [
        {
          ...{ ...JPY, userClass: 'SME', amount: 3300, unit: 'HOUR' },
          ...{ from: '2027-04-01', until: '2028-03-31' },
        },
      ],
    ],
    ['令和9年度から 3,300円/時間', [{ ...JPY, amount: 3300, unit: 'HOUR', from: '2027-04-01' }]],
  ])('%s', (cell, prices) => {
    expect(parsePrices(cell)).toEqual({ prices, others: [] });
  });

  it.each([
    '要相談',
    '3,000',
    '3,000円',
    '別表のとおり',
    '10円から',
  ])('leaves %s in words: no amount, currency or unit is guessed', (cell) => {
    expect(parsePrices(cell)).toEqual({ prices: [], others: [cell] });
  });

  it('reads every price that it writes', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const price = fc.record(
      {
        userClass: fc.constantFrom(...USER_CLASSES),
        useMode: fc.constantFrom(...EQUIPMENT_USE_MODES),
        amount: fc.oneof(
          fc.nat(),
          fc.nat().map((cents) => cents / 100),
        ),
        currency: fc.constantFrom('JPY', 'EUR', 'GBP', 'USD'),
        unit: fc.constantFrom(...PRICE_UNITS),
        from: day,
        until: day,
      },
      { requiredKeys: ['amount', 'currency', 'unit'] },
    );
    fc.assert(
      fc.property(fc.array(price, { maxLength: 4 }), (prices) => {
        const cell = prices.map(priceText).join('; ');
        expect(parsePrices(cell)).toEqual({ prices, others: [] });
      }),
    );
  });
});
