/** First characters by which a spreadsheet takes a cell for a formula, the full-width ones included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** One cell: what could run as a formula gets a leading apostrophe, which our import takes off. */
function cell(value) {
  const text = String(value ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV that Excel opens as UTF-8 (byte order mark, CRLF). */
export function csv(rows) {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
