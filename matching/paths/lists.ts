import { GrowableInts } from '../index/growable-array.ts';

/** Owners of a page are 2 to this: a write copies a page, some 100 kB of ties at 13 a party. */
const PAGE_BITS = 10;
/** Owners of a page. */
export const PAGE_OWNERS: number = 1 << PAGE_BITS;
/** The place of an owner in its page, as bits of its number. */
export const PAGE_MASK: number = PAGE_OWNERS - 1;
/** Owners looked at and numbers written between two pauses: about a millisecond of work. */
const WORK_PER_SLICE = 8_192;

/** Numbers of a page before its lists: where they begin, and where the last one ends. */
const HEAD = PAGE_OWNERS + 1;

/** The lists of the owners of one page: that of the place p lies at page[p]..page[p + 1] of it. */
export type ListPage = Int32Array;

/**
 * Lists of numbers, one per owner, in pages that are never written again: other lists share the
 * pages in which they do not differ.
 */
export type Lists = readonly ListPage[];

/** Owners whose lists are to be made; undefined: all of them. */
export type Touched = ReadonlySet<number> | undefined;

const EMPTY: ListPage = new Int32Array(HEAD).fill(HEAD);

/** The number of an owner's page. */
export function pageNumber(owner: number): number {
  return owner >> PAGE_BITS;
}

/** The page of an owner. */
export function pageOf(lists: Lists, owner: number): ListPage {
  return lists[owner >> PAGE_BITS] ?? EMPTY;
}

/** One list as a view; empty for an owner that is not there. */
export function listOf(lists: Lists, owner: number): Int32Array {
  const page = pageOf(lists, owner);
  const place = owner & PAGE_MASK;
  return page.subarray(page[place], page[place + 1]);
}

/** How many numbers the list of an owner has. */
export function listLength(lists: Lists, owner: number): number {
  const page = pageOf(lists, owner);
  const place = owner & PAGE_MASK;
  return (page[place + 1] ?? 0) - (page[place] ?? 0);
}

/** Whether every list is empty. */
export function isEmpty(lists: Lists): boolean {
  return lists.every((page) => page.length === HEAD);
}

/** Restored lists in memory of their own: one page alone would keep all the restored bytes. */
export function ownLists(lists: Lists): Lists {
  return lists.map((page) => (page.length === HEAD ? EMPTY : page.slice()));
}

/** Lists while they are made; the numbers of the owner at hand are pushed. */
export class NewLists extends GrowableInts {
  readonly #old: Lists;
  readonly #pages: ListPage[] = [];

  constructor(old: Lists) {
    super(2 * HEAD);
    this.#old = old;
    this.#beginPage();
  }

  /** Ends the list of the owner, whose turn comes after the one before it; gives its length. */
  end(owner: number): number {
    const place = owner & PAGE_MASK;
    this.values[place + 1] = this.length;
    return this.length - (this.values[place] ?? 0);
  }

  /** Gives the owner the list that it had; gives its length. */
  keep(owner: number): number {
    this.append(listOf(this.#old, owner));
    return this.end(owner);
  }

  /** Takes over a page in which nothing differs. */
  keepPage(page: number): void {
    this.#pages.push(this.#old[page] ?? EMPTY);
  }

  /** Ends the page whose lists were made. */
  endPage(): void {
    this.#pages.push(this.length === HEAD ? EMPTY : this.values.slice(0, this.length));
    this.#beginPage();
  }

  /** The lists once all pages are made. */
  made(): Lists {
    return this.#pages;
  }

  #beginPage(): void {
    this.length = HEAD;
    this.values[0] = HEAD;
  }
}

/**
 * Makes the lists of so many owners: `make` pushes the numbers of a touched owner into each of the
 * lists; the others keep theirs. Pauses between slices of its work, each about a millisecond but
 * where one owner takes longer. Linear in the touched pages.
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
