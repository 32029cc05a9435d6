import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import type { TableRecord } from './table-record.ts';

/** Records of a file, its comments and the lines with an unclosed quote. */
export interface CsvRecords {
  readonly records: readonly TableRecord[];
  /** Number of lines left out because they begin with {@link COMMENT}. */
  readonly comments: number;
  readonly unclosed: readonly { readonly line: number; readonly text: string }[];
}

/** Number of lines with an unclosed quote after which the rest of the file is given up. */
const UNCLOSED_MAX = 20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LINE_ENDS = /\r\n|\n|\r/gu;

/**
 * Prefix of a comment line, such as the example of a template. The space is part of it, because the
 * number of a member (#12) and the heading of a column of numbers (#) are data.
 */
export const COMMENT = '# ';

/** Options for parsing CSV. */
export interface CsvOptions {
  /** Comma by default. */
  readonly delimiter?: string;
  /** Number of lines of the file before the text. */
  readonly linesBefore?: number;
}

/**
 * Parses CSV (a text, or its bytes in UTF-8, which avoids a second copy). Blank lines and comments
 * are left out, and comments counted. An unclosed quote would swallow the rest of the file, so its
 * line is reported and reading continues after it.
 */
export function csvRecords(csv: string | Buffer, options: CsvOptions = {}): CsvRecords {
  const records: TableRecord[] = [];
  return { records, ...eachCsvRecord(csv, options, (record) => records.push(record)) };
}

/** Parses CSV as `csvRecords` does, and passes the records on as they come. */
export function eachCsvRecord(
  csv: string | Buffer,
  { delimiter = ',', linesBefore = 0 }: CsvOptions,
  take: (record: TableRecord) => void,
): Omit<CsvRecords, 'records'> {
  const unclosed: { line: number; text: string }[] = [];
  let rest = typeof csv === 'string' ? Buffer.from(csv) : csv;
  let line = linesBefore;
  let comments = 0;
  while (rest.length > 0 && unclosed.length < UNCLOSED_MAX) {
    const stretch = parseStretch(rest, delimiter, line, take);
    comments += stretch.comments;
    let bad = lineAt(rest, stretch.bytes);
    for (line = stretch.last; bad.from < rest.length && isSkipped(bad.text); line += 1) {
      if (bad.text.startsWith(COMMENT)) comments += 1;
      bad = lineAt(rest, bad.next);
    }
    if (!stretch.isSwallowed) break;
    line += 1;
    unclosed.push({ line, text: bad.text });
    rest = rest.subarray(bad.next);
  }
  return { comments, unclosed };
}

/** The rest of a line from an offset on, and the offset where the next one begins. */
function lineAt(
  csv: Buffer,
  from: number,
): { readonly from: number; readonly text: string; readonly next: number } {
  let end = from;
  while (end < csv.length && csv[end] !== LINE_FEED && csv[end] !== CARRIAGE_RETURN) end += 1;
  const isPair = csv[end] === CARRIAGE_RETURN && csv[end + 1] === LINE_FEED;
  return { from, text: csv.toString('utf8', from, end), next: end + (isPair ? 2 : 1) };
}

/**
 * Parses one stretch: `last` is the line of the file on which its last good record ends, `bytes`
 * the offset after that line, `comments` the number of comments before it.
 */
function parseStretch(
  csv: Buffer,
  delimiter: string,
  before: number,
  take: (record: TableRecord) => void,
): {
  readonly last: number;
  readonly bytes: number;
  readonly comments: number;
  readonly isSwallowed: boolean;
} {
  let isSwallowed = false;
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
      isSwallowed = true;
      return undefined;
    },
    on_record: (record, info) => {
      counted += record.reduce((sum, cell) => sum + cell.split('\r\n').length - 1, 0);
      last = before + info.lines - counted;
      bytes = info.bytes;
      comments = info.comment_lines;
      // A copy has no spare capacity, which saves 80 bytes per record.
      take({ line: last - linesInside(record), cells: record.slice() });
      return null;
    },
  });
  return { last, bytes, comments, isSwallowed };
}

function linesInside(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(LINE_ENDS)?.length ?? 0), 0);
}

function isSkipped(line: string): boolean {
  return line.trim() === '' || line.startsWith(COMMENT);
}
