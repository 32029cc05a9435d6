/** Place of a text; length 0: nowhere. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Places of a table as plain data, by entry. */
export interface SavedPlaces {
  readonly hashes: Int32Array;
  readonly offsets: Float64Array;
  readonly lengths: Int32Array;
}

const CAPACITY_START = 1_024;
/** Buckets per entry of the capacity: at most half are taken. */
const BUCKETS_PER_ENTRY = 2;
/** FNV-1a of 32 bits (Fowler, Noll, Vo; RFC 9923). */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Spreads the upper bits of a hash, which vary most, over the lower ones. */
const FOLD_BITS = 15;

/**
 * Places of the texts of ids, in typed arrays: some 25 bytes an entry, where a Map takes over 100
 * for the id alone. An entry has only a hash of its id; the caller checks that it is the right one.
 */
export class IdPlaces {
  count = 0;
  /** Offset of the text of each entry. */
  offsets: Float64Array;
  /** Length of the text of each entry; 0: no text. */
  lengths: Int32Array;
  #hashes: Int32Array;
  /** Entry + 1; 0 if free. */
  #buckets: Int32Array;

  /** `like`: a table whose capacity this one gets; growing is slow. */
  constructor(like?: IdPlaces) {
    const capacity = like?.lengths.length ?? CAPACITY_START;
    this.offsets = new Float64Array(capacity);
    this.lengths = new Int32Array(capacity);
    this.#hashes = new Int32Array(capacity);
    this.#buckets = new Int32Array(capacity * BUCKETS_PER_ENTRY);
  }

  /** Returns the first entry with the id's hash that `isIts` accepts; -1 if there is none. */
  find(id: string, isIts: (entry: number) => boolean): number {
    const hash = hashOfId(id);
    const mask = this.#buckets.length - 1;
    for (let bucket = hash & mask; ; bucket = (bucket + 1) & mask) {
      const entry = (this.#buckets[bucket] ?? 0) - 1;
      if (entry < 0) return -1;
      if (this.#hashes[entry] === hash && isIts(entry)) return entry;
    }
  }

  /** Adds an entry for an id, without a text so far. */
  add(id: string): number {
    return this.#add(hashOfId(id), 0, 0);
  }

  /** Adds an entry for the id of another table's entry, with its text at this place. */
  addFrom(other: IdPlaces, entry: number, { offset, length }: Place): void {
    this.#add(other.#hashes[entry] ?? 0, offset, length);
  }

  /** Returns what `restored` needs. */
  save(): SavedPlaces {
    const { count } = this;
    return {
      hashes: this.#hashes.slice(0, count),
      offsets: this.offsets.slice(0, count),
      lengths: this.lengths.slice(0, count),
    };
  }

  /** Returns the saved table. */
  static restored({ hashes, offsets, lengths }: SavedPlaces): IdPlaces {
    const places = new IdPlaces();
    hashes.forEach((hash, entry) => {
      places.#add(hash, offsets[entry] ?? 0, lengths[entry] ?? 0);
    });
    return places;
  }

  #add(hash: number, offset: number, length: number): number {
    if (this.count === this.lengths.length) this.#grow();
    const entry = this.count;
    this.count += 1;
    this.#hashes[entry] = hash;
    this.offsets[entry] = offset;
    this.lengths[entry] = length;
    this.#place(entry);
    return entry;
  }

  #place(entry: number): void {
    const mask = this.#buckets.length - 1;
    let bucket = (this.#hashes[entry] ?? 0) & mask;
    while (this.#buckets[bucket] !== 0) bucket = (bucket + 1) & mask;
    this.#buckets[bucket] = entry + 1;
  }

  #grow(): void {
    const capacity = this.lengths.length * 2;
    const [hashes, offsets, lengths] = [this.#hashes, this.offsets, this.lengths];
    this.#hashes = new Int32Array(capacity);
    this.offsets = new Float64Array(capacity);
    this.lengths = new Int32Array(capacity);
    this.#hashes.set(hashes);
    this.offsets.set(offsets);
    this.lengths.set(lengths);
    this.#buckets = new Int32Array(capacity * BUCKETS_PER_ENTRY);
    for (let entry = 0; entry < this.count; entry += 1) this.#place(entry);
  }
}

/** Returns a hash of 32 bits of an id, whose lower bits choose its bucket. */
export function hashOfId(id: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), FNV_PRIME);
  }
  return hash ^ (hash >>> FOLD_BITS);
}
