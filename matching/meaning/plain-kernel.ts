import type { Kernel } from './kernel.ts';

/** Columns of a panel, see kernel.wat. */
const PANEL = 8;
/** Looked up once: where tests run, each look-up of a global is a call. */
const { imul } = Math;

/** Loops of kernel.wat in plain JavaScript, with the same results. */
export class PlainKernel implements Kernel {
  buffer: ArrayBuffer;

  constructor(bytes: number) {
    this.buffer = new ArrayBuffer(bytes);
  }

  grow(bytes: number): void {
    if (bytes <= this.buffer.byteLength) return;
    const larger = new Uint8Array(bytes);
    larger.set(new Uint8Array(this.buffer));
    this.buffer = larger.buffer;
  }

  readonly multiply: Kernel['multiply'] = (
    rows,
    count,
    stride,
    inputs,
    panels,
    panelsEnd,
    sums,
    sumsStride,
  ) => {
    const from = new Int16Array(this.buffer);
    const to = new Int32Array(this.buffer);
    const panelBytes = inputs * PANEL;
    for (let panel = panels, at = 0; panel < panelsEnd; panel += panelBytes, at += PANEL) {
      const weights = new Int8Array(this.buffer, panel, panelBytes);
      for (let row = 0; row < count; row++) {
        const start = (rows + row * stride) / 2;
        multiplyPanel(
          from.subarray(start, start + inputs),
          weights,
          to,
          (sums + row * sumsStride) / 4 + at,
        );
      }
    }
  };

  readonly scan: Kernel['scan'] = (vector, dimensions, rows, rowsEnd, products) => {
    const query = new Int16Array(this.buffer, vector, dimensions);
    const values = new Int8Array(this.buffer, rows, rowsEnd - rows);
    const to = new Int32Array(this.buffer, products, values.length / dimensions);
    for (let row = 0; row < to.length; row++) {
      let sum = 0;
      for (let at = 0, value = row * dimensions; at < dimensions; at++, value++) {
        sum = (sum + imul(query[at] as number, values[value] as number)) | 0;
      }
      to[row] = sum;
    }
  };
}

function multiplyPanel(row: Int16Array, weights: Int8Array, sums: Int32Array, to: number): void {
  let [s0, s1, s2, s3, s4, s5, s6, s7] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let input = 0, w = 0; input < row.length; input += 2, w += 2 * PANEL) {
    const x = row[input] as number;
    const y = row[input + 1] as number;
    s0 = (s0 + imul(x, weights[w] as number) + imul(y, weights[w + 1] as number)) | 0;
    s1 = (s1 + imul(x, weights[w + 2] as number) + imul(y, weights[w + 3] as number)) | 0;
    s2 = (s2 + imul(x, weights[w + 4] as number) + imul(y, weights[w + 5] as number)) | 0;
    s3 = (s3 + imul(x, weights[w + 6] as number) + imul(y, weights[w + 7] as number)) | 0;
    s4 = (s4 + imul(x, weights[w + 8] as number) + imul(y, weights[w + 9] as number)) | 0;
    s5 = (s5 + imul(x, weights[w + 10] as number) + imul(y, weights[w + 11] as number)) | 0;
    s6 = (s6 + imul(x, weights[w + 12] as number) + imul(y, weights[w + 13] as number)) | 0;
    s7 = (s7 + imul(x, weights[w + 14] as number) + imul(y, weights[w + 15] as number)) | 0;
  }
  sums[to] = s0;
  sums[to + 1] = s1;
  sums[to + 2] = s2;
  sums[to + 3] = s3;
  sums[to + 4] = s4;
  sums[to + 5] = s5;
  sums[to + 6] = s6;
  sums[to + 7] = s7;
}
