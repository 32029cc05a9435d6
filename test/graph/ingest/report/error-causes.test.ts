/** Causes of rows that are set aside: law: their counts add up to the errors, each in one cause. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RowErrorKey, rowError } from '../../../../graph/ingest/read/row-error.ts';
import { causesOf } from '../../../../graph/ingest/report/error-causes.ts';

describe('the causes of errors', () => {
  it('are counted by reason and column, with the first three of each', () => {
    const errors = [2, 3, 4, 5].map((line) => rowError(line, 'email', 'x', 'importNotAnEmail'));
    errors.push(rowError(6, 'website', 'y', 'importNotAUrl'));
    errors.push(rowError(7, undefined, 'z', 'importNoKey'));
    expect(causesOf(errors)).toEqual([
      { key: 'importNotAnEmail', column: 'email', count: 4, first: errors.slice(0, 3) },
      { key: 'importNotAUrl', column: 'website', count: 1, first: [errors[4]] },
      { key: 'importNoKey', count: 1, first: [errors[5]] },
    ]);
    expect(causesOf([])).toEqual([]);
  });

  it('add up to the errors', () => {
    const keys: readonly RowErrorKey[] = ['importNotADate', 'importNotAUrl', 'importNoKey'];
    const error = fc
      .tuple(fc.nat(99), fc.constantFrom('a', 'b', undefined), fc.constantFrom(...keys))
      .map(([line, column, key]) => rowError(line, column, '', key));
    fc.assert(
      fc.property(fc.array(error), (errors) => {
        const causes = causesOf(errors);
        expect(causes.reduce((sum, { count }) => sum + count, 0)).toBe(errors.length);
        expect(causes.every(({ first, count }) => first.length === Math.min(3, count))).toBe(true);
      }),
    );
  });
});
