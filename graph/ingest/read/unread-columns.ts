import type { RowKind } from '../columns/row-kinds.ts';
import { columnOfValues } from './column-of-values.ts';
import { extraTarget, nearestName } from './header-target.ts';

/** A column whose cells are not read; reported once. */
export interface UnknownColumn {
  /** Unmodified header, or the letters of a column without one. */
  readonly header: string;
  /** Its first values, at most three, to show what is left out. */
  readonly values: readonly string[];
  /** True if its cells are kept in the records under the header. */
  readonly isKept?: true;
  /** Column that was perhaps meant. */
  readonly suggestion?: string;
  /**
   * Number of cells left out because another column filled their field; missing for an unknown
   * column.
   */
  readonly second?: number;
}

/** Maximum number of values shown per column. */
const VALUES_MAX = 3;
const CHARACTERS_MAX = 64;
/** Collects the columns whose cells are not read, with their first values. */
export class UnreadColumns {
  readonly #kind: RowKind;
  readonly #unknown: ReadonlyMap<number, { readonly header: string; readonly values: Set<string> }>;
  #hasRows = false;
  /** Unknown columns with fewer values than are shown. */
  #wanted: number[];
  readonly #second = new Map<number, { header: string; values: Set<string>; count: number }>();

  /** `headers`: `undefined` for a column that is read or skipped. */
  constructor(kind: RowKind, headers: readonly (string | undefined)[]) {
    this.#kind = kind;
    this.#unknown = new Map(
      headers.flatMap((header, at) =>
        header === undefined ? [] : [[at, { header, values: new Set<string>() }] as const],
      ),
    );
    this.#wanted = [...this.#unknown.keys()];
  }

  /** Records the cells of a row that are not read. */
  add(cells: readonly string[]): void {
    this.#hasRows = true;
    if (this.#wanted.length === 0) return;
    let isFull = false;
    for (const at of this.#wanted) {
      const value = cells[at]?.trim() ?? '';
      const values = this.#unknown.get(at)?.values;
      if (value === '' || values === undefined) continue;
      values.add(shown(value));
      isFull ||= values.size >= VALUES_MAX;
    }
    if (isFull) {
      this.#wanted = this.#wanted.filter(
        (at) => (this.#unknown.get(at)?.values.size ?? 0) < VALUES_MAX,
      );
    }
  }

  /** Records a cell that is left out because another column filled its field. */
  addSecond(at: number, header: string, value: string): void {
    const column = this.#second.get(at) ?? { header, values: new Set<string>(), count: 0 };
    if (column.values.size < VALUES_MAX) column.values.add(shown(value.trim()));
    column.count += 1;
    this.#second.set(at, column);
  }

  /**
   * Columns in order. A blank column loses nothing, so it is listed only if there are no rows to
   * fill it.
   */
  list(): readonly UnknownColumn[] {
    const found = new Map<string, UnknownColumn>();
    for (const { header, values } of this.#unknown.values()) {
      if (values.size === 0 && (this.#hasRows || header.startsWith('('))) continue;
      const before = found.get(header)?.values ?? [];
      found.set(header, unknownColumn(this.#kind, header, new Set([...before, ...values])));
    }
    const second = [...this.#second.values()].map(({ header, values, count }) => ({
      header: shown(header),
      values: [...values],
      second: count,
    }));
    return [...found.values(), ...second];
  }
}

/** An unknown column with its first values and the known name nearest to it. */
export function unknownColumn(
  kind: RowKind,
  header: string,
  values: ReadonlySet<string>,
): UnknownColumn {
  const suggestion = nearestName(kind, header) ?? columnOfValues(kind, values);
  return {
    header: shown(header),
    values: [...values].slice(0, VALUES_MAX).map(shown),
    ...(extraTarget(kind, header) === undefined ? {} : { isKept: true as const }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function shown(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const cut = line.length > CHARACTERS_MAX ? `${line.slice(0, CHARACTERS_MAX)}…` : line;
  return cut.replace(/\p{Surrogate}/gu, '\ufffd');
}
