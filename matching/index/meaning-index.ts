import type { FeedChange } from '../../graph/store.ts';
import { ENCODER_VERSION } from '../meaning/encoder-version.ts';
import { KEPT_DIMENSIONS } from '../meaning/vector-map.ts';
import { VectorTable } from '../meaning/vector-table.ts';
import type { Derived } from './derived.ts';
import { isSearched } from './document-text.ts';
import { GrowableInts } from './growable-array.ts';
import { hashOfSides, recordSides } from './record-sides.ts';
import type { RecordTable } from './record-table.ts';
import { TABLES_VERSION } from './tables-version.ts';

/** Record with the sides that its vector is made from. */
export interface RecordToEncode {
  /** Number in the record table. */
  readonly record: number;
  /** See `hashOfSides`. */
  readonly hash: number;
  readonly sides: readonly string[];
}

/** Record with its vector. */
export interface KeptVector extends Pick<RecordToEncode, 'record' | 'hash'> {
  readonly vector: Int8Array;
}

/** Raise it whenever the code of this file keeps other data for the same records. */
const FORMAT_VERSION = 2;
/** Hash of a record that has no document, or one without a side to encode. */
const NONE = 0;
/** Vectors processed together when an index is rebuilt. */
const TAKEN_OVER_AT_ONCE = 4_096;
/** Records whose sides are kept until the next `settle`, so a few wait only for the encoder. */
const FRESH_MAX = 64;

/**
 * Meanings of the PUBLIC documents of a text index, as a vector each, by the numbers of its record
 * table. Vectors come from outside, in any order; {@link MeaningIndex.isReady} is true if all
 * published documents have theirs. A document whose text changes loses its own at the `settle` that
 * publishes the change. 264 bytes a record.
 */
export class MeaningIndex implements Derived {
  readonly name = 'meaning';
  readonly version = `${FORMAT_VERSION}-${TABLES_VERSION}-${ENCODER_VERSION}`;
  readonly #records: RecordTable;
  readonly #vectors = new VectorTable(KEPT_DIMENSIONS);
  /**
   * Hash of the sides by record number: above 0 if the vector exists, its negative if it is
   * missing, {@link NONE} if there is no document.
   */
  readonly #hashes = new GrowableInts();
  /** Hashes that the next `settle` publishes. */
  readonly #queued = new Map<number, number>();
  /** Sides of queued records; not used once there are too many. */
  readonly #fresh = new Map<number, RecordToEncode>();
  #isFreshWhole = true;
  /** Vectors of queued records. */
  readonly #early = new Map<number, KeptVector>();
  #previous: MeaningIndex | undefined;
  #isSettled = false;
  #documents = 0;
  #lacking = 0;
  #removed = 0;
  #next = 0;

  /**
   * `records`: of the text index that is built and saved together with this one, before it.
   * `previous`: an index of the same network whose vectors are taken over at the first `settle`.
   */
  constructor(records: RecordTable, previous?: MeaningIndex) {
    this.#records = records;
    this.#previous = previous;
  }

  /** True if every published document has its vector. */
  get isReady(): boolean {
    return this.#isSettled && this.#lacking === 0;
  }

  /** Number of published documents that have something to encode. */
  get documents(): number {
    return this.#documents;
  }

  /** Number of published documents without their vector. */
  get lacking(): number {
    return this.#lacking;
  }

  /** Number of vectors dropped since it was made: those of records that left or changed. */
  get removed(): number {
    return this.#removed;
  }

  apply(changes: readonly FeedChange[]): void {
    for (const change of changes) {
      if (change.kind === 'nodeGone') this.#queue(change.id, NONE);
      if (change.kind !== 'node' || !isSearched(change.node.label)) continue;
      if (change.effective !== 'PUBLIC') {
        this.#queue(change.node.id, NONE);
        continue;
      }
      const sides = recordSides(change.node);
      const hash = sides.length === 0 ? NONE : hashOfSides(sides);
      const record = this.#queue(change.node.id, hash);
      if (record === undefined || hash === NONE || !this.#isSettled) continue;
      if (this.#fresh.size >= FRESH_MAX) this.#isFreshWhole = false;
      else this.#fresh.set(record, { record, hash, sides });
    }
  }

  /**
   * Returns queued records whose vectors the next `settle` would lack; undefined if some were
   * missing before or if there are more than a write should wait for.
   */
  fresh(): RecordToEncode[] | undefined {
    if (!this.isReady || !this.#isFreshWhole) return undefined;
    return [...this.#fresh.values()].filter(
      ({ record, hash }) => this.#queued.get(record) === hash && this.#hashes.at(record) !== hash,
    );
  }

  settle(): void {
    for (const [record, hash] of this.#queued) this.#publish(record, hash);
    for (const vector of this.#early.values()) this.#keep(vector);
    this.#queued.clear();
    this.#fresh.clear();
    this.#early.clear();
    this.#isFreshWhole = true;
    if (!this.#isSettled) {
      this.#vectors.reserve(this.#hashes.length);
      this.#takeOver();
    }
    this.#isSettled = true;
  }

  /** Takes vectors in, except those of a record whose sides have changed since. */
  put(vectors: readonly KeptVector[]): void {
    for (const vector of vectors) {
      if (this.#queued.get(vector.record) === vector.hash) this.#early.set(vector.record, vector);
      else this.#keep(vector);
    }
  }

  /** Takes in the vector of the record of an id; see {@link MeaningIndex.put}. */
  putById(id: string, hash: number, vector: Int8Array): void {
    const record = this.#records.find(id);
    if (record !== undefined) this.#keep({ record, hash, vector });
  }

  /** Returns ids of published documents without their vector, at most `idsMax`, round-robin. */
  nextLacking(idsMax: number): string[] {
    const ids: string[] = [];
    for (let looked = 0; looked < this.#hashes.length && ids.length < idsMax; looked += 1) {
      if (this.#next >= this.#hashes.length) this.#next = 0;
      if (this.#hashes.at(this.#next) < 0) ids.push(this.#records.idOf(this.#next));
      this.#next += 1;
    }
    return ids;
  }

  /** Returns the number of an id; undefined if it was never public. */
  recordOf(id: string): number | undefined {
    return this.#records.find(id);
  }

  /** Returns the cosines of a vector with those of all documents, by record number; missing: 0. */
  cosines(vector: Int8Array): Float32Array {
    const cosines = new Float32Array(this.#records.size);
    this.#vectors.scan(vector, (first, block) => {
      cosines.set(block.subarray(0, Math.max(0, cosines.length - first)), first);
    });
    return cosines;
  }

  /** Returns the cosine of a vector with that of one document; missing: 0. */
  cosine(vector: Int8Array, record: number): number {
    return this.#vectors.cosine(vector, record);
  }

  /** Returns the published vectors in a range of record numbers, and where the range ends. */
  kept(
    from: number,
    count: number,
  ): { readonly kept: readonly (KeptVector & { id: string })[]; readonly end: number } {
    const end = Math.min(this.#hashes.length, from + count);
    const kept: (KeptVector & { id: string })[] = [];
    for (let record = from; record < end; record += 1) {
      const hash = this.#hashes.at(record);
      if (hash <= 0 || record >= this.#vectors.size) continue;
      kept.push({
        record,
        hash,
        id: this.#records.idOf(record),
        vector: this.#vectors.row(record),
      });
    }
    return { kept, end };
  }

  /** Number of records that it knows, including those without a document. */
  get size(): number {
    return this.#hashes.length;
  }

  save(): Uint8Array {
    const hashes = this.#hashes.values.slice(0, this.#hashes.length).map(Math.abs);
    return new Uint8Array(hashes.buffer);
  }

  restore(bytes: Uint8Array): void {
    const hashes = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
    this.#hashes.append(hashes.map((hash) => -hash));
    for (const hash of hashes) if (hash !== NONE) this.#lacking += 1;
    this.#documents = this.#lacking;
  }

  #queue(id: string, hash: number): number | undefined {
    const record = this.#records.find(id);
    if (record === undefined) return undefined;
    // A first reading keeps nothing waiting in memory: nobody sees it.
    if (this.#isSettled) this.#queued.set(record, hash);
    else this.#publish(record, hash);
    return record;
  }

  #publish(record: number, hash: number): void {
    this.#hashes.extend(record + 1, NONE);
    const known = this.#hashes.at(record);
    if (known === hash || known === -hash) return;
    if (known < 0) this.#lacking -= 1;
    if (known > 0) {
      this.#vectors.clear(record);
      this.#removed += 1;
    }
    this.#hashes.values[record] = -hash;
    if (hash !== NONE) this.#lacking += 1;
    this.#documents += Number(hash !== NONE) - Number(known !== NONE);
  }

  #keep({ record, hash, vector }: KeptVector): void {
    if (this.#hashes.at(record) !== -hash || hash === NONE) return;
    this.#vectors.set(record, vector);
    this.#hashes.values[record] = hash;
    this.#lacking -= 1;
  }

  #takeOver(): void {
    const previous = this.#previous;
    this.#previous = undefined;
    if (previous === undefined) return;
    for (let from = 0; from < previous.size; ) {
      const { kept, end } = previous.kept(from, TAKEN_OVER_AT_ONCE);
      for (const { id, hash, vector } of kept) this.putById(id, hash, vector);
      from = end;
    }
  }
}
