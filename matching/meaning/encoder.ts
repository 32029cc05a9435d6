import { join } from 'node:path';
import type { Kernel } from './kernel.ts';
import { Matrices, type MatrixShapes } from './matrices.ts';
import { PIECE_DIMENSIONS, PieceTable } from './piece-table.ts';
import { TensorFile } from './tensor-file.ts';
import { Tokenizer } from './tokenizer.ts';

/** Number of values of a text's vector. */
export const TEXT_DIMENSIONS = 512;
/** Maximum number of encoded pieces of a text, including begin and end; the rest is not read. */
export const PIECES_MAX = 512;

const BEGIN = 1;
const END = 2;
/** Windows over pieces: their width, and how many of the pieces are before the piece itself. */
const WINDOWS = [
  { pieces: 2, before: 0 },
  { pieces: 3, before: 1 },
  { pieces: 5, before: 2 },
] as const;
const WINDOW_DIMENSIONS = 256;
const FEATURES = PIECE_DIMENSIONS + WINDOWS.length * WINDOW_DIMENSIONS;
const DEEP = 320;
/** Keeps a row without variance from a division by zero; the model's own value. */
const EPSILON = 1e-12;

const SHAPES: MatrixShapes = {
  ...Object.fromEntries(
    WINDOWS.flatMap(({ pieces }) => [
      [`project${pieces}`, [PIECE_DIMENSIONS, WINDOW_DIMENSIONS] as const],
      [`first${pieces}`, [pieces * WINDOW_DIMENSIONS, WINDOW_DIMENSIONS] as const],
      [`second${pieces}`, [pieces * WINDOW_DIMENSIONS, WINDOW_DIMENSIONS] as const],
    ]),
  ),
  mean: [FEATURES, TEXT_DIMENSIONS],
  deep0: [TEXT_DIMENSIONS, DEEP],
  deep1: [DEEP, DEEP],
  skip1: [TEXT_DIMENSIONS, DEEP],
  deep2: [DEEP, TEXT_DIMENSIONS],
  skip3: [DEEP, TEXT_DIMENSIONS],
  deep3: [TEXT_DIMENSIONS, TEXT_DIMENSIONS],
};

/**
 * Encoder of texts in 16 languages, universal-sentence-encoder-multilingual 3: convolutions over
 * windows of pieces, their features summed, and a small deep network. Texts of similar meaning have
 * vectors of a large cosine, across languages. A text has one vector, whatever came before, in
 * WebAssembly and in plain JavaScript. Holds some 10 MB, and its file open until `close`.
 */
export class Encoder {
  readonly #tokenizer: Tokenizer;
  readonly #file: TensorFile;
  readonly #table: PieceTable;
  readonly #matrices: Matrices;
  readonly #vectors: Readonly<Record<string, Float32Array>>;

  /** Opens the model in a folder; throws if it is missing. */
  constructor(folder: string, openKernel?: (bytes: number) => Kernel) {
    const pieces = new TensorFile(join(folder, 'tokenizer.safetensors'));
    this.#tokenizer = new Tokenizer(pieces);
    pieces.close();
    this.#file = new TensorFile(join(folder, 'encoder.safetensors'));
    this.#table = new PieceTable(this.#file);
    const bounds = { rows: PIECES_MAX, inputs: PIECE_DIMENSIONS, outputs: TEXT_DIMENSIONS };
    this.#matrices = new Matrices(this.#file, SHAPES, bounds, openKernel);
    const names = ['project.bias', 'project.gain', 'project.shift', 'gain', 'shift', 'mean.bias'];
    const biases = WINDOWS.flatMap(({ pieces: n }) => [`first${n}.bias`, `second${n}.bias`]);
    this.#vectors = Object.fromEntries(
      [...names, ...biases].map((name) => [name, new Float32Array(this.#file.bytes(name))]),
    );
  }

  /** Returns the ids of the pieces of a text, as sentencepiece does. */
  pieces(text: string): number[] {
    return this.#tokenizer.pieces(text);
  }

  /** Returns the vector of a text, of length one; at most its first `piecesMax` pieces count. */
  encode(text: string, piecesMax = PIECES_MAX): Float32Array {
    return this.encodePieces(this.pieces(text).slice(0, piecesMax - 2));
  }

  /** Returns the vector of these pieces, at most {@link PIECES_MAX} less two, of length one. */
  encodePieces(ids: readonly number[]): Float32Array {
    const pieces = [BEGIN, ...ids, END];
    return this.#deepen(this.#mean(this.#features(pieces), pieces.length));
  }

  /** Closes the file. */
  close(): void {
    this.#file.close();
  }

  /** Returns the own vector of each piece and the features of its windows, normalized together. */
  #features(pieces: readonly number[]): Columns[] {
    const count = pieces.length;
    const own = { width: PIECE_DIMENSIONS, values: new Float32Array(count * PIECE_DIMENSIONS) };
    pieces.forEach((piece, at) => {
      this.#table.read(piece, own.values.subarray(at * own.width, (at + 1) * own.width));
    });
    const windows = WINDOWS.map(({ pieces: wide, before }, at) => {
      // Empty pieces around the text give every piece a whole window.
      const padded = new Float32Array((count + wide - 1) * WINDOW_DIMENSIONS);
      const start = before * WINDOW_DIMENSIONS;
      const values = padded.subarray(start, start + count * WINDOW_DIMENSIONS);
      const bias = this.#vector('project.bias').subarray(at * WINDOW_DIMENSIONS);
      const rows = { count, stride: PIECE_DIMENSIONS };
      this.#matrices.multiply(`project${wide}`, own.values, rows, values, bias);
      return { wide, padded, width: WINDOW_DIMENSIONS, values };
    });
    normalizeRows(windows, count, this.#vector('project.gain'), this.#vector('project.shift'));
    const made = new Float32Array(count * WINDOW_DIMENSIONS);
    for (const { wide, padded, values } of windows) {
      for (const layer of [`first${wide}`, `second${wide}`]) {
        const rows = { count, stride: WINDOW_DIMENSIONS };
        this.#matrices.multiply(layer, padded, rows, made, this.#vector(`${layer}.bias`));
        for (let at = 0; at < made.length; at++) {
          const more = made[at] as number;
          if (more > 0) values[at] = (values[at] as number) + more;
        }
      }
    }
    const features = [own, ...windows];
    normalizeRows(features, count, this.#vector('gain'), this.#vector('shift'));
    return features;
  }

  /** Returns the sum over the pieces, projected, over the root of their number. */
  #mean(features: readonly Columns[], count: number): Float32Array {
    const sums = new Float32Array(features.reduce((all, { width }) => all + width, 0));
    let from = 0;
    for (const columns of features) {
      sums.set(sumOfRows(columns), from);
      from += columns.width;
    }
    const mean = this.#product('mean', sums, TEXT_DIMENSIONS);
    const bias = this.#vector('mean.bias');
    return mean.map((value, at) => (value + count * (bias[at] as number)) / Math.sqrt(count));
  }

  #deepen(mean: Float32Array): Float32Array {
    const first = positive(this.#product('deep0', mean, DEEP));
    const second = positive(
      sum(this.#product('skip1', mean, DEEP), this.#product('deep1', first, DEEP)),
    );
    const third = positive(this.#product('deep2', second, TEXT_DIMENSIONS));
    const last = sum(
      this.#product('skip3', second, TEXT_DIMENSIONS),
      this.#product('deep3', third, TEXT_DIMENSIONS),
    ).map(Math.tanh);
    const length = Math.sqrt(last.reduce((squares, value) => squares + value * value, 0));
    return last.map((value) => value / Math.max(length, EPSILON));
  }

  #product(name: string, values: Float32Array, outputs: number): Float32Array {
    const made = new Float32Array(outputs);
    this.#matrices.multiply(name, values, { count: 1, stride: values.length }, made);
    return made;
  }

  #vector(name: string): Float32Array {
    const vector = this.#vectors[name];
    if (vector === undefined) throw new Error(`No vector ${name}.`);
    return vector;
  }
}

/** Some of the columns of a table, row after row. */
interface Columns {
  readonly width: number;
  readonly values: Float32Array;
}

/**
 * Normalizes each row of the table, all its columns together, to mean 0 and variance 1, then
 * applies gain and shift.
 */
function normalizeRows(
  table: readonly Columns[],
  count: number,
  gain: Float32Array,
  shift: Float32Array,
): void {
  for (let row = 0; row < count; row++) {
    let sum = 0;
    let squares = 0;
    for (const { width, values } of table) {
      for (let at = row * width; at < (row + 1) * width; at++) {
        const value = values[at] as number;
        sum += value;
        squares += value * value;
      }
    }
    const mean = sum / gain.length;
    const variance = Math.max(0, squares / gain.length - mean * mean);
    const scale = 1 / Math.sqrt(variance + EPSILON);
    let column = 0;
    for (const { width, values } of table) {
      for (let at = row * width; at < (row + 1) * width; at++, column++) {
        const value = ((values[at] as number) - mean) * scale;
        values[at] = value * (gain[column] as number) + (shift[column] as number);
      }
    }
  }
}

function sumOfRows({ width, values }: Columns): Float64Array {
  const sums = new Float64Array(width);
  for (let from = 0; from < values.length; from += width) {
    for (let at = 0; at < width; at++) {
      sums[at] = (sums[at] as number) + (values[from + at] as number);
    }
  }
  return sums;
}

function positive(values: Float32Array): Float32Array {
  return values.map((value) => Math.max(0, value));
}

function sum(left: Float32Array, right: Float32Array): Float32Array {
  return left.map((value, at) => value + (right[at] as number));
}
