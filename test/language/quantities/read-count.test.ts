import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCount } from '../../../language/quantities/read-count.ts';

describe('a count', () => {
  it('is one number with what offices write around it', () => {
    expect(readCount('約 50 名')).toEqual({ value: 50, hasNote: false });
    expect(readCount('１，２３０人')).toEqual({ value: 1230, hasNote: false });
    expect(readCount('5万人')).toEqual({ value: 50_000, hasNote: false });
    expect(readCount('4.35千個')).toEqual({ value: 4350, hasNote: false });
    expect(readCount('30（パート含む）')).toEqual({ value: 30, hasNote: true });
    expect(readCount('approx. 40 employees')).toEqual({ value: 40, hasNote: false });
  });

  it('is not a range, a bound or several numbers', () => {
    for (const text of ['10～20', '10-20', '100以上', '30+5', '1,5', '三十', '', '人', '(30)']) {
      expect(readCount(text)).toBeUndefined();
    }
  });

  it('may be read out of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const value = readCount(text)?.value ?? 0;
        expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
