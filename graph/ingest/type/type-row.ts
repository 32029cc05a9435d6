import { isJapanese } from '../../../language/scripts.ts';
import { NODES, type NodeLabel } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';
import { type Column, quantitiesTextColumn, TYPES_WITH_TEXT } from '../columns/column.ts';
import { findColumn } from '../columns/columns.ts';
import { columnName } from '../columns/content-columns.ts';
import { labelOfKind, type RowKind } from '../columns/row-kinds.ts';
import type { Row } from '../read/row.ts';
import { type RowError, rowError, shownCell } from '../read/row-error.ts';
import { type CellValue, type CellValues, CLEAR } from './cell-value.ts';
import { parseCell } from './parse-cell.ts';
import type { TellNote } from './row-note.ts';
import { splitCells, statedCells } from './stated-cells.ts';

/** A record as a cell names it. */
export interface NamedRecord {
  /** As it is written: a name, `name@place`, or an id. */
  readonly text: string;
  /** Where the text has the form `scheme:id`. */
  readonly key?: ExternalId;
}

/** The records that a cell names. */
export interface TypedReference {
  /** The cell as it is written, for errors. */
  readonly cell: string;
  readonly named: readonly NamedRecord[];
}

/** A row whose cells are values; the records that it names are not found yet. */
export interface TypedRow {
  readonly line: number;
  readonly kind: RowKind;
  /** Label of the record that the row describes; none for a row that is a relationship. */
  readonly label: NodeLabel | undefined;
  /** The cells that name no records, by canonical column. */
  readonly values: CellValues;
  /** Values for a new record whose row does not say. */
  readonly assumed: ReadonlyMap<string, string> | undefined;
  /** Whether its record is known by an id whose scheme is named. */
  readonly hasId: boolean;
  /** The number of the row in its list: an id without a scheme. */
  readonly listNumber: string | undefined;
  /** The id by which its record is known; none where the id or its scheme cannot be read. */
  readonly key: ExternalId | undefined;
  /** Further ids of its record. */
  readonly otherIds: readonly ExternalId[] | undefined;
  /** By canonical column. */
  readonly references: ReadonlyMap<string, TypedReference>;
  readonly errors: readonly RowError[];
}

/** Reads the cells of rows in their order: one may stand for the one above it. */
export function typeRows(rows: Iterable<Row>, tell: TellNote): readonly TypedRow[] {
  return [...eachTypedRow(rows, tell)];
}

/** Reads the cells of rows as `typeRows` does, a row when it is asked for. */
export function* eachTypedRow(rows: Iterable<Row>, tell: TellNote): Iterable<TypedRow> {
  let above: Row['cells'] | undefined;
  for (const { line, kind, cells, assumed } of rows) {
    above = statedCells({ line, kind, cells }, above, tell);
    yield typeRow({ line, kind, cells: above, ...(assumed && { assumed }) }, tell);
  }
}

/**
 * Reads the cells of a row, marks for nothing aside. A row with errors is not imported, but may
 * still be named by others. A cell that cannot be read is an error only where the row cannot do
 * without it; else its text is kept, of quantities in a field of their own, of others as a quotation
 * of the source.
 */
export function typeRow({ line, kind, cells, assumed }: Row, tell: TellNote): TypedRow {
  const values = new Map<string, CellValue>();
  let references: Map<string, TypedReference> | undefined;
  const errors: RowError[] = [];
  const kept: string[] = [];
  const isEnglish = ![...cells.values()].some(isJapanese);
  for (const [name, text] of splitCells({ line, kind, cells }, tell)) {
    const column = findColumn(kind, name);
    if (column === undefined) continue;
    const parsed = parseCell(column, text);
    if ('key' in parsed) {
      errors.push(rowError(line, name, text, parsed.key, parsed.parameters));
      continue;
    }
    const { note, isPart = false } =
      'unread' in parsed ? { note: parsed.unread, isPart: true } : parsed;
    const textPlace = isPart ? placeOfText(column) : undefined;
    if (textPlace === 'quote')
      kept.push(`${isEnglish ? name : (column.headers[0] ?? name)}: ${text}`);
    if (note !== undefined) {
      const { key, parameters = {} } = note;
      const outcome = isPart ? (textPlace === undefined ? 'leftOut' : 'kept') : 'read';
      tell({ line, column: name, value: shownCell(text), key, parameters, outcome });
    }
    const textColumn = quantitiesTextColumn(name);
    if (TYPES_WITH_TEXT.has(column.type) && !cells.has(textColumn)) {
      values.set(textColumn, isPart ? text : CLEAR);
    }
    if ('unread' in parsed) continue;
    if (column.type !== 'reference' && column.type !== 'references') values.set(name, parsed.value);
    else {
      references ??= new Map();
      references.set(name, { cell: text, named: textsOf(parsed.value).map(namedRecord) });
    }
  }
  if (kept.length > 0) addToQuote(values, kept);
  dropHalfPoint(values, cells);
  const scheme = values.get('scheme');
  const id = values.get('id');
  const key = isText(scheme) && isText(id) ? { scheme, value: id } : undefined;
  const others = values.get('external_ids');
  const otherIds =
    others === undefined ? undefined : textsOf(others).flatMap((text) => schemeAndId(text) ?? []);
  const label = labelOfKind(kind);
  const hasId = isText(id) && cells.has('scheme');
  const listNumber = isText(id) && !cells.has('scheme') ? id : undefined;
  // Every field in one literal: copying rows by spreading doubles the time of this stage.
  return {
    line,
    kind,
    label,
    values,
    assumed,
    hasId,
    listNumber,
    key,
    otherIds,
    references: references ?? NO_REFERENCES,
    errors,
  };
}

/** Shared: a map of its own for each of a million rows that name nobody takes 140 MB. */
const NO_REFERENCES: TypedRow['references'] = new Map();

const CONTACT_COLUMNS: ReadonlySet<string> = new Set(
  Object.entries(NODES.Contact.fields).map(([name, field]) => columnName(name, field)),
);

/**
 * Where the text of a cell goes that is not read in full. A source is as public as its record, how
 * to reach somebody is not.
 */
function placeOfText({ name, type }: Column): 'quote' | 'field' | undefined {
  if (CONTACT_COLUMNS.has(name)) return undefined;
  return TYPES_WITH_TEXT.has(type) ? 'field' : 'quote';
}

function addToQuote(values: Map<string, CellValue>, kept: readonly string[]): void {
  const quote = values.get('quote');
  values.set('quote', [...(isText(quote) ? [quote] : []), ...kept].join('\n'));
}

/** Half of a point that is told as a whole says nothing. */
function dropHalfPoint(values: Map<string, CellValue>, cells: Row['cells']): void {
  const isUnread = ['latitude', 'longitude'].some((name) => cells.has(name) && !values.has(name));
  if (isUnread) for (const name of ['latitude', 'longitude']) values.delete(name);
}

function namedRecord(text: string): NamedRecord {
  const key = schemeAndId(text);
  return { text, ...(key && { key }) };
}

/** A text of the form `scheme:id`; undefined for a name. */
function schemeAndId(text: string): ExternalId | undefined {
  const match = /^([a-z][a-z0-9-]{0,40}):(\S.*)$/su.exec(text);
  return match === null ? undefined : { scheme: match[1] ?? '', value: (match[2] ?? '').trim() };
}

function textsOf(value: CellValue): readonly string[] {
  if (isText(value)) return [value];
  const items: readonly unknown[] = typeof value === 'object' ? value : [];
  return items.filter(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
