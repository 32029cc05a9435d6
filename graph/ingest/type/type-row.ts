import type { NodeLabel } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';
import { findColumn } from '../columns/columns.ts';
import { labelOfKind, type RowKind } from '../columns/row-kinds.ts';
import type { Row } from '../read/row.ts';
import { type RowError, rowError } from '../read/row-error.ts';
import type { CellValue, CellValues } from './cell-value.ts';
import { parseCell } from './parse-cell.ts';

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
  /** Whether its record is known by an id, else by name and place. */
  readonly hasId: boolean;
  /** The id by which its record is known; none where the id or its scheme cannot be read. */
  readonly key: ExternalId | undefined;
  /** Further ids of its record. */
  readonly otherIds: readonly ExternalId[] | undefined;
  /** By canonical column. */
  readonly references: ReadonlyMap<string, TypedReference>;
  readonly errors: readonly RowError[];
}

/** Reads the cells of a row; a row with errors is not imported, but may still be named by others. */
export function typeRow({ line, kind, cells, assumed }: Row): TypedRow {
  const values = new Map<string, CellValue>();
  const references = new Map<string, TypedReference>();
  const errors: RowError[] = [];
  for (const [name, text] of cells) {
    const column = findColumn(kind, name);
    if (column === undefined) continue;
    const parsed = parseCell(column, text);
    if ('key' in parsed) errors.push(rowError(line, name, text, parsed.key, parsed.parameters));
    else if (column.reference === undefined) values.set(name, parsed.value);
    else references.set(name, { cell: text, named: textsOf(parsed.value).map(namedRecord) });
  }
  const scheme = values.get('scheme');
  const id = values.get('id');
  const key = isText(scheme) && isText(id) ? { scheme, value: id } : undefined;
  const others = values.get('external_ids');
  const otherIds =
    others === undefined ? undefined : textsOf(others).flatMap((text) => schemeAndId(text) ?? []);
  const label = labelOfKind(kind);
  const hasId = isText(id);
  return { line, kind, label, values, assumed, hasId, key, otherIds, references, errors };
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
