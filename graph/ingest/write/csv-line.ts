/**
 * Beginning of a cell that a spreadsheet would run as a formula, full-width signs too, or of a
 * guarded one.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/**
 * One line of CSV with its line end. A cell that a spreadsheet would run as a formula is prefixed
 * with an apostrophe, which the reader removes again; one that would be a comment is quoted.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Text of a cell that no spreadsheet runs as a formula; the reader restores the original. */
export function guardedCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function csvCell(text: string): string {
  const safe = guardedCell(text);
  return /[",\r\n]|^\s|\s$|^# /u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Byte order mark, by which Excel recognises UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
