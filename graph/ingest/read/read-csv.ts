import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import { findRowKind, ROW_KINDS, type RowKind } from '../columns/row-kinds.ts';
import { csvRecords } from './csv-records.ts';
import {
  findTarget,
  type HeaderTarget,
  inferKind,
  isIgnoredHeader,
  type UnknownColumn,
  unknownColumn,
} from './header-target.ts';
import type { Row, UnreadRecord } from './row.ts';
import { type RowDefaults, rowCells } from './row-cells.ts';
import { type RowError, type RowErrorKey, rowError } from './row-error.ts';

/** Columns that a file may have; the headers beyond are not read. */
const COLUMNS_MAX = 2_000;

/** Reads a CSV file of one kind of row with a header in its first line. See `readRows`. */
export function readCsv(text: string, fileName: string, options: RowDefaults) {
  const { records, comments, unclosed } = csvRecords(text);
  const errors: RowError[] = [];
  const unread: UnreadRecord[] = [];
  const rows: Row[] = [];
  for (const { line, text: source } of unclosed) {
    errors.push(rowError(line, undefined, source, 'importQuoteNotClosed'));
    unread.push({ line, record: [source] });
  }
  const headers = (records[0]?.cells ?? []).slice(0, COLUMNS_MAX).map((header) => header.trim());
  if (records.length === 0) return { rows, comments, errors, unread, headers, unknownColumns: [] };
  const { kindAt, kind } = kindsOf(headers, fileName, options);
  const maps = new Map<RowKind, readonly (HeaderTarget | undefined)[]>();
  for (const { line, cells } of records.slice(1)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const refuse = (
      key: RowErrorKey,
      column: string | undefined,
      value: string,
      parameters = {},
    ) => {
      errors.push(rowError(line, column, value, key, parameters));
      unread.push({ line, record: cells });
    };
    if (cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
      const parameters = { cells: cells.length, columns: headers.length };
      refuse('importTooManyCells', undefined, cells.join(','), parameters);
      continue;
    }
    const text = cells[kindAt]?.trim() ?? '';
    const own = kindAt < 0 ? kind : findRowKind(text);
    if (own === undefined) {
      refuse('importUnknownKind', 'kind', text, { kinds: ROW_KINDS.join(', ') });
      continue;
    }
    const targets = maps.get(own) ?? headers.map((header) => findTarget(own, header));
    maps.set(own, targets);
    rows.push({
      line,
      kind: own,
      record: cells,
      ...rowCells(entries(targets, cells), options.scheme),
    });
  }
  const kinds = kindAt < 0 && kind !== undefined ? [kind] : ROW_KINDS;
  const unknown = unknownColumns(kinds, headers, kindAt);
  return { rows, comments, errors, unread, headers, unknownColumns: unknown };
}

/** One kind for the whole file, unless it has a column `kind` (our file of rejected rows). */
function kindsOf(headers: readonly string[], fileName: string, options: RowDefaults) {
  const kindAt =
    options.kind === undefined ? headers.findIndex((header) => /^kind$/iu.test(header)) : -1;
  if (kindAt >= 0) return { kindAt };
  return { kindAt, kind: options.kind ?? inferKind(headers) ?? noKind(headers, fileName) };
}

function noKind(headers: readonly string[], fileName: string): never {
  const shown = headers
    .slice(0, 10)
    .join(', ')
    .slice(0, 200)
    .replace(/\p{Surrogate}/gu, '\ufffd');
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'importNoKnownColumn',
    parameters: { fileName, headers: shown, kinds: ROW_KINDS.join(', ') },
  });
}

function unknownColumns(
  kinds: readonly RowKind[],
  headers: readonly string[],
  kindAt: number,
): readonly UnknownColumn[] {
  const unknown = new Map<string, UnknownColumn>();
  for (const [at, header] of headers.entries()) {
    if (at === kindAt || isIgnoredHeader(header) || unknown.has(header)) continue;
    if (kinds.some((kind) => findTarget(kind, header) !== undefined)) continue;
    unknown.set(header, unknownColumn(kinds[0] ?? 'organization', header));
  }
  return [...unknown.values()];
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
