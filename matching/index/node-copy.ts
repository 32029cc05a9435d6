import { closeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { NodeId } from '../../graph/model/nodes.ts';
import type { FeedChange, GraphReader, ReadScope, StoredNode } from '../../graph/store.ts';
import { ByteLog, type OpenedFile } from './byte-log.ts';
import type { Derived } from './derived.ts';
import { IdPlaces, type SavedPlaces } from './id-places.ts';
import { openNodeFile, type SavedNodeFile, writeNodeFile } from './node-file.ts';

/** Where a text lies; length 0: nowhere. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

interface Saved {
  readonly file: SavedNodeFile;
  readonly places: SavedPlaces;
}

const NOWHERE: Place = { offset: 0, length: 0 };
/** Copied at once; texts that lie side by side are copied together. */
const RUN_BYTES = 4 << 20;
/** Less waste is not worth the writing. */
const WASTE_BYTES_MIN = 16 << 20;

/**
 * Every PUBLIC node of the feed as the store would give it, for a store whose reads cost a way over
 * the network or that may be away. The nodes lie in a file, some 25 bytes each in memory; when more
 * than half of the file is superseded, it is written anew. Reads are those of the file system and
 * wait for nothing else, like those of a store in a file.
 */
export class NodeCopy implements Derived, Pick<GraphReader, 'getNodes'> {
  readonly name = 'nodes';
  /** Another one whenever nodes are kept in another way. */
  readonly version = '1';
  readonly #folder: string;
  #log: ByteLog;
  #places = new IdPlaces();
  /** What becomes true at the next `settle`, by entry. */
  #pending = new Map<number, Place>();
  #isPublished = false;
  /** Bytes of the texts that are there. */
  #live = 0;
  /** A saved copy that was found whole, until it is restored. */
  #found: (Saved & { readonly opened: OpenedFile }) | undefined;
  /** Files that this process restored or saved last, so that a crash while saving leaves one. */
  #kept: string | undefined;

  /** `folder`: where its files are; it must be there. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#log = new ByteLog(folder);
  }

  /** Bytes of its files, superseded ones among them. */
  get fileBytes(): number {
    return this.#log.length;
  }

  /** Nodes that are there. See {@link GraphReader.getNodes}; only PUBLIC nodes are known. */
  async getNodes(
    ids: readonly NodeId[],
    { levels }: ReadScope,
  ): Promise<(StoredNode | undefined)[]> {
    const isShown = this.#isPublished && levels.includes('PUBLIC');
    return ids.map((id) => (isShown ? this.#published(id) : undefined));
  }

  apply(changes: readonly FeedChange[]): void {
    for (const change of changes) {
      if (change.kind === 'nodeGone') this.#remove(change.id);
      else if (change.kind === 'node') {
        if (change.effective === 'PUBLIC') this.#put(change.node);
        else this.#remove(change.node.id);
      }
    }
  }

  settle(): void {
    for (const [entry, place] of this.#pending) this.#move(entry, place);
    this.#pending.clear();
    this.#isPublished = true;
    this.#log.flush();
    const waste = this.#log.length - this.#live;
    if (waste > WASTE_BYTES_MIN && waste > this.#live) this.#compact();
  }

  save(): Uint8Array {
    const { file, places } = writeNodeFile(this.#folder, this.#kept, (write) =>
      this.#copyLive(write),
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

  /** Lets go of the files. */
  close(): void {
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

  /** The entry of an id as it is after all that was applied; -1 when it is not there. */
  #find(id: NodeId): number {
    return this.#places.find(
      id,
      (entry) => this.#read(this.#pending.get(entry) ?? this.#placeOf(entry))?.id === id,
    );
  }

  /** Before the first `settle` nobody sees anything: a first build waits for nothing in memory. */
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

  #read({ offset, length }: Place): StoredNode | undefined {
    if (length === 0) return undefined;
    const node: StoredNode = JSON.parse(this.#log.read(offset, length).toString('utf8'));
    return node;
  }

  #compact(): void {
    const log = new ByteLog(this.#folder);
    this.#places = this.#copyLive((bytes) => log.appendBytes(bytes));
    this.#log.close();
    this.#log = log;
  }

  /** Writes the texts that are there one behind the other; gives their places. */
  #copyLive(write: (bytes: Uint8Array) => void): IdPlaces {
    let [from, to, written] = [0, 0, 0];
    const flush = () => {
      if (to > from) write(this.#log.read(from, to - from));
    };
    const places = this.#places.moved((entry) => {
      const { offset, length } = this.#placeOf(entry);
      if (offset !== to || to - from > RUN_BYTES) {
        flush();
        from = offset;
      }
      to = offset + length;
      written += length;
      return written - length;
    });
    flush();
    return places;
  }
}
