import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes buffered before they are written. */
const BUFFER_BYTES = 1 << 20;

/** File that was written before, opened for reading. */
export interface OpenedFile {
  readonly descriptor: number;
  readonly length: number;
}

/**
 * Texts kept outside of memory, found by their offset: those of an earlier file, then those of a
 * file of this process alone, which disappears with it. Nothing is overwritten. Reads and writes
 * are those of the file system, which caches the bytes that are read often.
 */
export class ByteLog {
  readonly #base: OpenedFile | undefined;
  readonly #path: string;
  readonly #own: number;
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #buffered = 0;
  /** All bytes before this offset are in a file. */
  #written: number;

  constructor(folder: string, base?: OpenedFile) {
    this.#base = base;
    this.#written = base?.length ?? 0;
    this.#path = join(folder, `unsaved-${randomUUID()}.tmp`);
    this.#own = openSync(this.#path, 'wx+', 0o600);
    // Without a name it is deleted when the process ends, for any reason; on Windows at `close`.
    removeIfPossible(this.#path);
  }

  /** Bytes of all texts. */
  get length(): number {
    return this.#written + this.#buffered;
  }

  /** Appends a text as UTF-8; returns its length in bytes. */
  append(text: string): number {
    if (text.length * 3 <= BUFFER_BYTES - this.#buffered) {
      const length = this.#buffer.write(text, this.#buffered);
      this.#buffered += length;
      return length;
    }
    this.flush();
    if (text.length * 3 <= BUFFER_BYTES) return this.append(text);
    return this.appendBytes(Buffer.from(text));
  }

  /** Appends bytes; returns their length. */
  appendBytes(bytes: Uint8Array): number {
    this.flush();
    this.#write(bytes);
    return bytes.length;
  }

  /** Returns the bytes from an offset on. */
  read(offset: number, length: number): Buffer {
    if (offset + length > this.#written) this.flush();
    const bytes = Buffer.allocUnsafe(length);
    const baseLength = this.#base?.length ?? 0;
    const inBase = Math.max(0, Math.min(length, baseLength - offset));
    if (this.#base !== undefined && inBase > 0) {
      readWhole(this.#base.descriptor, bytes.subarray(0, inBase), offset);
    }
    if (inBase < length) {
      readWhole(this.#own, bytes.subarray(inBase), offset + inBase - baseLength);
    }
    return bytes;
  }

  /** Passes the buffered bytes to the file system. */
  flush(): void {
    const bytes = this.#buffer.subarray(0, this.#buffered);
    this.#buffered = 0;
    if (bytes.length > 0) this.#write(bytes);
  }

  /** Closes the files. */
  close(): void {
    if (this.#base !== undefined) closeSync(this.#base.descriptor);
    closeSync(this.#own);
    removeIfPossible(this.#path);
  }

  #write(bytes: Uint8Array): void {
    const start = this.#written - (this.#base?.length ?? 0);
    writeWhole(this.#own, bytes, start);
    this.#written += bytes.length;
  }
}

/** Fills the bytes from a place of a file. Throws if the file ends before. */
export function readWhole(descriptor: number, bytes: Uint8Array, from: number): void {
  let done = 0;
  while (done < bytes.length) {
    const read = readSync(descriptor, bytes, done, bytes.length - done, from + done);
    if (read === 0) throw new Error('A file of the index is shorter than it was.');
    done += read;
  }
}

/** Writes all of the bytes at a place of a file. */
export function writeWhole(descriptor: number, bytes: Uint8Array, at: number): void {
  let done = 0;
  while (done < bytes.length) {
    done += writeSync(descriptor, bytes, done, bytes.length - done, at + done);
  }
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Some systems cannot remove open files.
  }
}
