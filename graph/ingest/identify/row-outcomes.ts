import type { NodeId } from '../../model/nodes.ts';
import type { RowError } from '../read/row-error.ts';
import type { CellValues } from '../type/cell-value.ts';
import type { Addition, HeldRow, RecordRow } from './held-row.ts';
import type { Identity } from './identity.ts';

/** What few rows have beside the record that they are. */
interface Particulars {
  readonly addition?: Addition;
  /** All errors of the row so far, where it has any. */
  readonly errors?: readonly RowError[];
  /** What it states, less what its record states more exactly. */
  readonly kept?: { readonly values: CellValues; readonly identity: Identity | undefined };
}

/** What became of one row. */
export type RowOutcome = Particulars & { readonly id: NodeId | undefined };

/** The records that the rows of a file are, by the place of the row: a list of ids, and few others. */
export class RowOutcomes {
  readonly #ids: (NodeId | undefined)[] = [];
  readonly #particulars = new Map<number, Particulars>();

  /** `held`: the row as it was before its record was found. */
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

  /** Whether the row is one that other rows may name. */
  isGood(at: number): boolean {
    return this.#ids[at] !== undefined && this.#particulars.get(at)?.errors === undefined;
  }

  /** What became of a row. */
  outcomeOf(at: number): RowOutcome {
    return { id: this.#ids[at], ...this.#particulars.get(at) };
  }
}
