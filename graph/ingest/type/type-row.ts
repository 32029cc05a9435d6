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
import type { OnNote } from './row-note.ts';
import { splitCells, statedCells } from './stated-cells.ts';

/** A record as named in a cell. */
export interface NamedRecord {
  /** Unmodified text: a name, `name@place`, or an id. */
  readonly text: string;
  /** Set if the text has the form `scheme:id`. */
  readonly key?: ExternalId;
}

/** Records that a cell names. */
export interface TypedReference {
  /** Text of the cell, for errors. */
  readonly cell: string;
  readonly named: readonly NamedRecord[];
}

/** A row whose cells are values; the records that it names are not resolved yet. */
export interface TypedRow {
  readonly line: number;
  readonly kind: RowKind;
  /** Label of the record that the row describes; `undefined` for a row that is a relationship. */
  readonly label: NodeLabel | undefined;
  /** Cells that name no records, by canonical column. */
  readonly values: CellValues;
  /** Values for a new record whose row does not state them. */
  readonly assumed: ReadonlyMap<string, string> | undefined;
  /** True if its record is known by an id with a named scheme. */
  readonly hasId: boolean;
  /** Number of the row in its list: an id without a scheme. */
  readonly listNumber: string | undefined;
  /** Id by which its record is known; `undefined` if the id or its scheme cannot be read. */
  readonly key: ExternalId | undefined;
  /** Further ids of its record. */
  readonly otherIds: readonly ExternalId[] | undefined;
  /** References by canonical column. */
  readonly references: ReadonlyMap<string, TypedReference>;
  readonly errors: readonly RowError[];
}

/** Reads the cells of rows in order, since a cell may repeat the one above it. */
export function typeRows(rows: Iterable<Row>, onNote: OnNote): readonly TypedRow[] {
  return [...eachTypedRow(rows, onNote)];
}

/** Reads the cells of rows as `typeRows` does, one row at a time on request. */
export function* eachTypedRow(rows: Iterable<Row>, onNote: OnNote): Iterable<TypedRow> {
  let above: Row['cells'] | undefined;
  for (const { line, kind, cells, assumed } of rows) {
    above = statedCells({ line, kind, cells }, above, onNote);
    yield typeRow({ line, kind, cells: above, ...(assumed && { assumed }) }, onNote);
  }
}

/**
 * Reads the cells of a row, ignoring marks for nothing. A row with errors is not imported, but
 * others may still name it. An unreadable cell is an error only if the row cannot do without it;
 * else its text is kept, of quantities in a field of their own, of others as a quotation of the
 * source.
 */
export function typeRow({ line, kind, cells, assumed }: Row, onNote: OnNote): TypedRow {
  const values = new Map<string, CellValue>();
  let references: Map<string, TypedReference> | undefined;
  const errors: RowError[] = [];
  const kept: string[] = [];
  const isEnglish = ![...cells.values()].some(isJapanese);
  for (const [name, text] of splitCells({ line, kind, cells }, onNote)) {
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
      onNote({ line, column: name, value: shownCell(text), key, parameters, outcome });
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
  // One literal with every field: copying rows with spread syntax doubles the time of this stage.
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

/** Shared: a separate map for each of a million rows without references takes 140 MB. */
const NO_REFERENCES: TypedRow['references'] = new Map();

const CONTACT_COLUMNS: ReadonlySet<string> = new Set(
  Object.entries(NODES.Contact.fields).map(([name, field]) => columnName(name, field)),
);

/**
 * Destination of the text of a cell that is not read in full. A source is as public as its record,
 * but contact details are not.
 */
function placeOfText({ name, type }: Column): 'quote' | 'field' | undefined {
  if (CONTACT_COLUMNS.has(name)) return undefined;
  return TYPES_WITH_TEXT.has(type) ? 'field' : 'quote';
}

function addToQuote(values: Map<string, CellValue>, kept: readonly string[]): void {
  const quote = values.get('quote');
  values.set('quote', [...(isText(quote) ? [quote] : []), ...kept].join('\n'));
}

/** Half of a point that was given as a whole means nothing. */
function dropHalfPoint(values: Map<string, CellValue>, cells: Row['cells']): void {
  const isUnread = ['latitude', 'longitude'].some((name) => cells.has(name) && !values.has(name));
  if (isUnread) for (const name of ['latitude', 'longitude']) values.delete(name);
}

function namedRecord(text: string): NamedRecord {
  const key = schemeAndId(text);
  return { text, ...(key && { key }) };
}

/** Parts of a text of the form `scheme:id`; `undefined` for a name. */
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
