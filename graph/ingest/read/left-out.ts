import { normalizeCell } from '../../../language/normalize-cell.ts';
import { filledCells, type TableRecord } from '../tables/table-record.ts';

/** Kinds of lines of a table that are not rows. */
export const LEFT_OUT = [
  /** Line above the header: a title, a date, a note. */
  'title',
  /** Line just above the header: the names of its groups of columns. */
  'group',
  /** Words for totals: 合計, 計, 小計, total. */
  'total',
  /** Beginnings of notes: ※…, 注…, 出典…, source. */
  'note',
  /** Headings between the rows: ■… or 【…】. */
  'heading',
  /** The header repeated. */
  'header',
  /** An example of how to fill in the form: 記入例. */
  'example',
  /** A running number and nothing else. */
  'number',
] as const;

/** One of {@link LEFT_OUT}. */
export type LeftOutReason = (typeof LEFT_OUT)[number];

/** A line of a table that is not a row. */
export interface LeftOutLine {
  readonly line: number;
  readonly reason: LeftOutReason;
  /** Its cells, truncated to a printable length. */
  readonly text: string;
}

const TEXT_CHARACTERS_MAX = 80;

const TOTAL_JA =
  /^[(（]?(?:合|小|総|累)?\s*計(?:額|数|値|件数|社数|人数)?[)）]?(?:$|[\s:：]|[(（]?\d)/u;
const AVERAGE = /^(?:平均|average|mean)$/iu;
const TOTAL_EN = /^(?:(?:grand|sub)[\s-]?)?totals?:?$/iu;
/** An amount, with its unit or counter: 1,230人, 2社, 12.5 %. */
const AMOUNT = /^[\p{Sc}(約~-]*[\d,.]+\s*\)?[\p{L}%)]{0,6}$/u;

const MARKED = /^[※*•]/u;
const LABEL =
  /^[(（]?(?:注記|注意|注|出典|出所|資料|備考|作成|note|notes|source)(?:[)）]|[\s:：.]|\d|$)/iu;
const CLOSING =
  /^[(（]?(?:以上|敬称略|順不同|五十音順)|(?:現在|調べ|より作成|敬称略|順不同)[)）。]?$/u;
const RULE = /^[-=_~・.…―—ー\s]+$/u;
const HEADING = /^[■□◆◇▼▲【〔《]/u;
const EXAMPLE =
  /^[(（]?(?:記入|記載|入力)?例[)）:：]?$|^[(（【]?(?:記入|記載|入力)例|^[(（【]例[)）】]/u;

/** The line as it is reported. */
export function leftOutLine(record: TableRecord, reason: LeftOutReason): LeftOutLine {
  const text = filledCells(record).join(' ');
  const cut = text.length > TEXT_CHARACTERS_MAX ? `${text.slice(0, TEXT_CHARACTERS_MAX)}…` : text;
  return { line: record.line, reason, text: cut.replace(/\p{Surrogate}/gu, '\ufffd') };
}

/**
 * Reason why a line below the header is not a row; `undefined` for a row. A total begins with its
 * word in a cell of its own. A note, heading or bare number must be alone on its line, so that a
 * line with further cells is never lost, whatever its name begins with; the exception is a sentence
 * after ※ whose commas were not quoted.
 */
export function findLeftOutReason(
  record: TableRecord,
  headers: readonly string[],
): LeftOutReason | undefined {
  const filled = filledCells(record);
  const [written = '', second] = filled;
  const first = written.normalize('NFKC');
  if (TOTAL_JA.test(first)) return 'total';
  const isTotal = TOTAL_EN.test(first) || AVERAGE.test(first);
  if (isTotal && filled.slice(1).every((cell) => AMOUNT.test(cell.normalize('NFKC')))) {
    return 'total';
  }
  if (EXAMPLE.test(first)) return 'example';
  if (filled.every((cell) => RULE.test(cell.normalize('NFKC')))) return 'note';
  if (MARKED.test(first) && /[、。]/u.test(first)) return 'note';
  if (second !== undefined) {
    if (filled.length === 2 && isBareLabel(first)) return 'note';
    return isHeader(record, headers) ? 'header' : undefined;
  }
  if (MARKED.test(first) || LABEL.test(first) || CLOSING.test(first)) return 'note';
  if (HEADING.test(first) || isAcross(record, headers)) return 'heading';
  return headers.length > 1 && /^\d+[.)]?$/u.test(first) ? 'number' : undefined;
}

/** Returns whether it is merged over most of the table. */
function isAcross({ spans = [] }: TableRecord, { length }: readonly string[]): boolean {
  return spans.some(([first, last]) => last - first > 1 && (last - first + 1) * 2 > length);
}

function isBareLabel(cell: string): boolean {
  return /^[※*•(（注\d)）:：.]+$/u.test(cell)
    ? /[※*•注]/u.test(cell)
    : /^(?:出典|出所|備考)[:：]?$/u.test(cell);
}

function isHeader({ cells }: TableRecord, headers: readonly string[]): boolean {
  return headers.every((header, at) => normalizeCell(header) === normalizeCell(cells[at] ?? ''));
}
