import { findRowKind, ROW_KINDS, type RowKind } from '../columns/row-kinds.ts';
import type { Items } from '../packed/items.ts';
import { PackedList } from '../packed/packed-list.ts';
import {
  checkMap,
  type JudgedHeaders,
  judgeHeaders,
  targetOf,
  textsOfEveryRow,
} from './column-map.ts';
import { extraTarget, isIgnoredHeader } from './header-target.ts';
import type { TableOptions, TableRead } from './read-table.ts';
import type { Row, UnreadRecord } from './row.ts';
import { type PlacedCell, rowCells } from './row-cells.ts';
import { type RowError, type RowErrorKey, rowError } from './row-error.ts';
import { type UnknownColumn, unknownColumn } from './unread-columns.ts';

/** One value of a JSON file; `undefined` if its text is invalid JSON. */
export interface JsonLine {
  readonly line: number;
  readonly source: string;
  readonly value: unknown;
}

type JsonObject = Readonly<Record<string, unknown>>;
type Fault = { readonly column?: string; readonly value: string; readonly key: RowErrorKey };
/** Columns whose cells are not read, by key. */
type Unknown = Map<
  string,
  { readonly kind: RowKind; readonly values: Set<string>; second?: number }
>;

/**
 * Maximum number of unknown columns that are reported; a file with more is not of this format at
 * all.
 */
const UNKNOWN_COLUMNS_MAX = 1_000;
/** Number of objects whose keys determine the kind if none states it. */
const JUDGED_OBJECTS = 100;
const VALUES_MAX = 3;

/**
 * Makes rows of flat objects; the kind of each is given by its `kind`, else by the option, else by
 * the keys.
 */
export function readObjects(
  lines: () => Iterable<JsonLine>,
  fileName: string,
  options: TableOptions,
): Omit<TableRead, 'headers'> & { readonly comments: number } {
  const rows: Row[] = [];
  const cells = new PackedList<Row['cells'], readonly (readonly [string, string])[]>({
    pack: (of) => [...of],
    unpack: (entries) => new Map(entries),
  });
  const errors: RowError[] = [];
  const unread: UnreadRecord[] = [];
  const unknown: Unknown = new Map();
  const everyRow = textsOfEveryRow(options);
  const keys = keysOf(lines());
  const judged = keys.includes('kind') ? undefined : judgeHeaders(keys, options);
  checkMap(options.map ?? new Map(), judged?.reason?.kind ?? options.kind, keys, fileName);
  for (const { line, source, value } of lines()) {
    const read = isObject(value)
      ? readObject(value, source, { line, options, judged, unknown, everyRow })
      : ({ value: source, key: 'importNotAnObject' } as const);
    if ('key' in read) {
      const parameters = read.key === 'importUnknownKind' ? { kinds: ROW_KINDS.join(', ') } : {};
      errors.push(rowError(line, read.column, read.value, read.key, parameters));
      unread.push({ line, record: [source] });
    } else {
      rows.push(new ObjectRow(read, cells));
      cells.push(read.cells);
    }
  }
  const unknownColumns: readonly UnknownColumn[] = [...unknown].map(
    ([header, { kind, values, second }]) => {
      const column = unknownColumn(kind, header, values);
      return second === undefined ? column : { header, values: column.values, second };
    },
  );
  const reason = judged?.reason;
  return {
    rows,
    comments: 0,
    errors,
    unread,
    unknownColumns,
    leftOut: [],
    keys,
    ...(reason === undefined ? {} : { kindReason: reason }),
  };
}

/** A row whose cells are stored in a list shared by all rows. */
class ObjectRow implements Row {
  readonly line: number;
  readonly kind: RowKind;
  readonly assumed?: ReadonlyMap<string, string>;
  readonly #all: Items<Row['cells']>;
  readonly #at: number;

  /** `all`: a list to which the cells of this row are appended next. */
  constructor({ line, kind, assumed }: Row, all: Items<Row['cells']>) {
    this.line = line;
    this.kind = kind;
    this.#all = all;
    this.#at = all.length;
    if (assumed !== undefined) this.assumed = assumed;
  }

  get cells(): Row['cells'] {
    return this.#all.at(this.#at) ?? new Map();
  }
}

function keysOf(lines: Iterable<JsonLine>): readonly string[] {
  const keys = new Set<string>();
  let judged = 0;
  for (const { value } of lines) {
    if (isObject(value)) for (const key of Object.keys(value)) keys.add(key);
    judged += 1;
    if (judged >= JUDGED_OBJECTS) break;
  }
  return [...keys];
}

function readObject(
  object: JsonObject,
  source: string,
  context: {
    readonly line: number;
    readonly options: TableOptions;
    readonly judged: JudgedHeaders | undefined;
    readonly unknown: Unknown;
    readonly everyRow: ReadonlyMap<string, string>;
  },
): Row | Fault {
  const { line, options, judged, unknown } = context;
  const kindText = Object.hasOwn(object, 'kind')
    ? String(object.kind)
    : (options.kind ?? judged?.reason?.kind ?? '');
  const kind = findRowKind(kindText);
  if (kind === undefined) return { column: 'kind', value: kindText, key: 'importUnknownKind' };
  const placed: (PlacedCell & { readonly key: string })[] = [];
  for (const [at, [key, value]] of Object.entries(object).entries()) {
    if (key === 'kind') continue;
    const target = targetOf(kind, key, at, { ...options, format: judged?.format });
    const cell = cellText(value);
    if (target === undefined) {
      const text = cell ?? JSON.stringify(value);
      noteUnknown(unknown, kind, key, text);
      const extra = extraTarget(kind, key);
      if (extra !== undefined) placed.push({ key, target: extra, text, at });
    } else if (cell === undefined) return { column: key, value: source, key: 'importNotFlat' };
    else placed.push({ key, target, text: cell, at });
  }
  const { second = [], ...read } = rowCells(kind, placed, {
    scheme: options.scheme,
    everyRow: context.everyRow,
  });
  for (const { key, at, text } of placed) {
    if (second.includes(at)) noteSecond(unknown, kind, key, text);
  }
  return { line, kind, ...read };
}

function noteUnknown(unknown: Unknown, kind: RowKind, key: string, value: string): void {
  if (isIgnoredHeader(key)) return;
  const known = unknown.get(key);
  if (known !== undefined) {
    if (value !== '' && known.values.size < VALUES_MAX) known.values.add(value);
  } else if (unknown.size < UNKNOWN_COLUMNS_MAX) {
    unknown.set(key, { kind, values: new Set(value === '' ? [] : [value]) });
  }
}

/** Another key has filled the same column. */
function noteSecond(unknown: Unknown, kind: RowKind, key: string, value: string): void {
  const column = unknown.get(key) ?? { kind, values: new Set<string>(), second: 0 };
  if (column.values.size < VALUES_MAX) column.values.add(value);
  column.second = (column.second ?? 0) + 1;
  unknown.set(key, column);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Scalars as text, a list of scalars as lines; `undefined` for nested values. */
function cellText(value: unknown): string | undefined {
  if (value === null) return '';
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return items.every(isScalar) ? items.map(String).join('\n') : undefined;
  }
  return isScalar(value) ? String(value) : undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
