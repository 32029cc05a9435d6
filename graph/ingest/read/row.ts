import type { RowKind } from '../columns/row-kinds.ts';

/** One row of an import as text: what the readers make of every format. */
export interface Row {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly kind: RowKind;
  /** Text by canonical column; a blank cell is absent. */
  readonly cells: ReadonlyMap<string, string>;
  /** Used only where the row makes a new record and does not say itself. */
  readonly assumed?: ReadonlyMap<string, string>;
  /** CSV: the record as it came, under the headers of the file. */
  readonly record?: readonly string[];
}

/** A record that could not be made a row. */
export interface UnreadRecord {
  readonly line: number;
  readonly record: readonly string[];
}
