/** A request to the thread that encodes: texts under an id, or an id whose texts are no longer wanted. */
export type ToEncodingThread =
  | { readonly id: number; readonly texts: readonly string[] }
  | { readonly cancelled: number };

/** Vectors of all texts of a request, one behind the other. */
export interface FromEncodingThread {
  readonly id: number;
  readonly vectors: Float32Array<ArrayBuffer>;
}
