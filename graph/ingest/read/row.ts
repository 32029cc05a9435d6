import type { RowKind } from '../columns/row-kinds.ts';

/** One row of an import as text, which the readers produce from every format. */
export interface Row {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly kind: RowKind;
  /** Text by canonical column; a blank cell is absent. */
  readonly cells: ReadonlyMap<string, string>;
  /** Used only if the row creates a record and does not state the value itself. */
  readonly assumed?: ReadonlyMap<string, string>;
  /** CSV: the unmodified record, under the headers of the file. */
  readonly record?: readonly string[];
}

/** A record that could not be turned into a row. */
export interface UnreadRecord {
  readonly line: number;
  readonly record: readonly string[];
}
