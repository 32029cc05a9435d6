import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { bucketOf } from './record-order.ts';

/** A line and its sort key. */
export interface SpooledLine {
  readonly key: string;
  readonly line: string;
}

interface Stretch {
  readonly at: number;
  readonly bytes: number;
}

/** Characters buffered in memory before they are written to the file. */
const BUFFERED_CHARACTERS_MAX = 16_000_000;
/** The lines may be private, so only this account may read them. */
const OWNER_ONLY = 0o600;

/**
 * Sorts any number of lines by key with bounded memory. They are stored in a file that is unlinked
 * from the start, so nothing remains if the process is killed. A later line with the same key
 * replaces an earlier one; an empty line removes it.
 */
export class Spool {
  readonly #file: number;
  readonly #buffers = new Map<string, string[]>();
  readonly #stretches = new Map<string, Stretch[]>();
  #buffered = 0;
  #end = 0;

  /** `name` must not exist in the folder. */
  constructor(folder: string, name: string) {
    const path = join(folder, name);
    this.#file = openSync(path, 'wx+', OWNER_ONLY);
    rmSync(path);
  }

  /** Neither key nor line may contain a tab or a line end. */
  add(key: string, line: string): void {
    const bucket = bucketOf(key);
    const buffer = this.#buffers.get(bucket);
    const text = `${key}\t${line}\n`;
    if (buffer === undefined) this.#buffers.set(bucket, [text]);
    else buffer.push(text);
    this.#buffered += text.length;
    if (this.#buffered > BUFFERED_CHARACTERS_MAX) this.#flush();
  }

  /**
   * Returns every line in the order of the keys; with `group`, those with this second word in their
   * key: a label (including the containers of its nodes) or a type.
   */
  *lines(group?: string): Generator<SpooledLine> {
    this.#flush();
    for (const bucket of [...this.#stretches.keys()].sort()) {
      if (group === undefined || bucket.split(' ')[1] === group) yield* this.#sorted(bucket);
    }
  }

  /** Releases the file. */
  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    for (const [bucket, texts] of this.#buffers) {
      const bytes = Buffer.from(texts.join(''));
      let written = 0;
      while (written < bytes.length) {
        written += writeSync(
          this.#file,
          bytes,
          written,
          bytes.length - written,
          this.#end + written,
        );
      }
      const stretches = this.#stretches.get(bucket) ?? [];
      stretches.push({ at: this.#end, bytes: bytes.length });
      this.#stretches.set(bucket, stretches);
      this.#end += bytes.length;
    }
    this.#buffers.clear();
    this.#buffered = 0;
  }

  #sorted(bucket: string): readonly SpooledLine[] {
    const last = new Map<string, string>();
    for (const stretch of this.#stretches.get(bucket) ?? []) {
      for (const text of this.#read(stretch).split('\n')) {
        const tab = text.indexOf('\t');
        if (tab > 0) last.set(text.slice(0, tab), text.slice(tab + 1));
      }
    }
    return [...last]
      .filter(([, line]) => line !== '')
      .map(([key, line]) => ({ key, line }))
      .sort((left, right) => (left.key < right.key ? -1 : 1));
  }

  #read({ at, bytes }: Stretch): string {
    const buffer = Buffer.allocUnsafe(bytes);
    let read = 0;
    while (read < bytes) {
      const more = readSync(this.#file, buffer, read, bytes - read, at + read);
      if (more === 0) throw new Error('The spool is shorter than what was written to it.');
      read += more;
    }
    return buffer.toString('utf8');
  }
}
