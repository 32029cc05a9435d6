import { findRowKind, ROW_KINDS, type RowKind } from '../columns/row-kinds.ts';
import {
  findTarget,
  type HeaderTarget,
  isIgnoredHeader,
  type UnknownColumn,
  unknownColumn,
} from './header-target.ts';
import type { Row, UnreadRecord } from './row.ts';
import { type RowDefaults, rowCells } from './row-cells.ts';
import { type RowError, type RowErrorKey, rowError } from './row-error.ts';

/** Unknown columns that are reported; a file with more is not of this format at all. */
const UNKNOWN_COLUMNS_MAX = 1_000;

type Fault = { readonly column?: string; readonly value: string; readonly key: RowErrorKey };

/** Reads one flat object per line; `kind` says what it is. See `readRows`. */
export function readJsonLines(text: string, options: RowDefaults) {
  const rows: Row[] = [];
  const errors: RowError[] = [];
  const unread: UnreadRecord[] = [];
  const unknown = new Map<string, UnknownColumn>();
  let line = 0;
  for (const source of text.split('\n')) {
    line += 1;
    if (source.trim() === '') continue;
    const read = readLine(source, line, options, unknown);
    if ('key' in read) {
      const parameters = read.key === 'importUnknownKind' ? { kinds: ROW_KINDS.join(', ') } : {};
      errors.push(rowError(line, read.column, read.value, read.key, parameters));
      unread.push({ line, record: [source] });
    } else {
      rows.push(read);
    }
  }
  return { rows, comments: 0, errors, unread, unknownColumns: [...unknown.values()] };
}

function readLine(
  source: string,
  line: number,
  options: RowDefaults,
  unknown: Map<string, UnknownColumn>,
): Row | Fault {
  const object = parseObject(source);
  if (object === undefined) return { value: source, key: 'importNotAnObject' };
  const entries = Object.entries(object);
  const kindText = Object.hasOwn(object, 'kind') ? String(object.kind) : (options.kind ?? '');
  const kind = findRowKind(kindText);
  if (kind === undefined) return { column: 'kind', value: kindText, key: 'importUnknownKind' };
  const targets: [HeaderTarget, string][] = [];
  for (const [key, value] of entries) {
    if (key === 'kind') continue;
    const target = knownTarget(kind, key, unknown);
    if (target === undefined) continue;
    const cell = cellText(value);
    if (cell === undefined) return { column: key, value: source, key: 'importNotFlat' };
    targets.push([target, cell]);
  }
  return { line, kind, ...rowCells(targets, options.scheme) };
}

/** The object on the line; undefined when there is none. Circular input cannot be written. */
function parseObject(source: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function knownTarget(
  kind: RowKind,
  key: string,
  unknown: Map<string, UnknownColumn>,
): HeaderTarget | undefined {
  const target = findTarget(kind, key);
  const isReported = target !== undefined || unknown.has(key) || isIgnoredHeader(key);
  if (!isReported && unknown.size < UNKNOWN_COLUMNS_MAX) unknown.set(key, unknownColumn(kind, key));
  return target;
}

/** Scalars as text, a list of scalars as lines; undefined for what is not flat. */
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
