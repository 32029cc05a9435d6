import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateParts, isDate, isDay, parseDate } from '../../language/dates.ts';

describe('a date', () => {
  it('is as exact as it is written, in Japanese eras too', () => {
    expect(parseDate('2024')).toBe('2024');
    expect(parseDate('2024年4月')).toBe('2024-04');
    expect(parseDate('2024/4/1')).toBe('2024-04-01');
    expect(parseDate('令和6年4月1日')).toBe('2024-04-01');
    expect(parseDate('平成元年')).toBe('1989');
    expect(parseDate('2023-02-29')).toBeUndefined();
    expect(parseDate('2024-13')).toBeUndefined();
  });

  it('is one of the calendar', () => {
    expect(['2000-02-29', '2024-02-29', '2024-12-31', '0000-02-29'].every(isDay)).toBe(true);
    expect(['1900-02-29', '2023-02-29', '2024-04-31', '2024-00-01'].some(isDate)).toBe(false);
  });

  it('is recorded as YYYY, YYYY-MM or YYYY-MM-DD, and as nothing else', () => {
    expect(dateParts('2024-04')).toEqual({ year: 2024, month: 4, day: undefined });
    expect(['2024', '2024-04', '2024-04-01'].every(isDate)).toBe(true);
    expect(['2024', '2024-04'].some(isDay)).toBe(false);
    const others = ['', '24', '2024-4', '2024/04', '2024-04-1', '2024-04-01T00:00:00Z', ' 2024'];
    expect(others.some(isDate)).toBe(false);
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parseDate(text);
      }),
    );
  });
});
