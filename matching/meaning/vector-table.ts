import type { Kernel } from './kernel.ts';
import { openKernel as openAnyKernel } from './open-kernel.ts';

/** Rows whose cosines are passed on at once. */
const BLOCK_ROWS = 4_096;
/** Number of values that the kernel reads at once. */
const DIMENSION_STEP = 32;
/** Factor by which the capacity grows, so rows can come one by one. */
const GROWTH = 1.125;

/**
 * Vectors of 8 bits in memory, one a row, and the exact cosine of each with another one. A vector
 * takes its dimensions plus 4 bytes; `reserve` keeps the capacity from being larger than needed.
 */
export class VectorTable {
  readonly #dimensions: number;
  readonly #kernel: Kernel;
  readonly #products: number;
  readonly #rows: number;
  /** One over the length of each row; 0 for a row of zeros, whose cosines are 0. */
  #inverseLengths = new Float32Array(0);
  #size = 0;

  /** Throws if the dimensions are not a multiple of 32. */
  constructor(dimensions: number, openKernel: (bytes: number) => Kernel = openAnyKernel) {
    if (!(dimensions > 0 && dimensions % DIMENSION_STEP === 0)) {
      throw new Error(
        `Vectors have a multiple of ${DIMENSION_STEP} dimensions, not ${dimensions}.`,
      );
    }
    this.#dimensions = dimensions;
    this.#products = dimensions * 2;
    this.#rows = this.#products + BLOCK_ROWS * 4;
    this.#kernel = openKernel(this.#rows);
  }

  /** Number of rows. */
  get size(): number {
    return this.#size;
  }

  /** Makes room for this many rows. */
  reserve(rows: number): void {
    if (rows <= this.#inverseLengths.length) return;
    this.#kernel.grow(this.#rows + rows * this.#dimensions);
    const longer = new Float32Array(rows);
    longer.set(this.#inverseLengths);
    this.#inverseLengths = longer;
  }

  /** Returns the vector of a row, valid until the next call. */
  row(row: number): Int8Array {
    return new Int8Array(
      this.#kernel.buffer,
      this.#rows + row * this.#dimensions,
      this.#dimensions,
    );
  }

  /** Fills a row with zeros. */
  clear(row: number): void {
    if (row >= this.#size) return;
    this.row(row).fill(0);
    this.#inverseLengths[row] = 0;
  }

  /** Writes a row; rows between the last and a new one are zeros. Throws for another size. */
  set(row: number, vector: Int8Array): void {
    if (!(Number.isInteger(row) && row >= 0)) throw new Error(`No row ${row}.`);
    if (vector.length !== this.#dimensions) {
      throw new Error(`A row has ${this.#dimensions} dimensions, not ${vector.length}.`);
    }
    if (row >= this.#inverseLengths.length) this.reserve(Math.ceil((row + 1) * GROWTH));
    this.row(row).set(vector);
    this.#inverseLengths[row] = inverseLength(vector);
    this.#size = Math.max(this.#size, row + 1);
  }

  /**
   * Computes the cosines of a vector with all rows, block by block; the array is reused for the
   * next block. 16 bits of precision at least: sums are integers, only the two lengths are rounded.
   */
  scan(vector: Int8Array, visit: (firstRow: number, cosines: Float32Array) => void): void {
    const dimensions = this.#dimensions;
    new Int16Array(this.#kernel.buffer, 0, dimensions).set(vector);
    const scale = inverseLength(vector);
    const products = new Int32Array(this.#kernel.buffer, this.#products, BLOCK_ROWS);
    const cosines = new Float32Array(BLOCK_ROWS);
    for (let first = 0; first < this.#size; first += BLOCK_ROWS) {
      const count = Math.min(BLOCK_ROWS, this.#size - first);
      const from = this.#rows + first * dimensions;
      this.#kernel.scan(0, dimensions, from, from + count * dimensions, this.#products);
      for (let at = 0; at < count; at++) {
        const inverse = this.#inverseLengths[first + at] as number;
        cosines[at] = (products[at] as number) * inverse * scale;
      }
      visit(first, cosines.subarray(0, count));
    }
  }

  /** Returns the cosine of a vector with one row, as {@link VectorTable.scan} does. */
  cosine(vector: Int8Array, row: number): number {
    if (row >= this.#size) return 0;
    const dimensions = this.#dimensions;
    new Int16Array(this.#kernel.buffer, 0, dimensions).set(vector);
    const from = this.#rows + row * dimensions;
    this.#kernel.scan(0, dimensions, from, from + dimensions, this.#products);
    const [product = 0] = new Int32Array(this.#kernel.buffer, this.#products, 1);
    return Math.fround(product * (this.#inverseLengths[row] ?? 0) * inverseLength(vector));
  }
}

function inverseLength(vector: Int8Array): number {
  let squares = 0;
  for (let at = 0; at < vector.length; at += 1) {
    const value = vector[at] ?? 0;
    squares += value * value;
  }
  return squares === 0 ? 0 : 1 / Math.sqrt(squares);
}
