/** Vectors that do not fit are refused with what was given. */
import { expect, it } from '@jest/globals';
import { VectorTable } from '../../../matching/meaning/vector-table.ts';

it.each([0, -32, 31, 48, Number.NaN])('refuses %p dimensions', (dimensions) => {
  expect(() => new VectorTable(dimensions)).toThrow(`not ${dimensions}`);
});

it('refuses a row that is none, and a vector of another size', () => {
  const table = new VectorTable(32);
  expect(() => table.set(0.5, new Int8Array(32))).toThrow('No row 0.5');
  expect(() => table.set(-1, new Int8Array(32))).toThrow('No row -1');
  expect(() => table.set(0, new Int8Array(31))).toThrow('32 dimensions, not 31');
  expect(table.size).toBe(0);
});
