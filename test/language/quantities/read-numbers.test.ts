/** Laws: a comma only groups thousands; a number keeps its value to the last digit. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  MAY_HOLD_NUMBER,
  numbersIn,
  parseCellNumber,
  parseDecimal,
} from '../../../language/quantities/read-numbers.ts';

describe('a decimal number', () => {
  it('has commas between thousands', () => {
    expect(parseDecimal('1,200')).toBe(1200);
    expect(parseDecimal('-12,345,678.5')).toBe(-12_345_678.5);
    for (const wrong of [
      '1,5',
      '12,34',
      '1,2345',
      ',200',
      '1,200,3',
      '1200,000',
      '0,125',
      '1.5.2',
      '',
    ]) {
      expect(parseDecimal(wrong)).toBeUndefined();
    }
  });

  it('is the same with thousands parted and without, in a cell and in a text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        for (const written of [String(value), value.toLocaleString('en-US')]) {
          expect(parseDecimal(written)).toBe(value);
          expect(parseCellNumber(written)).toBe(value);
          expect([...numbersIn(written)]).toMatchObject([{ value, end: written.length }]);
        }
      }),
    );
  });
});

describe('an exponent', () => {
  it('moves the point to the last digit as it says', () => {
    const digits = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(digits, fc.integer({ min: -20, max: 20 }), (value, exponent) => {
        const expected = Number(`${value}e${exponent}`);
        expect(parseCellNumber(`${value}e${exponent}`)).toBe(expected);
        expect(parseCellNumber(`${value}x10^${exponent}`)).toBe(expected);
        expect([...numbersIn(`${value}x10^${exponent}`)]).toMatchObject([{ value: expected }]);
      }),
    );
  });

  it('out of range does not make a number', () => {
    expect(parseCellNumber('1e999')).toBeUndefined();
    expect([...numbersIn('1e999 ')]).toEqual([]);
  });
});

describe('a text without the characters of numbers', () => {
  it('has no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const normal = text.normalize('NFKC');
        if (!MAY_HOLD_NUMBER.test(normal)) expect([...numbersIn(normal)]).toEqual([]);
      }),
    );
    expect(MAY_HOLD_NUMBER.test('千個から')).toBe(true);
  });
});
