import { Buffer } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Items } from './items.ts';

/** Conversion of items to JSON and back. */
export interface Packing<Item, Packed> {
  pack(item: Item): Packed;
  unpack(packed: Packed): Item;
}

/** Items per page: enough for them to compress well, few enough to read a single one. */
const PAGE_ITEMS = 256;
/** Number of pages that are not packed, so that a list of ordinary length pays nothing. */
const PLAIN_PAGES = 128;
const ENCODING = 'utf16le';
/** Number of unpacked pages that are cached, for callers that read several positions at once. */
const READ_PAGES_MAX = 8;

/**
 * A list of any length in little memory: beyond the first 32,768 items they are stored as
 * compressed JSON, a tenth to a twentieth of their size as objects, and unpacked on each access.
 * Two reads may therefore return two objects, and changes to an object are lost.
 */
export class PackedList<Item, Packed = Item> implements Items<Item> {
  readonly #packing: Packing<Item, Packed>;
  readonly #plain: Item[][] = [];
  readonly #packed: Buffer[] = [];
  /** Cache of unpacked pages, the most recently used last. */
  readonly #read = new Map<number, readonly Item[]>();
  #open: Item[] = [];
  #length = 0;

  constructor(packing: Packing<Item, Packed>) {
    this.#packing = packing;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds an item at the end. */
  push(item: Item): void {
    this.#open.push(item);
    this.#length += 1;
    if (this.#open.length < PAGE_ITEMS) return;
    if (this.#plain.length < PLAIN_PAGES) this.#plain.push(this.#open);
    else this.#packed.push(this.#packPage(this.#open));
    this.#open = [];
  }

  at(place: number): Item | undefined {
    return this.#page(Math.floor(place / PAGE_ITEMS))?.[place % PAGE_ITEMS];
  }

  *[Symbol.iterator](): Iterator<Item> {
    for (const [, item] of this.entries()) yield item;
  }

  *entries(): Iterable<[place: number, item: Item]> {
    for (let page = 0; page * PAGE_ITEMS < this.#length; page += 1) {
      for (const [at, item] of (this.#page(page) ?? []).entries()) {
        yield [page * PAGE_ITEMS + at, item];
      }
    }
  }

  #page(page: number): readonly Item[] | undefined {
    if (page < this.#plain.length) return this.#plain[page];
    const packed = this.#packed[page - this.#plain.length];
    if (packed === undefined) return this.#open;
    const known = this.#read.get(page);
    const items = known ?? this.#unpackPage(packed);
    this.#read.delete(page);
    this.#read.set(page, items);
    const [oldest] = this.#read.keys();
    if (this.#read.size > READ_PAGES_MAX && oldest !== undefined) this.#read.delete(oldest);
    return items;
  }

  #packPage(items: readonly Item[]): Buffer {
    const json = JSON.stringify(items.map((item) => this.#packing.pack(item)));
    // Encoded as UTF-16, from which a Japanese text is read three times as fast; compressed, it is
    // not larger.
    const page = deflateRawSync(Buffer.from(json, ENCODING), { level: 1 });
    // Copied, because the compressor's result keeps its whole buffer alive.
    return Buffer.from(page);
  }

  #unpackPage(page: Buffer): readonly Item[] {
    const items: readonly Packed[] = JSON.parse(inflateRawSync(page).toString(ENCODING));
    return items.map((packed) => this.#packing.unpack(packed));
  }
}

/** Packing of items that JSON can represent directly. */
export function plainPacking<Item>(): Packing<Item, Item> {
  return { pack: (item) => item, unpack: (item) => item };
}
