import type { MessagePort } from 'node:worker_threads';

/**
 * Request to the thread that encodes: records, each as its sides, under an id; an id whose records
 * are no longer wanted; or another port for requests.
 */
export type ToEncodingThread =
  | { readonly id: number; readonly records: readonly (readonly string[])[] }
  | { readonly cancelled: number }
  | { readonly port: MessagePort };

/** Vectors of all records of a request, one after the other. */
export interface FromEncodingThread {
  readonly id: number;
  readonly vectors: Int8Array<ArrayBuffer>;
}
