import { parse } from 'csv-parse/sync';
import type { TableRecord } from './table-record.ts';

/** The records of a file, its comments and the lines whose quote is never closed. */
export interface CsvRecords {
  readonly records: readonly TableRecord[];
  /** Number of lines left out because they begin with {@link COMMENT}. */
  readonly comments: number;
  readonly unclosed: readonly { readonly line: number; readonly text: string }[];
}

/** After so many lines with a quote that is never closed the rest of the file is given up. */
const UNCLOSED_MAX = 20;
const LINE_END = /\r\n|\n|\r/u;
const LINE_ENDS = /\r\n|\n|\r/gu;

/**
 * Begins a line that is a comment, as the example of a template does. With the space: the number of
 * a member (#12) and the heading of a column of numbers (#) are data.
 */
export const COMMENT = '# ';

/** How a text is parsed as CSV. */
export interface CsvOptions {
  /** Comma by default. */
  readonly delimiter?: string;
  /** Lines of the file before the text. */
  readonly linesBefore?: number;
}

/**
 * Parses CSV, blank lines and comments left out, the comments counted. A quote that is never closed
 * would swallow the rest of the file: its line is reported and reading goes on after it.
 */
export function csvRecords(
  text: string,
  { delimiter = ',', linesBefore = 0 }: CsvOptions = {},
): CsvRecords {
  const records: TableRecord[] = [];
  const unclosed: { line: number; text: string }[] = [];
  let lines: readonly string[] | undefined;
  let rest = text;
  let before = 0;
  while (rest !== '') {
    const { last, swallowed } = parseStretch(rest, delimiter, before, records);
    if (!swallowed) break;
    lines ??= text.split(LINE_END);
    let bad = last;
    while (bad < lines.length && isSkipped(lines[bad] ?? '')) bad += 1;
    unclosed.push({ line: linesBefore + bad + 1, text: lines[bad] ?? '' });
    if (unclosed.length >= UNCLOSED_MAX) break;
    before = bad + 1;
    rest = lines.slice(before).join('\n');
  }
  const comments = countComments(text, records);
  if (linesBefore === 0) return { records, comments, unclosed };
  const moved = records.map(({ line, cells }) => ({ line: line + linesBefore, cells }));
  return { records: moved, comments, unclosed };
}

/** A line of that beginning inside a quoted cell is text. */
function countComments(text: string, records: readonly TableRecord[]): number {
  if (!text.includes(COMMENT)) return 0;
  const lines = text.split(LINE_END);
  let comments = 0;
  let next = 1;
  for (const { line, cells } of [...records, { line: lines.length + 1, cells: [] }]) {
    const between = lines.slice(next - 1, line - 1);
    comments += between.filter((one) => one.startsWith(COMMENT)).length;
    next = line + linesInside(cells) + 1;
  }
  return comments;
}

/** Parses one stretch; `last` is the line of the file on which its last good record ends. */
function parseStretch(
  text: string,
  delimiter: string,
  before: number,
  records: TableRecord[],
): { readonly last: number; readonly swallowed: boolean } {
  let swallowed = false;
  let last = before;
  // Inside a quoted cell csv-parse counts CR LF as two lines.
  let counted = 0;
  parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    comment: COMMENT,
    comment_no_infix: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: () => {
      swallowed = true;
      return undefined;
    },
    on_record: (record, info) => {
      counted += record.reduce((sum, cell) => sum + cell.split('\r\n').length - 1, 0);
      last = before + info.lines - counted;
      records.push({ line: last - linesInside(record), cells: record });
      return null;
    },
  });
  return { last, swallowed };
}

function linesInside(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(LINE_ENDS)?.length ?? 0), 0);
}

function isSkipped(line: string): boolean {
  return line.trim() === '' || line.startsWith(COMMENT);
}
