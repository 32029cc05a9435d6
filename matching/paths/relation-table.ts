/** Columns of the rows; a row is alive while its relationship is there and PUBLIC. */
export interface RelationRow {
  readonly from: number;
  readonly to: number;
  readonly code: number;
  readonly since: number;
  readonly until: number;
  readonly source: number;
}

const CAPACITY_START = 1_024;
const LOAD_MAX = 0.6;
/** Numbers of one saved row. */
const SAVED_COLUMNS = 6;

/**
 * Relationships as columns, found by (from, to, code) through one hash table of row numbers: some
 * 30 bytes a relationship, where a Map under the relationship's id takes over 200. Removed rows
 * keep their place and come back to life there.
 */
export class RelationTable {
  count = 0;
  from: Int32Array = new Int32Array(CAPACITY_START);
  to: Int32Array = new Int32Array(CAPACITY_START);
  code: Uint8Array = new Uint8Array(CAPACITY_START);
  alive: Uint8Array = new Uint8Array(CAPACITY_START);
  since: Int32Array = new Int32Array(CAPACITY_START);
  until: Int32Array = new Int32Array(CAPACITY_START);
  source: Int32Array = new Int32Array(CAPACITY_START);
  /** Row number + 1; 0 where free. */
  #buckets: Int32Array = new Int32Array(CAPACITY_START * 2);

  /** Puts a row; false when it was there already and the same. */
  put(row: RelationRow): boolean {
    const bucket = this.#bucketOf(row.from, row.to, row.code);
    const found = (this.#buckets[bucket] ?? 0) - 1;
    if (found >= 0) {
      const same =
        this.alive[found] === 1 &&
        this.since[found] === row.since &&
        this.until[found] === row.until &&
        this.source[found] === row.source;
      this.#write(found, row);
      return !same;
    }
    if (this.count === this.from.length) this.#growColumns(this.count * 2);
    const place = this.count;
    this.count += 1;
    this.#write(place, row);
    this.#buckets[bucket] = place + 1;
    const { length } = this.#buckets;
    if (this.count > length * LOAD_MAX) this.#growBuckets(length * 2);
    return true;
  }

  /** Removes a row; false when it was not there. */
  remove(from: number, to: number, code: number): boolean {
    const found = (this.#buckets[this.#bucketOf(from, to, code)] ?? 0) - 1;
    if (found < 0 || this.alive[found] === 0) return false;
    this.alive[found] = 0;
    return true;
  }

  /** The columns of {@link RelationRow}, row after row, of what is there. */
  save(): Int32Array {
    const rows: number[] = [];
    for (let row = 0; row < this.count; row += 1) {
      if (this.alive[row] === 0) continue;
      for (const column of [this.from, this.to, this.code, this.since, this.until, this.source]) {
        rows.push(column[row] ?? 0);
      }
    }
    return Int32Array.from(rows);
  }

  /** Puts saved rows. */
  restore(rows: Int32Array): void {
    this.#reserve(this.count + rows.length / SAVED_COLUMNS);
    for (let at = 0; at < rows.length; at += SAVED_COLUMNS) {
      this.put({
        from: rows[at] ?? 0,
        to: rows[at + 1] ?? 0,
        code: rows[at + 2] ?? 0,
        since: rows[at + 3] ?? 0,
        until: rows[at + 4] ?? 0,
        source: rows[at + 5] ?? -1,
      });
    }
  }

  #write(place: number, row: RelationRow): void {
    this.from[place] = row.from;
    this.to[place] = row.to;
    this.code[place] = row.code;
    this.alive[place] = 1;
    this.since[place] = row.since;
    this.until[place] = row.until;
    this.source[place] = row.source;
  }

  /** The bucket that holds the key, or the free one where it belongs (linear probing). */
  #bucketOf(from: number, to: number, code: number): number {
    const mask = this.#buckets.length - 1;
    let hash =
      Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b) ^ Math.imul(code, 0xc2b2ae35);
    hash ^= hash >>> 15;
    for (let bucket = hash & mask; ; bucket = (bucket + 1) & mask) {
      const row = (this.#buckets[bucket] ?? 0) - 1;
      if (row < 0) return bucket;
      if (this.from[row] === from && this.to[row] === to && this.code[row] === code) return bucket;
    }
  }

  /** Room for so many rows at once: growing puts every row into its bucket anew. */
  #reserve(count: number): void {
    let [capacity, buckets] = [this.from.length, this.#buckets.length];
    while (capacity < count) capacity *= 2;
    while (buckets * LOAD_MAX < count) buckets *= 2;
    if (capacity > this.from.length) this.#growColumns(capacity);
    if (buckets > this.#buckets.length) this.#growBuckets(buckets);
  }

  #growColumns(capacity: number): void {
    this.from = grown(this.from, new Int32Array(capacity));
    this.to = grown(this.to, new Int32Array(capacity));
    this.since = grown(this.since, new Int32Array(capacity));
    this.until = grown(this.until, new Int32Array(capacity));
    this.source = grown(this.source, new Int32Array(capacity));
    this.code = grown(this.code, new Uint8Array(capacity));
    this.alive = grown(this.alive, new Uint8Array(capacity));
  }

  #growBuckets(size: number): void {
    this.#buckets = new Int32Array(size);
    for (let row = 0; row < this.count; row += 1) {
      const bucket = this.#bucketOf(this.from[row] ?? 0, this.to[row] ?? 0, this.code[row] ?? 0);
      this.#buckets[bucket] = row + 1;
    }
  }
}

/** The wider array with the content of the narrower at its start. */
export function grown<T extends Int32Array | Uint8Array>(narrow: T, wide: T): T {
  wide.set(narrow);
  return wide;
}
