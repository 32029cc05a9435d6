import type { Kernel } from './kernel.ts';
import { openKernel } from './open-kernel.ts';
import type { TensorFile } from './tensor-file.ts';

const PANEL_COLUMNS = 8;
const INT16_MAX = 32_767;
const INT32_MAX = 2_147_483_647;
/** Looked up once: where tests run, each look-up of a global is a call. */
const { abs, round } = Math;

/** Maximum number of rows of a product, and of inputs and outputs of a row. */
export interface ProductBounds {
  readonly rows: number;
  readonly inputs: number;
  readonly outputs: number;
}

/** Matrix of integers times a step. */
interface Matrix {
  readonly inputs: number;
  readonly outputs: number;
  readonly step: number;
  /** Place of its panels in the kernel's memory. */
  readonly place: number;
  /** Largest input for which no sum exceeds 32 bits. */
  readonly inputMax: number;
}

/** Names of matrices in a file, with the numbers of their inputs and outputs. */
export type MatrixShapes = Readonly<Record<string, readonly [inputs: number, outputs: number]>>;

/**
 * Matrices in the memory of a kernel, and room for one product. Inputs are rounded to 16 bits of
 * the largest among them, so a product is exact in integers; its relative error is some 1e-5.
 */
export class Matrices {
  readonly #kernel: Kernel;
  readonly #matrices = new Map<string, Matrix>();
  readonly #rows: number;
  readonly #sums: number;

  constructor(
    file: TensorFile,
    shapes: MatrixShapes,
    bounds: ProductBounds,
    open: (bytes: number) => Kernel = openKernel,
  ) {
    const sizes = Object.values(shapes).map(([inputs, outputs]) => inputs * outputs);
    this.#rows = sizes.reduce((sum, size) => sum + size, 0);
    // The kernel takes rows by fours and touches up to three after the last.
    this.#sums = this.#rows + (bounds.rows + 4) * bounds.inputs * 2;
    this.#kernel = open(this.#sums + (bounds.rows + 4) * bounds.outputs * 4);
    let place = 0;
    for (const [name, [inputs, outputs]] of Object.entries(shapes)) {
      const weights = new Int8Array(file.bytes(name));
      const step = new Float32Array(file.bytes(`${name}.step`))[0] ?? 0;
      const panels = new Int8Array(this.#kernel.buffer, place, weights.length);
      layOutPanels(weights, outputs, panels);
      const inputMax = largestInput(weights, outputs);
      this.#matrices.set(name, { inputs, outputs, step, place, inputMax });
      place += weights.length;
    }
  }

  /**
   * Writes the product of rows with a matrix, plus the bias, into rows of its outputs. A row has
   * the matrix's inputs and begins `stride` values after the one before: windows overlap.
   */
  multiply(
    name: string,
    values: Float32Array,
    { count, stride }: { readonly count: number; readonly stride: number },
    into: Float32Array,
    bias?: Float32Array,
  ): void {
    const matrix = this.#matrices.get(name);
    if (matrix === undefined) throw new Error(`No matrix ${name}.`);
    const { inputs, outputs, place } = matrix;
    const inputStep = this.#roundInputs(values, matrix.inputMax);
    this.#kernel.multiply(
      this.#rows,
      count,
      stride * 2,
      inputs,
      place,
      place + inputs * outputs,
      this.#sums,
      outputs * 4,
    );
    const sums = new Int32Array(this.#kernel.buffer, this.#sums, count * outputs);
    const scale = inputStep * matrix.step;
    const shift = bias ?? new Float32Array(outputs);
    for (let at = 0; at < sums.length; ) {
      for (let column = 0; column < outputs; column++, at++) {
        into[at] = (sums[at] as number) * scale + (shift[column] as number);
      }
    }
  }

  /** Writes the values as integers where the kernel reads them; returns their step. */
  #roundInputs(values: Float32Array, inputMax: number): number {
    const rounded = new Int16Array(this.#kernel.buffer, this.#rows, values.length);
    let largest = 0;
    for (let at = 0; at < values.length; at++) {
      const size = abs(values[at] as number);
      if (size > largest) largest = size;
    }
    const scale = largest === 0 ? 0 : inputMax / largest;
    for (let at = 0; at < values.length; at++) {
      rounded[at] = round((values[at] as number) * scale);
    }
    return largest / inputMax;
  }
}

/** Converts rows of outputs to panels as kernel.wat reads them. */
function layOutPanels(weights: Int8Array, outputs: number, panels: Int8Array): void {
  const inputs = weights.length / outputs;
  let to = 0;
  for (let column = 0; column < outputs; column += PANEL_COLUMNS) {
    for (let input = 0; input < inputs; input += 2) {
      const from = input * outputs + column;
      for (let at = from; at < from + PANEL_COLUMNS; at++) {
        panels[to++] = weights[at] as number;
        panels[to++] = weights[at + outputs] as number;
      }
    }
  }
}

function largestInput(weights: Int8Array, outputs: number): number {
  const sums = new Float64Array(outputs);
  for (let from = 0; from < weights.length; from += outputs) {
    for (let at = 0; at < outputs; at++) {
      sums[at] = (sums[at] as number) + abs(weights[from + at] as number);
    }
  }
  return Math.min(INT16_MAX, Math.floor(INT32_MAX / Math.max(1, ...sums)));
}
