import { GrowableInts, GrowableShorts } from './growable-array.ts';
import { hashOfId } from './id-places.ts';

/** Ids of a table as plain data. */
export interface SavedIds {
  readonly units: Uint16Array;
  readonly ends: Int32Array;
  readonly buckets: Int32Array;
}

const BUCKETS_START = 2_048;

/**
 * Ids numbered from 0 in the order in which they came, in typed arrays that are saved and restored
 * whole: some 75 bytes for an id of 24 characters that nobody asked for, where a list of texts and a
 * Map take over 100 and are made again at every start.
 */
export class IdTable {
  /** UTF-16 units of all ids, one after the other, and where each ends. */
  #units = new GrowableShorts(1 << 14);
  #ends = new GrowableInts();
  /** Number + 1; 0 if free. At most half are taken. A power of two. */
  #buckets = new Int32Array(BUCKETS_START);
  /** Ids that were asked for: a question asks for thousands, often the same. */
  #texts: (string | undefined)[] = [];

  get size(): number {
    return this.#ends.length;
  }

  /** Returns the number of an id; undefined if it has none. */
  find(id: string): number | undefined {
    const number = (this.#buckets[this.#bucketOf(id)] ?? 0) - 1;
    return number < 0 ? undefined : number;
  }

  /** Adds an id that has no number; returns its number. */
  append(id: string): number {
    const number = this.size;
    this.#texts.push(undefined);
    for (let at = 0; at < id.length; at += 1) this.#units.push(id.charCodeAt(at));
    this.#ends.push(this.#units.length);
    if ((number + 1) * 2 > this.#buckets.length) this.#grow();
    this.#buckets[this.#bucketOf(id)] = number + 1;
    return number;
  }

  /** Returns the id of a number; empty if there is none. */
  idOf(number: number): string {
    if (!(number >= 0 && number < this.size)) return '';
    this.#texts[number] ??= this.#textOf(number);
    return this.#texts[number] ?? '';
  }

  /** Returns what `restore` needs. */
  save(): SavedIds {
    return {
      units: this.#units.values.slice(0, this.#units.length),
      ends: this.#ends.values.slice(0, this.size),
      buckets: this.#buckets,
    };
  }

  /** Takes over saved ids; only for an empty table. */
  restore({ units, ends, buckets }: SavedIds): void {
    this.#units = GrowableShorts.of(units.slice());
    this.#ends = GrowableInts.of(ends.slice());
    this.#buckets = buckets.slice();
    this.#texts = new Array(ends.length).fill(undefined);
  }

  #textOf(number: number): string {
    const { buffer, byteOffset } = this.#units.values;
    const begin = this.#begin(number);
    const length = (this.#ends.at(number) - begin) * 2;
    return Buffer.from(buffer, byteOffset + begin * 2, length).toString('utf16le');
  }

  #begin(number: number): number {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }

  /** Returns the bucket that holds the id, or the free one where it belongs (linear probing). */
  #bucketOf(id: string): number {
    const mask = this.#buckets.length - 1;
    for (let bucket = hashOfId(id) & mask; ; bucket = (bucket + 1) & mask) {
      const number = (this.#buckets[bucket] ?? 0) - 1;
      if (number < 0 || this.#isIdOf(number, id)) return bucket;
    }
  }

  /** Compares from the end: the beginnings of ids are alike. */
  #isIdOf(number: number, id: string): boolean {
    const begin = this.#begin(number);
    if (this.#ends.at(number) - begin !== id.length) return false;
    const { values } = this.#units;
    for (let at = id.length - 1; at >= 0; at -= 1) {
      if (values[begin + at] !== id.charCodeAt(at)) return false;
    }
    return true;
  }

  #grow(): void {
    const placed = this.size - 1;
    this.#buckets = new Int32Array(this.#buckets.length * 2);
    for (let number = 0; number < placed; number += 1) {
      this.#buckets[this.#bucketOf(this.#textOf(number))] = number + 1;
    }
  }
}
