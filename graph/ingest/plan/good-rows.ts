import type { IdentifiedList } from '../identify/identified-list.ts';
import type { RowError } from '../read/row-error.ts';
import type { PlacedRow, RowFault } from './placed-row.ts';

/** Rows of a file without errors, neither their own nor found later. */
export class GoodRows implements Iterable<PlacedRow> {
  readonly all: IdentifiedList;
  readonly #errors = new Map<number, readonly RowError[]>();

  constructor(all: IdentifiedList) {
    this.all = all;
  }

  /** Errors of rows that were rejected, by row index. */
  get errors(): ReadonlyMap<number, readonly RowError[]> {
    return this.#errors;
  }

  /** Rejects the rows of these faults. */
  setAside(faults: readonly RowFault[]): void {
    for (const { at, error } of faults) {
      this.#errors.set(at, [...(this.#errors.get(at) ?? []), error]);
    }
  }

  isGood(place: number): boolean {
    return !this.all.bad.has(place) && !this.#errors.has(place);
  }

  /** Valid rows among those at these indexes. */
  *among(places: Iterable<number>): Iterable<PlacedRow> {
    for (const at of places) {
      const row = this.isGood(at) ? this.all.at(at) : undefined;
      if (row !== undefined) yield { at, row };
    }
  }

  *[Symbol.iterator](): Iterator<PlacedRow> {
    for (const [at, row] of this.all.entries()) if (this.isGood(at)) yield { at, row };
  }
}
