import type { TableRecord } from './table-record.ts';

/** A sheet of a workbook as a table. */
export interface SheetRead {
  readonly records: readonly TableRecord[];
  readonly sheet: SheetFacts;
}

/** What a person should know of the sheet that was read. */
export interface SheetFacts {
  readonly name: string;
  /** Names of the sheets that were not read. */
  readonly others: readonly string[];
  /** Lines that the workbook hides; they are read. */
  readonly hiddenRows: readonly number[];
  /** Letters of the columns that the workbook hides; they are read. */
  readonly hiddenColumns: readonly string[];
  /** Cells with an error such as #N/A, read as blank. */
  readonly errorCells: number;
  /** Formulas whose value the file does not hold, read as blank. */
  readonly formulasWithoutValue: number;
}
