import { CatalyzerError } from '../errors.ts';
import { csvRecords } from './csv-records.ts';
import {
  findTarget,
  type HeaderTarget,
  inferKind,
  type UnknownColumn,
  unknownColumn,
} from './headers.ts';
import type { ReadOptions, UnreadRecord } from './read-rows.ts';
import { rowCells } from './row-cells.ts';
import { type Row, type RowError, rowError } from './row-error.ts';
import { ROW_KINDS, type RowKind } from './row-kinds.ts';

/** Columns that a file may have; the headers beyond are not read. */
const COLUMNS_MAX = 2_000;

/** Reads a CSV file of one kind of row with a header in its first line. See `readRows`. */
export function readCsv(text: string, fileName: string, options: ReadOptions) {
  const { records, unclosed } = csvRecords(text);
  const errors: RowError[] = [];
  const unread: UnreadRecord[] = [];
  const rows: Row[] = [];
  for (const { line, text: source } of unclosed) {
    errors.push(rowError(line, undefined, source, 'importQuoteNotClosed'));
    unread.push({ line, record: [source] });
  }
  const headers = (records[0]?.cells ?? []).slice(0, COLUMNS_MAX).map((header) => header.trim());
  if (records.length === 0) return { rows, errors, unread, headers, unknownColumns: [] };
  const kind = options.kind ?? inferKind(headers) ?? noKind(headers, fileName);
  const { targets, unknownColumns } = mapHeaders(kind, headers);
  for (const { line, cells } of records.slice(1)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
      const details = { cells: cells.length, columns: headers.length };
      errors.push(rowError(line, undefined, cells.join(','), 'importTooManyCells', details));
      unread.push({ line, record: cells });
      continue;
    }
    rows.push({ line, kind, record: cells, ...rowCells(entries(targets, cells), options.scheme) });
  }
  return { rows, errors, unread, headers, unknownColumns };
}

function noKind(headers: readonly string[], fileName: string): never {
  const shown = headers
    .slice(0, 10)
    .join(', ')
    .slice(0, 200)
    .replace(/\p{Surrogate}/gu, '\ufffd');
  throw new CatalyzerError(
    'BAD_USER_INPUT',
    'importNoKnownColumn',
    `No column of ${fileName} is known (${shown}). Name the kind of its rows, or start from a template.`,
    { fileName, headers: shown, kinds: ROW_KINDS.join(', ') },
  );
}

function mapHeaders(kind: RowKind, headers: readonly string[]) {
  const targets: (HeaderTarget | undefined)[] = [];
  const unknown = new Map<string, UnknownColumn>();
  for (const header of headers) {
    const target = findTarget(kind, header);
    targets.push(target);
    if (target === undefined && header !== '' && !unknown.has(header)) {
      unknown.set(header, unknownColumn(kind, header));
    }
  }
  return { targets, unknownColumns: [...unknown.values()] };
}

function* entries(
  targets: readonly (HeaderTarget | undefined)[],
  cells: readonly string[],
): Iterable<readonly [HeaderTarget, string]> {
  for (const [at, target] of targets.entries()) {
    const cell = cells[at];
    if (target !== undefined && cell !== undefined) yield [target, cell];
  }
}
