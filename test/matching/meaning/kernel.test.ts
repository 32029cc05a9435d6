/** Law: the kernel's two implementations give the same whole numbers, those of the definition. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Kernel } from '../../../matching/meaning/kernel.ts';
import { openKernel } from '../../../matching/meaning/open-kernel.ts';
import { PlainKernel } from '../../../matching/meaning/plain-kernel.ts';
import { openWasmKernel } from '../../../matching/meaning/wasm-kernel.ts';

const kernels: [string, (bytes: number) => Kernel][] = [
  ['WebAssembly', (bytes) => openWasmKernel(bytes) ?? new PlainKernel(0)],
  ['plain JavaScript', (bytes) => new PlainKernel(bytes)],
];
const int8 = fc.integer({ min: -127, max: 127 });
const int16 = fc.integer({ min: -32_767, max: 32_767 });

/** Rows of four inputs, one panel of eight columns. */
function multiplyRows(
  kernel: Kernel,
  rows: readonly number[],
  weights: readonly number[],
): number[] {
  const count = rows.length / 4;
  new Int8Array(kernel.buffer, 0, 32).set(weights);
  new Int16Array(kernel.buffer, 64, rows.length).set(rows);
  kernel.multiply(64, count, 8, 4, 0, 32, 1024, 32);
  return [...new Int32Array(kernel.buffer, 1024, count * 8)];
}

function scanRows(kernel: Kernel, vector: readonly number[], rows: readonly number[]): number[] {
  new Int16Array(kernel.buffer, 0, 32).set(vector);
  new Int8Array(kernel.buffer, 64, rows.length).set(rows);
  kernel.scan(0, 32, 64, 64 + rows.length, 1024);
  return [...new Int32Array(kernel.buffer, 1024, rows.length / 32)];
}

describe.each(kernels)('the kernel in %s', (_, open) => {
  it('multiplies rows with the columns of a panel', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 9 })
          .chain((count) => fc.array(int16, { minLength: 4 * count, maxLength: 4 * count })),
        fc.array(int8, { minLength: 32, maxLength: 32 }),
        (rows, weights) => {
          // Input i, column c: pair i >> 1, then the column, then which of the two.
          const expected = Array.from({ length: rows.length * 2 }, (_, at) => {
            const [row, column] = [at >> 3, at & 7];
            return [0, 1, 2, 3].reduce((sum, input) => {
              const weight = weights[(input >> 1) * 16 + column * 2 + (input & 1)] ?? 0;
              return sum + (rows[row * 4 + input] ?? 0) * weight;
            }, 0);
          });
          expect(multiplyRows(open(4096), rows, weights)).toEqual(expected);
        },
      ),
    );
  });

  it('multiplies (1, 2, 3, 4) with a column of (5, -6, 7, -8) to -18', () => {
    const weights = new Array(32).fill(0);
    [weights[2], weights[3], weights[18], weights[19]] = [5, -6, 7, -8];
    // 5 - 12 + 21 - 32
    expect(multiplyRows(open(4096), [1, 2, 3, 4], weights)).toEqual([0, -18, 0, 0, 0, 0, 0, 0]);
  });

  it('scans rows', () => {
    fc.assert(
      fc.property(
        fc.array(int8, { minLength: 32, maxLength: 32 }),
        fc
          .integer({ min: 1, max: 9 })
          .chain((count) => fc.array(int8, { minLength: 32 * count, maxLength: 32 * count })),
        (vector, rows) => {
          const expected = Array.from({ length: rows.length / 32 }, (_, row) =>
            vector.reduce((sum, value, at) => sum + value * (rows[row * 32 + at] ?? 0), 0),
          );
          expect(scanRows(open(4096), vector, rows)).toEqual(expected);
        },
      ),
    );
  });

  it('keeps what it holds when it grows', () => {
    const kernel = open(64);
    new Int8Array(kernel.buffer)[63] = 7;
    kernel.grow(1_000_000);
    expect(kernel.buffer.byteLength).toBeGreaterThanOrEqual(1_000_000);
    expect(new Int8Array(kernel.buffer)[63]).toBe(7);
  });
});

describe('a kernel', () => {
  it('is in WebAssembly where it has SIMD, else in plain JavaScript', () => {
    expect(openKernel(64)).not.toBeInstanceOf(PlainKernel);
    const kept = Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly') ?? {};
    Object.defineProperty(globalThis, 'WebAssembly', { ...kept, value: { validate: () => false } });
    try {
      expect(openKernel(64)).toBeInstanceOf(PlainKernel);
    } finally {
      Object.defineProperty(globalThis, 'WebAssembly', kept);
    }
  });
});
