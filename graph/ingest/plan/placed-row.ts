import type { IdentifiedRow } from '../identify/identified-row.ts';
import type { RowError } from '../read/row-error.ts';

/** A row and its place in the list, by which records say which rows state them. */
export interface PlacedRow {
  readonly at: number;
  readonly row: IdentifiedRow;
}

/** The reason why the row at this place is set aside. */
export interface RowFault {
  readonly at: number;
  readonly error: RowError;
}
