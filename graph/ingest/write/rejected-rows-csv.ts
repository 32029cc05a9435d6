import type { RowsRead } from '../read/read-rows.ts';
import type { RowError } from '../read/row-error.ts';
import type { ImportReport } from '../report/import-report.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv-line.ts';

/**
 * Columns that describe the errors; a corrected file may keep them, since the reader ignores them.
 */
const RESULT_HEADERS = ['line', 'column', 'reason'] as const;

/**
 * Rejected rows as CSV for a spreadsheet: the columns as they came, then line, column and reason
 * (all of a row's, as `describe` words them). Once corrected, it can be imported as it is.
 */
export function rejectedRowsCsv(
  read: RowsRead,
  report: ImportReport,
  describe: (error: RowError) => string,
): string {
  const byLine = new Map<number, RowError[]>();
  for (const error of report.errors) {
    const others = byLine.get(error.line);
    if (others === undefined) byLine.set(error.line, [error]);
    else others.push(error);
  }
  const records = rejectedRecords(read, byLine);
  const headers = read.headers ?? jsonHeaders(records);
  const width = Math.max(headers.length, ...records.map(({ record }) => record?.length ?? 0));
  const lines = records.map(({ line, record, cells }) => {
    const errors = byLine.get(line) ?? [];
    const columns = [...new Set(errors.map(({ column }) => column ?? ''))].filter(Boolean);
    const values = record ?? headers.map((header) => cells?.get(header) ?? '');
    const padded = [...values, ...Array<string>(width - values.length).fill('')];
    return csvLine([...padded, String(line), columns.join('; '), errors.map(describe).join(' ')]);
  });
  const padding = Array<string>(width - headers.length).fill('');
  return `${BYTE_ORDER_MARK}${csvLine([...headers, ...padding, ...RESULT_HEADERS])}${lines.join('')}`;
}

interface Rejected {
  readonly line: number;
  readonly record?: readonly string[];
  readonly cells?: ReadonlyMap<string, string>;
}

function rejectedRecords(
  read: RowsRead,
  byLine: ReadonlyMap<number, readonly RowError[]>,
): readonly Rejected[] {
  const unread = read.unread.map(({ line, record }) => ({ line, record }));
  const rows = read.rows
    .filter(({ line }) => byLine.has(line))
    .map(({ line, kind, record, cells }) =>
      record === undefined
        ? { line, cells: new Map([['kind', kind], ...cells]) }
        : { line, record },
    );
  return [...unread, ...rows].sort((left, right) => left.line - right.line);
}

function jsonHeaders(records: readonly Rejected[]): readonly string[] {
  const headers = new Set<string>(['kind']);
  for (const { cells } of records) for (const name of cells?.keys() ?? []) headers.add(name);
  return [...headers];
}
