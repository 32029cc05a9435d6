import { parse } from 'csv-parse/sync';

/** One record of a CSV file and the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The records of a file and the lines whose quote is never closed. */
export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  readonly unclosed: readonly { readonly line: number; readonly text: string }[];
}

const DELIMITERS = [',', '\t', ';'] as const;
/** After so many lines with a quote that is never closed the rest of the file is given up. */
const UNCLOSED_MAX = 20;
const LINE_END = /\r\n|\n|\r/u;
const LINE_ENDS = /\r\n|\n|\r/gu;

/**
 * Parses CSV (delimiter comma, tab or semicolon, as the first line has it), blank lines and
 * comments (`#` at the start of a line) left out. A quote that is never closed would swallow the
 * rest of the file: its line is told and reading goes on after it.
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
  return { records, unclosed };
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
  parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    comment: '#',
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
      last = before + info.lines;
      const inside = record.reduce((sum, cell) => sum + lineEnds(cell), 0);
      records.push({ line: last - inside, cells: record });
      return null;
    },
  });
  return { last, swallowed };
}

function lineEnds(cell: string): number {
  return cell.match(LINE_ENDS)?.length ?? 0;
}

function isSkipped(line: string): boolean {
  return line.trim() === '' || line.startsWith('#');
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
