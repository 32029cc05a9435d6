/** A product of rows of 16 bits with a matrix of 8 bits; addresses and strides in bytes. */
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

/** The products of a vector of 16 bits with rows of 8 bits; addresses in bytes. */
export type Scan = (
  vector: number,
  dimensions: number,
  rows: number,
  rowsEnd: number,
  products: number,
) => void;

/**
 * The two inner loops of meaning over one stretch of memory; kernel.wat says what they do and how
 * the memory is laid out. All in whole numbers: WebAssembly and plain JavaScript give the same.
 */
export interface Kernel {
  /** The memory, another object after `grow`. */
  readonly buffer: ArrayBuffer;
  /** Makes the memory at least this large and keeps what it holds. */
  grow(bytes: number): void;
  readonly multiply: Multiply;
  readonly scan: Scan;
}
