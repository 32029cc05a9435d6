import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkDigit, isCorporateNumber } from '../../language/corporate-number.ts';

describe('corporate number', () => {
  it('has the check digit worked by hand for the National Tax Agency, 7000012050002', () => {
    // Digits from the right: 2 0 0 0 5 0 2 1 0 0 0 0, weights 1 2 1 2 1 2 1 2 1 2 1 2:
    // 2 + 0 + 0 + 0 + 5 + 0 + 2 + 2 + 0 + 0 + 0 + 0 = 11; 11 mod 9 = 2; 9 - 2 = 7.
    expect(checkDigit('000012050002')).toBe(7);
    expect(isCorporateNumber('7000012050002')).toBe(true);
  });

  it('is not one with a wrong check digit, too few digits or letters', () => {
    expect(isCorporateNumber('8000012050002')).toBe(false);
    expect(isCorporateNumber('700001205000')).toBe(false);
    expect(isCorporateNumber('70000120500O2')).toBe(false);
  });

  it('notices every single wrong digit except a 0 for a 9', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{12}$/),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, shift) => {
          const right = Number(digits[at]);
          const wrong = (right + shift) % 10;
          fc.pre(Math.abs(right - wrong) !== 9);
          const changed = digits.slice(0, at) + wrong + digits.slice(at + 1);
          expect(isCorporateNumber(checkDigit(digits) + changed)).toBe(false);
        },
      ),
    );
  });
});
