import { Buffer } from 'node:buffer';
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
 * Parses CSV (a text, or its bytes in UTF-8, which need no second copy), blank lines and comments
 * left out, the comments counted. A quote that is never closed would swallow the rest of the file:
 * its line is reported and reading goes on after it.
 */
export function csvRecords(
  csv: string | Buffer,
  { delimiter = ',', linesBefore = 0 }: CsvOptions = {},
): CsvRecords {
  const records: TableRecord[] = [];
  const unclosed: { line: number; text: string }[] = [];
  let lines: readonly string[] | undefined;
  let rest = typeof csv === 'string' ? Buffer.from(csv) : csv;
  let before = linesBefore;
  let comments = 0;
  while (rest.length > 0) {
    const stretch = parseStretch(rest, delimiter, before, records);
    comments += stretch.comments;
    if (!stretch.swallowed) {
      comments += commentsIn(rest.subarray(stretch.bytes).toString().split(LINE_END));
      break;
    }
    lines ??= csv.toString().split(LINE_END);
    let bad = stretch.last - linesBefore;
    while (bad < lines.length && isSkipped(lines[bad] ?? '')) bad += 1;
    comments += commentsIn(lines.slice(stretch.last - linesBefore, bad));
    unclosed.push({ line: linesBefore + bad + 1, text: lines[bad] ?? '' });
    if (unclosed.length >= UNCLOSED_MAX) break;
    before = linesBefore + bad + 1;
    rest = Buffer.from(lines.slice(bad + 1).join('\n'));
  }
  return { records, comments, unclosed };
}

function commentsIn(lines: readonly string[]): number {
  return lines.filter((line) => line.startsWith(COMMENT)).length;
}

/**
 * Parses one stretch: `last` is the line of the file on which its last good record ends, `bytes`
 * the place where, `comments` how many are before it.
 */
function parseStretch(
  csv: Buffer,
  delimiter: string,
  before: number,
  records: TableRecord[],
): {
  readonly last: number;
  readonly bytes: number;
  readonly comments: number;
  readonly swallowed: boolean;
} {
  let swallowed = false;
  let last = before;
  let bytes = 0;
  let comments = 0;
  // Inside a quoted cell csv-parse counts CR LF as two lines.
  let counted = 0;
  parse(csv, {
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
      bytes = info.bytes;
      comments = info.comment_lines;
      // A copy has no room for further cells: 80 bytes less for each record.
      records.push({ line: last - linesInside(record), cells: record.slice() });
      return null;
    },
  });
  return { last, bytes, comments, swallowed };
}

function linesInside(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(LINE_ENDS)?.length ?? 0), 0);
}

function isSkipped(line: string): boolean {
  return line.trim() === '' || line.startsWith(COMMENT);
}
