/** Where a text lies; length 0: nowhere. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The places of a table as plain data, by entry. */
export interface SavedPlaces {
  readonly hashes: Int32Array;
  readonly offsets: Float64Array;
  readonly lengths: Int32Array;
}

const CAPACITY_START = 1_024;
/** Buckets for each entry that there is room for: at most half are taken. */
const BUCKETS_PER_ENTRY = 2;
/** FNV-1a of 32 bits (Fowler, Noll, Vo; RFC 9923). */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Spreads the upper bits of a hash, which vary most, over the lower ones. */
const FOLD_BITS = 15;

/**
 * Where the texts of ids lie, in typed arrays: some 25 bytes an entry, where a Map takes over 100
 * for the id alone. An entry knows a hash of its id only; who asks says whether an entry is the one.
 */
export class IdPlaces {
  count = 0;
  /** By entry. */
  offsets: Float64Array;
  /** By entry; 0: nothing is there. */
  lengths: Int32Array;
  #hashes: Int32Array;
  /** Entry + 1; 0 where free. */
  #buckets: Int32Array;

  /** `like`: a table with as much room as this one has; growing takes long. */
  constructor(like?: IdPlaces) {
    const capacity = like?.lengths.length ?? CAPACITY_START;
    this.offsets = new Float64Array(capacity);
    this.lengths = new Int32Array(capacity);
    this.#hashes = new Int32Array(capacity);
    this.#buckets = new Int32Array(capacity * BUCKETS_PER_ENTRY);
  }

  /** The first entry with the id's hash that `isIts` accepts; -1 when there is none. */
  find(id: string, isIts: (entry: number) => boolean): number {
    const hash = hashOf(id);
    const mask = this.#buckets.length - 1;
    for (let bucket = hash & mask; ; bucket = (bucket + 1) & mask) {
      const entry = (this.#buckets[bucket] ?? 0) - 1;
      if (entry < 0) return -1;
      if (this.#hashes[entry] === hash && isIts(entry)) return entry;
    }
  }

  /** A new entry for an id, of which nothing is there yet. */
  add(id: string): number {
    return this.#add(hashOf(id), 0, 0);
  }

  /** A new entry for the id of another table's entry, with its text at this place. */
  addFrom(other: IdPlaces, entry: number, { offset, length }: Place): void {
    this.#add(other.#hashes[entry] ?? 0, offset, length);
  }

  /** What `restored` needs. */
  save(): SavedPlaces {
    const { count } = this;
    return {
      hashes: this.#hashes.slice(0, count),
      offsets: this.offsets.slice(0, count),
      lengths: this.lengths.slice(0, count),
    };
  }

  /** The table that was saved. */
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

function hashOf(id: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), FNV_PRIME);
  }
  return hash ^ (hash >>> FOLD_BITS);
}
