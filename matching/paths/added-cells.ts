import { atOnce } from '../index/at-once.ts';
import { type Lists, listOf, makeLists, NewLists } from './lists.ts';

/** Numbers of one entry of a list. */
export type Cells = readonly number[];

/** Form of the lists that entries are added to. */
export interface ListForm {
  /** Numbers per entry. */
  readonly width: number;
  /** Returns the rank of an entry of an owner, by which its list is sorted; missing: in any order. */
  readonly rankOf?: (entry: Cells, owner: number) => number;
}

/** Entries to be added to the lists of some owners. */
export class AddedCells {
  readonly #cells = new Map<number, number[]>();

  add(owner: number, entry: Cells): void {
    const cells = this.#cells.get(owner) ?? [];
    cells.push(...entry);
    this.#cells.set(owner, cells);
  }

  /** Returns the lists of `count` owners with the entries in them. Linear in the pages that differ. */
  addTo(known: Lists, count: number, { width, rankOf }: ListForm): Lists {
    const lists = new NewLists(known);
    const make = (owner: number) => {
      const cells = [...listOf(known, owner), ...(this.#cells.get(owner) ?? [])];
      if (rankOf === undefined) lists.append(cells);
      else for (const entry of sorted(entriesOf(cells, width), owner, rankOf)) lists.append(entry);
    };
    atOnce(makeLists([lists], count, new Set(this.#cells.keys()), make));
    return lists.made();
  }
}

function entriesOf(cells: Cells, width: number): Cells[] {
  return Array.from({ length: cells.length / width }, (_, at) =>
    cells.slice(at * width, (at + 1) * width),
  );
}

function sorted(
  entries: Cells[],
  owner: number,
  rankOf: (entry: Cells, owner: number) => number,
): Cells[] {
  return entries.sort((one, other) => rankOf(one, owner) - rankOf(other, owner));
}
