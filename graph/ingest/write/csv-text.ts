/** Begins a cell that a spreadsheet takes for a formula, full-width signs too, or a guarded one. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/**
 * One line of CSV with its line end. A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it, which the reader takes off again; one that would be a comment is quoted.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The text of a cell that no spreadsheet runs; the reader gives the text again. */
export function guardedCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function csvCell(text: string): string {
  const safe = guardedCell(text);
  return /[",\r\n]|^\s|\s$|^# /u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Tells Excel that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
