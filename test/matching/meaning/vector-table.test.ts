/** Laws: cosines are those of the definition, by WebAssembly and plain JavaScript to the last bit. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlainKernel } from '../../../matching/meaning/plain-kernel.ts';
import { VectorTable } from '../../../matching/meaning/vector-table.ts';
import { cosine } from './encoder-fixture.ts';

const vector = fc.int8Array({ min: -127, max: 127, minLength: 32, maxLength: 32 });

function cosinesOf(table: VectorTable, asked: Int8Array): number[] {
  const found: number[] = [];
  table.scan(asked, (first, cosines) => {
    expect(first).toBe(found.length);
    found.push(...cosines);
  });
  return found;
}

function tableOf(rows: readonly Int8Array[], open?: (bytes: number) => PlainKernel): VectorTable {
  const table = new VectorTable(32, open);
  rows.forEach((row, at) => {
    table.set(at, row);
  });
  return table;
}

function longVector(...values: readonly number[]): Int8Array {
  const long = new Int8Array(32);
  long.set(values);
  return long;
}

describe('a table of vectors', () => {
  it('gives the same cosine with one row, and 0 beyond the last', () => {
    fc.assert(
      fc.property(vector, fc.array(vector, { maxLength: 12 }), (asked, rows) => {
        const table = tableOf(rows);
        expect(rows.map((_, row) => table.cosine(asked, row))).toEqual(cosinesOf(table, asked));
        expect(table.cosine(asked, rows.length)).toBe(0);
      }),
    );
  });

  it('gives the cosine with each row', () => {
    fc.assert(
      fc.property(vector, fc.array(vector, { maxLength: 12 }), (asked, rows) => {
        const found = cosinesOf(tableOf(rows), asked);
        expect(found).toHaveLength(rows.length);
        found.forEach((value, at) => {
          const expected = cosine(asked, rows[at] ?? []);
          expect(value).toBeCloseTo(Number.isNaN(expected) ? 0 : expected, 5);
        });
        const plain = tableOf(rows, (bytes) => new PlainKernel(bytes));
        expect(cosinesOf(plain, asked)).toEqual(found);
      }),
    );
  });

  it('gives 24 / 25 for (3, 4) and (4, 3), and 0 for a row of zeros', () => {
    const [value, none] = cosinesOf(tableOf([longVector(4, 3), longVector()]), longVector(3, 4));
    expect(value).toBeCloseTo(0.96, 6);
    expect(none).toBe(0);
  });

  it('keeps its rows while it grows past a block, and gives a row that was written again', () => {
    const table = new VectorTable(32);
    table.reserve(10);
    for (let row = 0; row < 9_000; row++) table.set(row, longVector(1 + (row % 100), 1));
    expect(table.size).toBe(9_000);
    table.set(4_500, longVector(0, 0, 5));
    const found = cosinesOf(table, longVector(0, 0, 1));
    expect(found).toHaveLength(9_000);
    expect(found.flatMap((value, row) => (value > 0 ? [row] : []))).toEqual([4_500]);
  });

  it('has zeros in rows that were skipped or cleared', () => {
    const table = new VectorTable(32);
    table.set(2, longVector(3, 4));
    table.set(4, longVector(3, 4));
    table.clear(4);
    table.clear(9);
    const cosines = cosinesOf(table, longVector(3, 4)).map(
      (value) => Math.round(value * 1e6) / 1e6,
    );
    expect(cosines).toEqual([0, 0, 1, 0, 0]);
    expect(table.row(2)).toEqual(longVector(3, 4));
  });
});
