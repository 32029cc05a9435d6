import { statedName } from '../../../language/names/stated-name.ts';
import { normalizeCell } from '../../../language/normalize-cell.ts';
import { SOURCE_FIELDS } from '../../model/source.ts';
import { quantitiesTextColumn, TYPES_WITH_TEXT } from '../columns/column.ts';
import { columnsOf } from '../columns/columns.ts';
import { cellsOfFields } from '../columns/field-cells.ts';
import { ROW_KINDS } from '../columns/row-kinds.ts';
import { SUMMARY_PARTS } from '../columns/summary-parts.ts';
import type { IdentifiedRow } from '../identify/identified-row.ts';
import { isKeyed } from '../identify/identify-by-key.ts';
import { rowAudience } from '../identify/row-audience.ts';
import { type RowError, rowError } from '../read/row-error.ts';
import { type CellValue, type CellValues, CLEAR } from '../type/cell-value.ts';
import type { NodeRow } from './build-node.ts';
import type { PlacedRow, RowFault } from './placed-row.ts';

/** The rows of one record merged into one, and the rows that contradict an earlier row. */
export interface FoldedRows {
  readonly row: NodeRow;
  readonly faults: readonly RowFault[];
}

/** A value, and the line that states it first. */
interface Stated {
  readonly value: CellValue;
  readonly line: number;
}

const SOURCE_COLUMNS: ReadonlySet<string> = new Set(
  cellsOfFields(SOURCE_FIELDS).map(({ column }) => column),
);
const ADDED_COLUMNS: ReadonlySet<string> = new Set([
  ...Object.keys(SUMMARY_PARTS),
  ...ROW_KINDS.flatMap(columnsOf)
    .filter(({ type }) => TYPES_WITH_TEXT.has(type))
    .map(({ name }) => quantitiesTextColumn(name)),
]);

/**
 * Merges the rows of one record: lists are united, sources and parts of the summary concatenated. A
 * row that gives a field another value than an earlier row is a fault. Rows with an id or a number
 * come first, since the others were matched by what those rows state.
 */
export function foldRows(rows: readonly PlacedRow[]): FoldedRows {
  const [first] = rows;
  if (first !== undefined && rows.length === 1) {
    const { row } = first;
    const audience = rowAudience(row.references);
    return { row: audience === undefined ? row : { ...row, audience }, faults: [] };
  }
  const stated = new Map<string, Stated>();
  const faults: RowFault[] = [];
  const joined: IdentifiedRow[] = [];
  for (const { at, row } of keyedFirst(rows)) {
    const values = statedValues(row);
    const errors = contradictions(row, values, stated);
    for (const error of errors) faults.push({ at, error });
    if (errors.length > 0) continue;
    joined.push(row);
    for (const [column, value] of values) add(stated, column, value, row.line);
  }
  const values: CellValues = new Map([...stated].map(([column, { value }]) => [column, value]));
  const { key } = joined.find((row) => row.key !== undefined) ?? {};
  const otherIds = joined.flatMap((row) => [
    ...(row.key ? [row.key] : []),
    ...(row.otherIds ?? []),
  ]);
  const { assumed } = joined.find((row) => row.assumed !== undefined) ?? {};
  const audience = audienceOf(joined);
  return { row: { values, key, otherIds, assumed, audience }, faults };
}

/** Audience that any of the rows states. */
function audienceOf(rows: readonly IdentifiedRow[]): NodeRow['audience'] {
  const named = new Set(rows.flatMap(({ references }) => rowAudience(references) ?? []));
  return named.size === 0 ? undefined : [...named].sort();
}

function keyedFirst(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const keyed = rows.filter(({ row }) => isKeyed(row));
  if (keyed.length === 0 || keyed.length === rows.length) return rows;
  return [...keyed, ...rows.filter(({ row }) => !isKeyed(row))];
}

/** Each row with a person's name must state its own visibility. */
function statedValues({ label, values }: IdentifiedRow): CellValues {
  const isNamed = ['name_ja', 'name_en'].some((one) => typeof values.get(one) === 'string');
  if (label !== 'Person' || !isNamed || values.has('visibility')) return values;
  return new Map([...values, ['visibility', 'PRIVATE']]);
}

function contradictions(
  { line }: IdentifiedRow,
  values: CellValues,
  stated: ReadonlyMap<string, Stated>,
): readonly RowError[] {
  return [...values].flatMap(([column, value]) => {
    const before = stated.get(column);
    if (before === undefined || isAddable(column, before.value, value)) return [];
    if (isEqualCell(column, before.value, value)) return [];
    const parameters = { other: before.line, before: shown(before.value) };
    return [rowError(line, column, shown(value), 'importContradictsLine', parameters)];
  });
}

/** Ids and their schemes are not fields of a record: it may have several. */
function isAddable(column: string, before: CellValue, value: CellValue): boolean {
  if (column === 'scheme' || column === 'id' || SOURCE_COLUMNS.has(column)) return true;
  return ADDED_COLUMNS.has(column) || (Array.isArray(before) && Array.isArray(value));
}

function isEqualCell(column: string, before: CellValue, value: CellValue): boolean {
  if (typeof before !== 'string' || typeof value !== 'string') return before === value;
  const normalize = /^name_(?:ja|en)$/u.test(column) ? statedName : normalizeCell;
  return normalize(before) === normalize(value);
}

function add(stated: Map<string, Stated>, column: string, value: CellValue, line: number): void {
  const before = stated.get(column);
  if (before === undefined) stated.set(column, { value, line });
  else stated.set(column, { value: united(column, before.value, value), line: before.line });
}

/** The later of two source dates wins. */
function united(column: string, before: CellValue, value: CellValue): CellValue {
  if (Array.isArray(before) && Array.isArray(value)) return unitedLists(before, value);
  if (before === CLEAR) return value;
  if (typeof before !== 'string' || typeof value !== 'string') return before;
  if (column.endsWith('_on') && SOURCE_COLUMNS.has(column)) return before < value ? value : before;
  if (!SOURCE_COLUMNS.has(column) && !ADDED_COLUMNS.has(column)) return before;
  const between = column === 'quote' ? '\n' : '; ';
  return before.split(between).includes(value) ? before : before + between + value;
}

function unitedLists(before: readonly unknown[], value: readonly unknown[]): CellValue {
  const items = new Map([...before, ...value].map((item) => [JSON.stringify(item), item]));
  // Both lists have the type of their column.
  return [...items.values()] as CellValue;
}

function shown(value: CellValue): string {
  if (value === CLEAR) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
