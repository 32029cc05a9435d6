import { closeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { NodeId } from '../../graph/model/nodes.ts';
import type { FeedChange, GraphReader, ReadScope, StoredNode } from '../../graph/store.ts';
import { atOnce } from './at-once.ts';
import { ByteLog, type OpenedFile } from './byte-log.ts';
import type { Derived } from './derived.ts';
import { IdPlaces, type Place, type SavedPlaces } from './id-places.ts';
import { openNodeFile, type SavedNodeFile, writeNodeFile } from './node-file.ts';

/** Texts of a copy and their places. */
interface PlacedTexts {
  readonly log: ByteLog;
  readonly places: IdPlaces;
}

interface Saved {
  readonly file: SavedNodeFile;
  readonly places: SavedPlaces;
}

const NOWHERE: Place = { offset: 0, length: 0 };
/** Bytes copied at once; adjacent texts are copied together. */
const RUN_BYTES = 1 << 20;
/** Texts copied one by one between two pauses, or so many blocks of bytes: a few milliseconds. */
const WORK_PER_SLICE = 256;
const BLOCK_BYTES = 4_096;
/** Less waste is not worth rewriting the file. */
const WASTE_BYTES_MIN = 16 << 20;

/**
 * Every PUBLIC node of the feed as the store would return it, for a store that is read over the
 * network or may be unavailable. The nodes are in a file, some 25 bytes each in memory; when more
 * than half of the file is superseded, it is rewritten. Reads are those of the file system and wait
 * for nothing else, like those of a store in a file.
 */
export class NodeCopy implements Derived, Pick<GraphReader, 'getNodes'> {
  readonly name = 'nodes';
  /** Raise it whenever nodes are kept in another way. */
  readonly version = '1';
  readonly #folder: string;
  #log: ByteLog;
  #places = new IdPlaces();
  /** Places that the next `settle` publishes, by entry. */
  #pending = new Map<number, Place>();
  #isPublished = false;
  /** Bytes of the live texts. */
  #live = 0;
  /** Texts after the next `settle`, without waste. */
  #compacted: PlacedTexts | undefined;
  /** Saved copy that was found whole, until it is restored. */
  #found: (Saved & { readonly opened: OpenedFile }) | undefined;
  /** File that this process restored or saved last, so a crash while saving leaves one. */
  #kept: string | undefined;

  /** `folder`: where its files are; it must exist. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#log = new ByteLog(folder);
  }

  /** Bytes of its files, including superseded ones. */
  get fileBytes(): number {
    return this.#log.length;
  }

  /** Returns the nodes that exist; see {@link GraphReader.getNodes}. Knows only PUBLIC nodes. */
  async getNodes(
    ids: readonly NodeId[],
    { levels }: ReadScope,
  ): Promise<(StoredNode | undefined)[]> {
    const isShown = this.#isPublished && levels.includes('PUBLIC');
    return ids.map((id) => (isShown ? this.#published(id) : undefined));
  }

  apply(changes: readonly FeedChange[]): void {
    this.#dropCompacted();
    for (const change of changes) {
      if (change.kind === 'nodeGone') this.#remove(change.id);
      else if (change.kind === 'node') {
        if (change.effective === 'PUBLIC') this.#put(change.node);
        else this.#remove(change.node.id);
      }
    }
  }

  *prepare(): Generator<void, void> {
    if (!this.#isWasteful()) return;
    this.#dropCompacted();
    const log = new ByteLog(this.#folder);
    try {
      const places = yield* this.#copyLive(
        (entry) => this.#nextPlaceOf(entry),
        (bytes) => log.appendBytes(bytes),
      );
      this.#compacted = { log, places };
    } finally {
      if (this.#compacted?.log !== log) log.close();
    }
  }

  settle(): void {
    if (this.#compacted === undefined) atOnce(this.prepare());
    for (const [entry, place] of this.#pending) this.#move(entry, place);
    this.#pending.clear();
    this.#isPublished = true;
    this.#log.flush();
    if (this.#compacted === undefined) return;
    this.#log.close();
    this.#log = this.#compacted.log;
    this.#places = this.#compacted.places;
    this.#compacted = undefined;
  }

  save(): Uint8Array {
    const { file, places } = writeNodeFile(this.#folder, this.#kept, (write) =>
      atOnce(this.#copyLive((entry) => this.#placeOf(entry), write)),
    );
    this.#kept = file.name;
    const saved: Saved = { file, places: places.save() };
    return serialize(saved);
  }

  fits(bytes: Uint8Array): boolean {
    const saved: Saved = deserialize(bytes);
    const opened = openNodeFile(this.#folder, saved.file);
    if (opened !== undefined) this.#found = { ...saved, opened };
    return opened !== undefined;
  }

  restore(bytes: Uint8Array): void {
    if (this.#found === undefined && !this.fits(bytes)) {
      throw new Error('The file of the saved nodes is not whole.');
    }
    if (this.#found === undefined) return;
    const { file, places, opened } = this.#found;
    this.#found = undefined;
    this.#log.close();
    this.#log = new ByteLog(this.#folder, opened);
    this.#places = IdPlaces.restored(places);
    this.#live = opened.length;
    this.#kept = file.name;
  }

  /** Closes the files. */
  close(): void {
    this.#dropCompacted();
    this.#log.close();
    if (this.#found !== undefined) closeSync(this.#found.opened.descriptor);
  }

  #published(id: NodeId): StoredNode | undefined {
    let found: StoredNode | undefined;
    this.#places.find(id, (entry) => {
      const node = this.#read(this.#placeOf(entry));
      if (node?.id === id) found = node;
      return found !== undefined;
    });
    return found;
  }

  #put(node: StoredNode): void {
    const known = this.#find(node.id);
    const entry = known < 0 ? this.#places.add(node.id) : known;
    const offset = this.#log.length;
    this.#change(entry, { offset, length: this.#log.append(JSON.stringify(node)) });
  }

  #remove(id: NodeId): void {
    const entry = this.#find(id);
    if (entry >= 0) this.#change(entry, NOWHERE);
  }

  /** Returns the entry of an id after all applied changes; -1 if it does not exist. */
  #find(id: NodeId): number {
    return this.#places.find(id, (entry) => this.#read(this.#nextPlaceOf(entry))?.id === id);
  }

  /** Before the first `settle` nobody sees anything, so a first build keeps nothing waiting. */
  #change(entry: number, place: Place): void {
    if (this.#isPublished) this.#pending.set(entry, place);
    else this.#move(entry, place);
  }

  #move(entry: number, { offset, length }: Place): void {
    const { offsets, lengths } = this.#places;
    this.#live += length - (lengths[entry] ?? 0);
    offsets[entry] = offset;
    lengths[entry] = length;
  }

  #placeOf(entry: number): Place {
    const { offsets, lengths } = this.#places;
    return { offset: offsets[entry] ?? 0, length: lengths[entry] ?? 0 };
  }

  /** Returns its place after all applied changes. */
  #nextPlaceOf(entry: number): Place {
    return this.#pending.get(entry) ?? this.#placeOf(entry);
  }

  #read({ offset, length }: Place): StoredNode | undefined {
    if (length === 0) return undefined;
    const node: StoredNode = JSON.parse(this.#log.read(offset, length).toString('utf8'));
    return node;
  }

  /** Returns true if most of the file is superseded after all applied changes. */
  #isWasteful(): boolean {
    let live = this.#live;
    for (const [entry, { length }] of this.#pending) live += length - this.#placeOf(entry).length;
    const waste = this.#log.length - live;
    return waste > WASTE_BYTES_MIN && waste > live;
  }

  #dropCompacted(): void {
    this.#compacted?.log.close();
    this.#compacted = undefined;
  }

  /** Writes the live texts one after the other; returns their places. */
  *#copyLive(
    placeOf: (entry: number) => Place,
    write: (bytes: Uint8Array) => void,
  ): Generator<void, IdPlaces> {
    const places = new IdPlaces(this.#places);
    let [from, to, written, work] = [0, 0, 0, 0];
    const flush = () => {
      if (to > from) write(this.#log.read(from, to - from));
    };
    for (let entry = 0; entry < this.#places.count; entry += 1) {
      const { offset, length } = placeOf(entry);
      work += 1 + length / BLOCK_BYTES;
      if (work > WORK_PER_SLICE) {
        work = 0;
        yield;
      }
      if (length === 0) continue;
      if (offset !== to || to - from > RUN_BYTES) {
        flush();
        from = offset;
      }
      to = offset + length;
      places.addFrom(this.#places, entry, { offset: written, length });
      written += length;
    }
    flush();
    return places;
  }
}
