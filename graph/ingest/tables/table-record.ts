/** One record of a table (a CSV file or a sheet) and the line on which it begins, from 1. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** Sheets: columns that are merged on this line, the first and the last. */
  readonly spans?: readonly (readonly [first: number, last: number])[];
}

/** Returns whether all cells are blank. */
export function isBlankRecord({ cells }: TableRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Cells that are not blank, trimmed. */
export function filledCells({ cells }: TableRecord): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** Name that spreadsheets give to a column, counted from 0: A, B … Z, AA. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}
