import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import { findRowKind, ROW_KINDS, type RowKind } from '../columns/row-kinds.ts';
import type { Items } from '../packed/items.ts';
import { filledCells, type TableRecord } from '../tables/table-record.ts';
import {
  checkMap,
  type HeaderHints,
  isKindHeader,
  type KindReason,
  shownHeaders,
  targetOf,
  textsOfEveryRow,
  unnamedColumn,
} from './column-map.ts';
import {
  COLUMNS_MAX,
  type FoundHeader,
  findHeader,
  firstFull,
  HEADER_RECORDS_MAX,
  isWithoutHeader,
} from './find-header.ts';
import { extraTarget, type HeaderTarget, isIgnoredHeader } from './header-target.ts';
import { findLeftOutReason, type LeftOutLine, leftOutLine } from './left-out.ts';
import type { Row, UnreadRecord } from './row.ts';
import { type PlacedCell, type RowCells, type RowOptions, rowCells } from './row-cells.ts';
import { type RowError, type RowErrorKey, rowError } from './row-error.ts';
import { type UnknownColumn, UnreadColumns } from './unread-columns.ts';

/** Information that the file itself does not contain. */
export interface TableOptions extends HeaderHints {
  /** Scheme of ids that come without one; by default they are numbers of their list. */
  readonly scheme?: string;
}

/** Rows of a table, and its lines that are not rows. */
export interface TableRead {
  readonly rows: readonly Row[];
  readonly errors: readonly RowError[];
  readonly unread: readonly UnreadRecord[];
  readonly headers: readonly string[];
  /** Headers, or keys of objects. */
  readonly keys: readonly string[];
  readonly unknownColumns: readonly UnknownColumn[];
  readonly leftOut: readonly LeftOutLine[];
  readonly kindReason?: KindReason;
}

/**
 * Makes rows of the records of a table: finds its header, determines the kind of its rows, and
 * leaves out titles, totals and notes. Throws BAD_USER_INPUT if no column is known, if there are
 * too many columns, or if a map does not fit. `records`: the records that are not blank.
 */
export function readTable(
  records: Items<TableRecord>,
  fileName: string,
  options: TableOptions,
): TableRead {
  if (records.length === 0) {
    return {
      rows: [],
      errors: [],
      unread: [],
      headers: [],
      keys: [],
      unknownColumns: [],
      leftOut: [],
    };
  }
  const top = firstOf(records);
  const header = findHeader(top, options) ?? refuseUnknown(records, fileName, options);
  const { headers, reason, at, records: count } = header;
  checkMap(options.map ?? new Map(), reason?.kind, headers, fileName);
  const titles = top.slice(0, at).map((record, place) => {
    const isGroups = place === at - 1 && filledCells(record).length > 1;
    return leftOutLine(record, isGroups ? 'group' : 'title');
  });
  const body = readBody(records, at + count, header, options);
  return {
    ...body,
    headers,
    keys: headers,
    leftOut: [...titles, ...body.leftOut],
    ...(reason === undefined ? {} : { kindReason: reason }),
  };
}

/** Records among which the header is searched. */
function firstOf(records: Items<TableRecord>): readonly TableRecord[] {
  const first: TableRecord[] = [];
  for (const record of records) {
    first.push(record);
    if (first.length === HEADER_RECORDS_MAX) break;
  }
  return first;
}

function readBody(
  records: Items<TableRecord>,
  from: number,
  { headers, reason, format }: FoundHeader,
  options: TableOptions,
): Pick<TableRead, 'rows' | 'errors' | 'unread' | 'leftOut' | 'unknownColumns'> {
  const rows: Row[] = [];
  const errors: RowError[] = [];
  const unread: UnreadRecord[] = [];
  const leftOut: LeftOutLine[] = [];
  const kindAt = reason === undefined ? headers.findIndex(isKindHeader) : -1;
  const kinds = reason === undefined ? ROW_KINDS : [reason.kind];
  const rowOptions = { scheme: options.scheme, everyRow: textsOfEveryRow(options) };
  const targetsOf = (kind: RowKind) =>
    headers.map((header, at) =>
      at === kindAt ? undefined : targetOf(kind, header, at, { ...options, format }),
    );
  const known = new Map(kinds.map((kind) => [kind, targetsOf(kind)]));
  const isRead = headers.map(
    (_, at) => at === kindAt || [...known.values()].some((targets) => targets[at] !== undefined),
  );
  const placings = new Map<RowKind, Placing>(
    [...known].map(([kind, found]) => {
      const targets = found.map((target, at) =>
        isRead[at] ? target : extraTarget(kind, headers[at] || unnamedColumn(at)),
      );
      return [kind, { targets, ...rowOptions }];
    }),
  );
  const columns = new UnreadColumns(
    kinds[0] ?? 'organization',
    headers.map((header, at) =>
      isRead[at] || isIgnoredHeader(header) ? undefined : header || unnamedColumn(at),
    ),
  );
  for (const [at, record] of records.entries()) {
    if (at < from) continue;
    const { line, cells } = record;
    const refuse = (
      key: RowErrorKey,
      column: string | undefined,
      value: string,
      parameters: RowError['parameters'],
    ) => {
      errors.push(rowError(line, column, value, key, parameters));
      unread.push({ line, record: cells });
    };
    const left = findLeftOutReason(record, headers);
    if (left !== undefined) {
      leftOut.push(leftOutLine(record, left));
      continue;
    }
    if (cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
      const parameters = { cells: cells.length, columns: headers.length };
      refuse('importTooManyCells', undefined, cells.join(','), parameters);
      continue;
    }
    const kind = reason?.kind ?? findRowKind(cells[kindAt]?.trim() ?? '');
    const placing = kind === undefined ? undefined : placings.get(kind);
    if (kind === undefined || placing === undefined) {
      const value = cells[kindAt]?.trim() ?? '';
      refuse('importUnknownKind', 'kind', value, { kinds: ROW_KINDS.join(', ') });
      continue;
    }
    const { second, assumed } = placeCells(kind, cells, placing);
    columns.add(cells);
    for (const one of second ?? []) columns.addSecond(one, headers[one] ?? '', cells[one] ?? '');
    rows.push(new TableRow({ line, records, at }, kind, placing, assumed));
  }
  return { rows, errors, unread, leftOut, unknownColumns: columns.list() };
}

/** Position of a row among the records of its table. */
interface RecordPlace {
  readonly line: number;
  readonly records: Items<TableRecord>;
  readonly at: number;
}

/**
 * A row whose cells are assigned to their columns on access, so a list of a million rows is stored
 * once, as the cells that it came with.
 */
class TableRow implements Row {
  readonly line: number;
  readonly kind: RowKind;
  readonly assumed?: ReadonlyMap<string, string>;
  readonly #records: Items<TableRecord>;
  readonly #at: number;
  readonly #placing: Placing;

  constructor(
    { line, records, at }: RecordPlace,
    kind: RowKind,
    placing: Placing,
    assumed: Row['assumed'],
  ) {
    this.line = line;
    this.kind = kind;
    this.#records = records;
    this.#at = at;
    this.#placing = placing;
    if (assumed !== undefined) this.assumed = assumed;
  }

  get record(): readonly string[] {
    return this.#records.at(this.#at)?.cells ?? [];
  }

  get cells(): ReadonlyMap<string, string> {
    return placeCells(this.kind, this.record, this.#placing).cells;
  }
}

/** Assignment of the cells of the rows of a kind to columns. */
interface Placing extends RowOptions {
  readonly targets: readonly (HeaderTarget | undefined)[];
}

function placeCells(
  kind: RowKind,
  cells: readonly string[],
  { targets, ...options }: Placing,
): RowCells {
  return rowCells(kind, placedCells(targets, cells), options);
}

function* placedCells(
  targets: readonly (HeaderTarget | undefined)[],
  cells: readonly string[],
): Iterable<PlacedCell> {
  for (const [at, target] of targets.entries()) {
    const text = cells[at];
    if (target !== undefined && text !== undefined) yield { target, text, at };
  }
}

function refuseTooManyColumns(records: Items<TableRecord>, fileName: string): void {
  for (const { line, cells } of firstOf(records)) {
    if (cells.length <= COLUMNS_MAX) continue;
    const parameters = { fileName, line, columns: cells.length, max: COLUMNS_MAX };
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'importTooManyColumns', parameters });
  }
}

function refuseUnknown(
  records: Items<TableRecord>,
  fileName: string,
  { kind }: TableOptions,
): never {
  refuseTooManyColumns(records, fileName);
  const first = firstFull(records);
  const headers = shownHeaders(first === undefined ? [] : filledCells(first));
  if (isWithoutHeader(records)) {
    const parameters = { fileName, line: first?.line ?? 1, values: headers };
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'importNoHeader', parameters });
  }
  const kinds: readonly RowKind[] = kind === undefined ? ROW_KINDS : [kind];
  const parameters = { fileName, headers, kinds: kinds.join(', ') };
  throw new CatalyzerError('BAD_USER_INPUT', { key: 'importNoKnownColumn', parameters });
}
