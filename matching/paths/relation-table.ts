/** Starts of the chains of relationships of a node: row number + 1, 0 if there is none. */
export interface ChainStarts {
  readonly values: Int32Array;
}

/** Chains of the two ends of a relationship. */
export interface EndChains {
  readonly from: ChainStarts;
  readonly to: ChainStarts;
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
  put(row: RelationRow, chains: EndChains): boolean {
    const bucket = this.#bucketOf(row.from, row.to, row.code);
    const found = (this.#buckets[bucket] ?? 0) - 1;
    if (found >= 0) return this.#state(found, row);
    if ((this.#count + 1) * CELLS > this.#cells.length) this.#growRows(this.#count * GROWTH);
    const place = this.#count;
    this.#count += 1;
    this.#state(place, row);
    this.#hang(place, chains);
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

  /** Calls back with every live row. */
  each(visit: (row: number) => void): void {
    for (let row = 0; row < this.#count; row += 1) if (this.code(row) >= 0) visit(row);
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

  /**
   * Takes over saved rows, which differ from each other; only if there are none. `chainsOf` returns
   * the chains of the ends that a code joins.
   */
  restore(saved: Int32Array, chainsOf: (code: number) => EndChains | undefined): void {
    const rows = saved.length / SAVED_CELLS;
    this.#growRows(Math.max(rows, ROWS_START));
    const cells = this.#cells;
    for (let at = 0; at < saved.length; at += SAVED_CELLS) {
      const chains = chainsOf(saved[at + CODE] ?? 0);
      if (chains === undefined) continue;
      const first = this.#count * CELLS;
      for (let cell = 0; cell < SAVED_CELLS; cell += 1) cells[first + cell] = saved[at + cell] ?? 0;
      this.#hang(this.#count, chains);
      this.#count += 1;
    }
    let buckets = this.#buckets.length;
    while (buckets * LOAD_MAX < rows) buckets *= 2;
    this.#growBuckets(buckets);
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

  /** Makes the row the first in the chains of both of its ends. */
  #hang(row: number, chains: EndChains): void {
    this.#cells[row * CELLS + NEXT_FROM] = hang(chains.from, this.from(row), row);
    this.#cells[row * CELLS + NEXT_TO] = hang(chains.to, this.to(row), row);
  }

  /** Returns the bucket that holds the key, or the free one where it belongs (linear probing). */
  #bucketOf(from: number, to: number, code: number): number {
    const mask = this.#buckets.length - 1;
    for (let bucket = hashOf(from, to, code) & mask; ; bucket = (bucket + 1) & mask) {
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

  #growRows(count: number): void {
    const wide = new Int32Array(Math.ceil(count) * CELLS);
    wide.set(this.#cells.subarray(0, this.#count * CELLS));
    this.#cells = wide;
  }

  /** Puts every row into a free bucket: all keys differ. */
  #growBuckets(size: number): void {
    const buckets = new Int32Array(size);
    const mask = size - 1;
    for (let row = 0; row < this.#count; row += 1) {
      let bucket = hashOf(this.from(row), this.to(row), this.#lastCode(row)) & mask;
      while (buckets[bucket] !== 0) bucket = (bucket + 1) & mask;
      buckets[bucket] = row + 1;
    }
    this.#buckets = buckets;
  }
}

function hashOf(from: number, to: number, code: number): number {
  const hash =
    Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b) ^ Math.imul(code, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}

/** Makes the row the first of its chain; returns the previous first. */
function hang({ values }: ChainStarts, end: number, row: number): number {
  const next = values[end] ?? 0;
  values[end] = row + 1;
  return next;
}
