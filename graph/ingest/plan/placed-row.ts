import type { IdentifiedRow } from '../identify/identified-row.ts';
import type { RowError } from '../read/row-error.ts';

/** A row and its index in the list, by which records refer to the rows that state them. */
export interface PlacedRow {
  readonly at: number;
  readonly row: IdentifiedRow;
}

/** The reason why the row at this index is rejected. */
export interface RowFault {
  readonly at: number;
  readonly error: RowError;
}
