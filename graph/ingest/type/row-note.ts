import type { RowError, RowErrorKey } from '../read/row-error.ts';

/** Key of the sentence that says how a cell was read; it takes the parameters of a row's errors. */
export type RowNoteKey =
  | RowErrorKey
  | 'importCellBlank'
  | 'importCellSameAsAbove'
  | 'importDateOfFiscalYear'
  | 'importDateOfInstant'
  | 'importDateOfSerial'
  | 'importPartRead'
  | 'importPlaceNotRead';

/** A cell of a row that is taken, and that was read otherwise than it is written. */
export interface RowNote extends Omit<RowError, 'column' | 'key'> {
  readonly column: string;
  readonly key: RowNoteKey;
  /**
   * `read`: its value says what the cell says. `kept`: the record has the text of the cell beside
   * the value, or instead of one. `leftOut`: it has neither.
   */
  readonly outcome: 'read' | 'kept' | 'leftOut';
}

/** Is told each note. */
export type TellNote = (note: RowNote) => void;
