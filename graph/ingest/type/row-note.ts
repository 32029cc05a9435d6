import type { RowError, RowErrorKey } from '../read/row-error.ts';

/**
 * Key of the sentence that says how a cell was read; its parameters are those of a row's errors.
 */
export type RowNoteKey =
  | RowErrorKey
  | 'importCellBlank'
  | 'importCellSameAsAbove'
  | 'importDateOfFiscalYear'
  | 'importDateOfInstant'
  | 'importDateOfSerial'
  | 'importPartRead'
  | 'importPlaceNotRead';

/** A cell of an accepted row that was read differently from how it is written. */
export interface RowNote extends Omit<RowError, 'column' | 'key'> {
  readonly column: string;
  readonly key: RowNoteKey;
  /**
   * `read`: its value means the same as the cell. `kept`: the record has the text of the cell in
   * addition to the value, or instead of one. `leftOut`: it has neither.
   */
  readonly outcome: 'read' | 'kept' | 'leftOut';
}

/** Called with each note. */
export type OnNote = (note: RowNote) => void;
