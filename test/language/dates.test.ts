import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from '../../language/dates.ts';

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

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parseDate(text);
      }),
    );
  });
});
