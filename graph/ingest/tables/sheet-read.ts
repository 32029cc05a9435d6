import type { TableRecord } from './table-record.ts';

/** A sheet of a workbook as a table. */
export interface SheetRead {
  readonly records: readonly TableRecord[];
  readonly sheet: SheetFacts;
}

/** Facts about the sheet that a person should know. */
export interface SheetFacts {
  readonly name: string;
  /** Names of the sheets that were not read. */
  readonly others: readonly string[];
  /** Lines that the workbook hides; they are read. */
  readonly hiddenRows: readonly number[];
  /** Letters of the columns that the workbook hides; they are read. */
  readonly hiddenColumns: readonly string[];
  /** Number of cells with an error such as #N/A, read as blank. */
  readonly errorCells: number;
  /** Number of formulas whose value the file does not contain, read as blank. */
  readonly formulasWithoutValue: number;
}
