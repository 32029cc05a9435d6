import { parse } from 'csv-parse/sync';

/** One record of a CSV file and the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The records of a file, its comments and the lines whose quote is never closed. */
export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  /** Number of lines left out because they begin with {@link COMMENT}. */
  readonly comments: number;
  readonly unclosed: readonly { readonly line: number; readonly text: string }[];
}

const DELIMITERS = [',', '\t', ';'] as const;
/** After so many lines with a quote that is never closed the rest of the file is given up. */
const UNCLOSED_MAX = 20;
const LINE_END = /\r\n|\n|\r/u;
const LINE_ENDS = /\r\n|\n|\r/gu;

/**
 * Begins a line that is a comment, as the example of a template does. With the space: the number of
 * a member (#12) and the heading of a column of numbers (#) are data.
 */
export const COMMENT = '# ';

/**
 * Parses CSV (delimiter comma, tab or semicolon, as the first line has it), blank lines and
 * comments left out, the comments counted. A quote that is never closed would swallow the
 * rest of the file: its line is reported and reading goes on after it.
 */
export function csvRecords(text: string): CsvRecords {
  const records: CsvRecord[] = [];
  const unclosed: { line: number; text: string }[] = [];
  const delimiter = findDelimiter(text);
  let lines: readonly string[] | undefined;
  let rest = text;
  let before = 0;
  while (rest !== '') {
    const { last, swallowed } = parseStretch(rest, delimiter, before, records);
    if (!swallowed) break;
    lines ??= text.split(LINE_END);
    let bad = last;
    while (bad < lines.length && isSkipped(lines[bad] ?? '')) bad += 1;
    unclosed.push({ line: bad + 1, text: lines[bad] ?? '' });
    if (unclosed.length >= UNCLOSED_MAX) break;
    before = bad + 1;
    rest = lines.slice(before).join('\n');
  }
  return { records, comments: countComments(text, records), unclosed };
}

/** A line of that beginning inside a quoted cell is text. */
function countComments(text: string, records: readonly CsvRecord[]): number {
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
  records: CsvRecord[],
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

function findDelimiter(text: string): string {
  const header = /^[^\r\n]{0,100000}/u.exec(text.trimStart())?.[0] ?? '';
  const bare = header.replace(/"[^"]*"/gu, '');
  let best: string = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = bare.split(delimiter).length - 1;
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}
