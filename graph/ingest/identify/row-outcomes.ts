import type { NodeId } from '../../model/nodes.ts';
import type { RowError } from '../read/row-error.ts';
import type { CellValues } from '../type/cell-value.ts';
import type { Addition, HeldRow, RecordRow } from './held-row.ts';
import type { Identity } from './identity.ts';

/** Data that only few rows have in addition to their record's id. */
interface Particulars {
  readonly addition?: Addition;
  /** All errors of the row so far, if it has any. */
  readonly errors?: readonly RowError[];
  /** Values of the row without those that its record states more exactly. */
  readonly kept?: { readonly values: CellValues; readonly identity: Identity | undefined };
}

/** Outcome of one row. */
export type RowOutcome = Particulars & { readonly id: NodeId | undefined };

/** Records of the rows of a file, by row index: a list of ids, and further data for a few rows. */
export class RowOutcomes {
  readonly #ids: (NodeId | undefined)[] = [];
  readonly #particulars = new Map<number, Particulars>();

  /** `held`: the row before its record was found. */
  set({ at, row }: HeldRow, { row: stated, identity, id, addition, errors }: RecordRow): void {
    this.#ids[at] = id;
    const { values } = stated;
    const particulars: Particulars = {
      ...(addition === undefined ? {} : { addition }),
      ...(errors.length === 0 ? {} : { errors }),
      ...(values === row.values ? {} : { kept: { values, identity } }),
    };
    if (Object.keys(particulars).length > 0) this.#particulars.set(at, particulars);
  }

  idOf(at: number): NodeId | undefined {
    return this.#ids[at];
  }

  /** Returns whether other rows may name the row. */
  isGood(at: number): boolean {
    return this.#ids[at] !== undefined && this.#particulars.get(at)?.errors === undefined;
  }

  /** Outcome of a row. */
  outcomeOf(at: number): RowOutcome {
    return { id: this.#ids[at], ...this.#particulars.get(at) };
  }
}
