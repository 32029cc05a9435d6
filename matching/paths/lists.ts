import { GrowableInts } from '../index/growable-array.ts';

/**
 * A page has 2 to this power owners: a write copies a page, some 100 kB of ties at 13 per party.
 */
const PAGE_BITS = 10;
/** Owners per page. */
export const PAGE_OWNERS: number = 1 << PAGE_BITS;
/** Bits of an owner's number that are its place in its page. */
export const PAGE_MASK: number = PAGE_OWNERS - 1;
/** Owners visited and numbers written between two pauses: about a millisecond of work. */
const WORK_PER_SLICE = 8_192;

/** Numbers of a page before its lists: the start of each list, and the end of the last one. */
const HEAD = PAGE_OWNERS + 1;

/** Lists of the owners of one page: that of the place p is page[p]..page[p + 1] of it. */
export type ListPage = Int32Array;

/**
 * Lists of numbers, one per owner, in immutable pages: other lists share the pages in which they do
 * not differ.
 */
export type Lists = readonly ListPage[];

/** Owners whose lists are to be made; undefined: all. */
export type Touched = ReadonlySet<number> | undefined;

const EMPTY: ListPage = new Int32Array(HEAD).fill(HEAD);

/** Returns the number of an owner's page. */
export function pageNumber(owner: number): number {
  return owner >> PAGE_BITS;
}

/** Returns the page of an owner. */
export function pageOf(lists: Lists, owner: number): ListPage {
  return lists[owner >> PAGE_BITS] ?? EMPTY;
}

/** Returns one list as a view; empty for an unknown owner. */
export function listOf(lists: Lists, owner: number): Int32Array {
  const page = pageOf(lists, owner);
  const place = owner & PAGE_MASK;
  return page.subarray(page[place], page[place + 1]);
}

/** Returns the length of an owner's list. */
export function listLength(lists: Lists, owner: number): number {
  const page = pageOf(lists, owner);
  const place = owner & PAGE_MASK;
  return (page[place + 1] ?? 0) - (page[place] ?? 0);
}

/** Returns true if every list is empty. */
export function isEmpty(lists: Lists): boolean {
  return lists.every((page) => page.length === HEAD);
}

/**
 * Copies restored lists to memory of their own: a single page would keep all the restored bytes.
 */
export function ownLists(lists: Lists): Lists {
  return lists.map((page) => (page.length === HEAD ? EMPTY : page.slice()));
}

/** Lists under construction; the numbers of the current owner are pushed. */
export class NewLists extends GrowableInts {
  readonly #old: Lists;
  readonly #pages: ListPage[] = [];

  constructor(old: Lists) {
    super(2 * HEAD);
    this.#old = old;
    this.#beginPage();
  }

  /** Ends the list of the owner, which must follow the previous one, and returns its length. */
  end(owner: number): number {
    const place = owner & PAGE_MASK;
    this.values[place + 1] = this.length;
    return this.length - (this.values[place] ?? 0);
  }

  /** Keeps the owner's previous list; returns its length. */
  keep(owner: number): number {
    this.append(listOf(this.#old, owner));
    return this.end(owner);
  }

  /** Reuses a page in which nothing differs. */
  keepPage(page: number): void {
    this.#pages.push(this.#old[page] ?? EMPTY);
  }

  /** Ends the page whose lists were made. */
  endPage(): void {
    this.#pages.push(this.length === HEAD ? EMPTY : this.values.slice(0, this.length));
    this.#beginPage();
  }

  /** Returns the lists once all pages are made. */
  made(): Lists {
    return this.#pages;
  }

  #beginPage(): void {
    this.length = HEAD;
    this.values[0] = HEAD;
  }
}

/**
 * Makes the lists of `count` owners: `make` pushes the numbers of a touched owner into each of the
 * lists; the others keep theirs. Pauses between slices of its work, each about a millisecond unless
 * one owner takes longer. Linear in the touched pages.
 */
export function* makeLists(
  lists: readonly NewLists[],
  count: number,
  touched: Touched,
  make: (owner: number) => void,
): Generator<void, void> {
  const touchedPages = touched && new Set(Array.from(touched, pageNumber));
  let work = 0;
  for (let first = 0; first < count; first += PAGE_OWNERS) {
    if (touchedPages?.has(pageNumber(first)) === false) {
      for (const one of lists) one.keepPage(pageNumber(first));
      continue;
    }
    for (let owner = first; owner < first + PAGE_OWNERS; owner += 1) {
      const isMade = owner < count && (touched === undefined || touched.has(owner));
      if (isMade) make(owner);
      work += 1;
      for (const one of lists) work += isMade ? one.end(owner) : one.keep(owner);
      if (work > WORK_PER_SLICE) {
        work = 0;
        yield;
      }
    }
    for (const one of lists) one.endPage();
  }
}
