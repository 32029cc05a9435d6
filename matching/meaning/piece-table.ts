import type { TensorFile } from './tensor-file.ts';

/** Number of values of a row. */
export const PIECE_DIMENSIONS = 512;
const HALF = PIECE_DIMENSIONS / 2;
/** Two values a byte, then mean and step of the row. */
const ROW_BYTES = HALF + 4;
/** Middle of the 16 levels, which are around the mean. */
const MIDDLE_LEVEL = 7.5;

/**
 * Table of pieces, 4 bits a value, left in its file: a row is read when its piece occurs, and
 * frequent rows often stay in the cache of the file system.
 */
export class PieceTable {
  readonly #file: TensorFile;
  readonly #place: number;
  readonly #row = new Uint8Array(ROW_BYTES);
  readonly #numbers = new DataView(this.#row.buffer, HALF);

  constructor(file: TensorFile) {
    this.#file = file;
    this.#place = file.placeOf('table');
  }

  /** Writes the vector of a piece. */
  read(piece: number, into: Float32Array): void {
    this.#file.readInto(this.#row, this.#place + piece * ROW_BYTES);
    const mean = float16(this.#numbers.getUint16(0, true));
    const step = float16(this.#numbers.getUint16(2, true));
    const lowest = mean - step * MIDDLE_LEVEL;
    for (let at = 0; at < HALF; at++) {
      const two = this.#row[at] as number;
      into[at] = lowest + step * (two & 15);
      into[at + HALF] = lowest + step * (two >> 4);
    }
  }
}

/** Decodes a finite number of 16 bits: sign, 5 bits of exponent, 10 of fraction (IEEE 754). */
function float16(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = (bits & 1023) / 1024;
  const size = exponent === 0 ? fraction * 2 ** -14 : (1 + fraction) * 2 ** (exponent - 15);
  return bits < 0x8000 ? size : -size;
}
