import { closeSync, openSync, readSync } from 'node:fs';

interface Entry {
  readonly data_offsets: readonly [start: number, end: number];
}

/**
 * File of named arrays in the safetensors layout (length of the header, header as JSON, bytes in
 * little-endian order), open until `close`. Reading an array copies it into its own memory. Throws
 * if the file or an array is missing or ends early.
 */
export class TensorFile {
  readonly #path: string;
  readonly #descriptor: number;
  readonly #entries: Readonly<Record<string, Entry>>;
  readonly #dataStart: number;

  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, 'r');
    const length = Number(new BigUint64Array(this.#read(0, 8))[0]);
    this.#dataStart = 8 + length;
    this.#entries = JSON.parse(Buffer.from(this.#read(8, length)).toString());
  }

  /** Returns the bytes of an array, aligned for numbers of any size. */
  bytes(name: string): ArrayBuffer {
    const [start, end] = this.#entry(name).data_offsets;
    return this.#read(this.#dataStart + start, end - start);
  }

  /** Returns the place of an array's first byte in the file, for `readInto`. */
  placeOf(name: string): number {
    return this.#dataStart + this.#entry(name).data_offsets[0];
  }

  /** Fills the bytes from a place of the file. */
  readInto(bytes: Uint8Array, place: number): void {
    if (readSync(this.#descriptor, bytes, 0, bytes.length, place) !== bytes.length) {
      throw new Error(`${this.#path} ends before byte ${place + bytes.length}.`);
    }
  }

  /** Closes the file. */
  close(): void {
    closeSync(this.#descriptor);
  }

  #entry(name: string): Entry {
    const entry = this.#entries[name];
    if (entry === undefined) throw new Error(`${this.#path} has no array ${name}.`);
    return entry;
  }

  #read(place: number, length: number): ArrayBuffer {
    const bytes = new Uint8Array(length);
    this.readInto(bytes, place);
    return bytes.buffer;
  }
}
