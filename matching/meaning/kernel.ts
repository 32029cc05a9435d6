/** Product of rows of 16 bits with a matrix of 8 bits; addresses and strides in bytes. */
export type Multiply = (
  rows: number,
  count: number,
  stride: number,
  inputs: number,
  panels: number,
  panelsEnd: number,
  sums: number,
  sumsStride: number,
) => void;

/** Products of a vector of 16 bits with rows of 8 bits; addresses in bytes. */
export type Scan = (
  vector: number,
  dimensions: number,
  rows: number,
  rowsEnd: number,
  products: number,
) => void;

/**
 * Two inner loops of meaning over one stretch of memory; kernel.wat describes them and the layout
 * of the memory. All in integers: WebAssembly and plain JavaScript return the same.
 */
export interface Kernel {
  /** Memory; another object after `grow`. */
  readonly buffer: ArrayBuffer;
  /** Makes the memory at least this large and keeps its contents. */
  grow(bytes: number): void;
  readonly multiply: Multiply;
  readonly scan: Scan;
}
