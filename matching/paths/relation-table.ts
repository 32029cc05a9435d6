/** Starts of the chains of relationships of a node: row number + 1, 0 if there is none. */
export interface ChainStarts {
  readonly values: Int32Array;
}

/** Relationship to be put; ends are numbers of nodes of the sorts that the code joins. */
export interface RelationRow {
  readonly from: number;
  readonly to: number;
  readonly code: number;
  readonly since: number;
  readonly until: number;
  readonly source: number;
}

/** Numbers per row: half a cache line, since they are read together. */
const CELLS = 8;
const FROM = 0;
const TO = 1;
/** Below 0 while the relationship does not exist or is not PUBLIC: -1 minus the code. */
const CODE = 2;
const SINCE = 3;
const UNTIL = 4;
const SOURCE = 5;
/** The next row in the chain of the same `from`, and of the same `to`: row number + 1. */
const NEXT_FROM = 6;
const NEXT_TO = 7;
/** Numbers per saved row: its chains are built again. */
const SAVED_CELLS = 6;
const ROWS_START = 1_024;
const GROWTH = 1.5;
const LOAD_MAX = 0.6;

/**
 * Relationships as rows of one array, found by (from, to, code) through one hash table of row
 * numbers and by either end through chains: some 40 bytes per relationship, where a Map keyed by
 * the relationship's id takes over 200. Removed rows keep their place and become live again there.
 */
export class RelationTable {
  #count = 0;
  #cells = new Int32Array(ROWS_START * CELLS);
  /** Row number + 1; 0 if free. */
  #buckets = new Int32Array(ROWS_START * 2);

  from(row: number): number {
    return this.#cells[row * CELLS + FROM] ?? 0;
  }

  to(row: number): number {
    return this.#cells[row * CELLS + TO] ?? 0;
  }

  /** Returns the code of a live row. */
  code(row: number): number {
    return this.#cells[row * CELLS + CODE] ?? 0;
  }

  since(row: number): number {
    return this.#cells[row * CELLS + SINCE] ?? 0;
  }

  until(row: number): number {
    return this.#cells[row * CELLS + UNTIL] ?? 0;
  }

  source(row: number): number {
    return this.#cells[row * CELLS + SOURCE] ?? -1;
  }

  /**
   * Puts a row and links it into the chains of both ends; returns false if the same row existed.
   */
  put(row: RelationRow, chains: { readonly from: ChainStarts; readonly to: ChainStarts }): boolean {
    const bucket = this.#bucketOf(row.from, row.to, row.code);
    const found = (this.#buckets[bucket] ?? 0) - 1;
    if (found >= 0) return this.#state(found, row);
    if ((this.#count + 1) * CELLS > this.#cells.length) this.#growRows(this.#count * GROWTH);
    const place = this.#count;
    this.#count += 1;
    this.#cells[place * CELLS + NEXT_FROM] = hang(chains.from, row.from, place);
    this.#cells[place * CELLS + NEXT_TO] = hang(chains.to, row.to, place);
    this.#state(place, row);
    this.#buckets[bucket] = place + 1;
    const { length } = this.#buckets;
    if (this.#count > length * LOAD_MAX) this.#growBuckets(length * 2);
    return true;
  }

  /** Removes a row; returns false if it did not exist. */
  remove(from: number, to: number, code: number): boolean {
    const found = (this.#buckets[this.#bucketOf(from, to, code)] ?? 0) - 1;
    if (found < 0 || this.code(found) < 0) return false;
    this.#cells[found * CELLS + CODE] = ~code;
    return true;
  }

  /** Calls back with every live row of the chain from this end. */
  eachFrom(chains: ChainStarts, from: number, visit: (row: number) => void): void {
    this.#each(chains.values[from] ?? 0, NEXT_FROM, visit);
  }

  /** Calls back with every live row of the chain to this end. */
  eachTo(chains: ChainStarts, to: number, visit: (row: number) => void): void {
    this.#each(chains.values[to] ?? 0, NEXT_TO, visit);
  }

  /** Returns the numbers of {@link RelationRow}, row after row, of the live rows. */
  save(): Int32Array {
    const saved = new Int32Array(this.#count * SAVED_CELLS);
    let end = 0;
    for (let row = 0; row < this.#count; row += 1) {
      if (this.code(row) < 0) continue;
      saved.set(this.#cells.subarray(row * CELLS, row * CELLS + SAVED_CELLS), end);
      end += SAVED_CELLS;
    }
    return saved.slice(0, end);
  }

  /** Reads saved rows, after reserving room for all of them; `put` puts each. */
  restore(saved: Int32Array, put: (row: RelationRow) => void): void {
    this.#reserve(saved.length / SAVED_CELLS);
    for (let at = 0; at < saved.length; at += SAVED_CELLS) {
      put({
        from: saved[at + FROM] ?? 0,
        to: saved[at + TO] ?? 0,
        code: saved[at + CODE] ?? 0,
        since: saved[at + SINCE] ?? 0,
        until: saved[at + UNTIL] ?? 0,
        source: saved[at + SOURCE] ?? -1,
      });
    }
  }

  #each(first: number, next: number, visit: (row: number) => void): void {
    for (let row = first - 1; row >= 0; row = (this.#cells[row * CELLS + next] ?? 0) - 1) {
      if (this.code(row) >= 0) visit(row);
    }
  }

  /** Writes the stated numbers; returns false if they were the same already. */
  #state(place: number, row: RelationRow): boolean {
    const stated = [row.from, row.to, row.code, row.since, row.until, row.source];
    const at = place * CELLS;
    const isSame = stated.every((number, cell) => this.#cells[at + cell] === number);
    this.#cells.set(stated, at);
    return !isSame;
  }

  /** Returns the bucket that holds the key, or the free one where it belongs (linear probing). */
  #bucketOf(from: number, to: number, code: number): number {
    const mask = this.#buckets.length - 1;
    let hash =
      Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b) ^ Math.imul(code, 0xc2b2ae35);
    hash ^= hash >>> 15;
    for (let bucket = hash & mask; ; bucket = (bucket + 1) & mask) {
      const row = (this.#buckets[bucket] ?? 0) - 1;
      if (row < 0) return bucket;
      if (this.from(row) === from && this.to(row) === to && this.#lastCode(row) === code) {
        return bucket;
      }
    }
  }

  /** Returns the code of a row that may have been removed. */
  #lastCode(row: number): number {
    const code = this.code(row);
    return code < 0 ? ~code : code;
  }

  /** Reserves room for this many rows at once: growing puts every row into its bucket again. */
  #reserve(count: number): void {
    let buckets = this.#buckets.length;
    while (buckets * LOAD_MAX < count) buckets *= 2;
    if (count * CELLS > this.#cells.length) this.#growRows(count);
    if (buckets > this.#buckets.length) this.#growBuckets(buckets);
  }

  #growRows(count: number): void {
    const wide = new Int32Array(Math.ceil(count) * CELLS);
    wide.set(this.#cells);
    this.#cells = wide;
  }

  #growBuckets(size: number): void {
    this.#buckets = new Int32Array(size);
    for (let row = 0; row < this.#count; row += 1) {
      const bucket = this.#bucketOf(this.from(row), this.to(row), this.#lastCode(row));
      this.#buckets[bucket] = row + 1;
    }
  }
}

/** Makes the row the first of its chain; returns the previous first. */
function hang({ values }: ChainStarts, end: number, row: number): number {
  const next = values[end] ?? 0;
  values[end] = row + 1;
  return next;
}
