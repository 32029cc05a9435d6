/** First characters that make a spreadsheet read a cell as a formula, full-width ones included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Returns a cell: one that could run as a formula gets an apostrophe, which our import removes. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Returns rows as CSV that Excel opens as UTF-8 (byte order mark, CRLF). */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
