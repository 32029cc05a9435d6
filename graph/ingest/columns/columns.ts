import { AUDIENCE_LABELS } from '../../model/audience.ts';
import type { Field, Fields } from '../../model/fields.ts';
import { NODES } from '../../model/nodes.ts';
import { SOURCE_FIELDS } from '../../model/source.ts';
import { VISIBILITIES } from '../../model/visibility.ts';
import type { Column, Content, NamingColumn, ReferenceColumn } from './column.ts';
import { columnName, contentColumns } from './content-columns.ts';
import { COMMON_HEADERS, HEADER_WORDS } from './header-words.ts';
import { referencesOf } from './references.ts';
import { fieldsOfKind, ROW_KINDS, type RowKind } from './row-kinds.ts';
import { SUMMARY_PARTS } from './summary-parts.ts';

/** Column that names the audience of the row's record; the named records are not joined to it. */
export const AUDIENCE_COLUMN: NamingColumn = {
  name: 'audience',
  reference: { labels: AUDIENCE_LABELS.COORDINATORS },
};

/** Columns of every kind of row in addition to the fields of its record. */
const COMMON: Readonly<Record<string, Content>> = {
  scheme: { type: 'scheme' },
  id: { type: 'text' },
  external_ids: { type: 'externalIds' },
  visibility: { type: 'enum', values: VISIBILITIES },
  contact_visibility: { type: 'enum', values: VISIBILITIES },
  audience: { type: 'references' },
};

/** Columns of each kind of row, in the order of the template. */
const COLUMNS: ReadonlyMap<RowKind, ReadonlyMap<string, Column>> = new Map(
  ROW_KINDS.map((kind) => [kind, new Map(columnsOfKind(kind).map((one) => [one.name, one]))]),
);
const REFERENCE_COLUMNS: ReadonlyMap<RowKind, readonly ReferenceColumn[]> = new Map(
  ROW_KINDS.map((kind) => [kind, columnsOf(kind).filter(isReferenceColumn)]),
);

/** Kinds whose rows have a place, so an address cell may be split for them. */
export const PLACED_KINDS: ReadonlySet<RowKind> = new Set(
  ROW_KINDS.filter((kind) => 'city' in fieldsOfKind(kind)),
);

/** Columns of a kind of row, in the order of the template. */
export function columnsOf(kind: RowKind): readonly Column[] {
  return [...(COLUMNS.get(kind)?.values() ?? [])];
}

/** Column with this canonical name; `undefined` if the kind has none. */
export function findColumn(kind: RowKind, name: string): Column | undefined {
  return COLUMNS.get(kind)?.get(name);
}

/** Columns of a kind that name other records, the container first. */
export function referenceColumnsOf(kind: RowKind): readonly ReferenceColumn[] {
  return REFERENCE_COLUMNS.get(kind) ?? [];
}

/** Columns of a kind that name other records, the audience last. */
export function namingColumnsOf(kind: RowKind): readonly NamingColumn[] {
  return [...referenceColumnsOf(kind), AUDIENCE_COLUMN];
}

/** Column that names the record which contains the row's; `undefined` if there is none. */
export function containerColumnOf(kind: RowKind): ReferenceColumn | undefined {
  return referenceColumnsOf(kind).find(({ reference }) => reference.isContainer);
}

/** A field of the model has a column even if no header words are defined for it. */
function columnsOfKind(kind: RowKind): readonly Column[] {
  const own = byColumnName(fieldsOfKind(kind));
  const contents = new Map<string, Content>([
    ...Object.entries(COMMON),
    ...byColumnName(SOURCE_FIELDS),
    ...byColumnName(NODES.Contact.fields),
    ...Object.keys(SUMMARY_PARTS).map((name) => [name, { type: 'text' }] as const),
    ...referencesOf(kind),
    ...own,
  ]);
  const words = new Map(Object.entries(HEADER_WORDS[kind]));
  for (const [name] of own) if (!words.has(name)) words.set(name, []);
  return [...words, ...Object.entries(COMMON_HEADERS)].flatMap(([name, headers]) => {
    const content = contents.get(name);
    return content === undefined ? [] : contentColumns(name, content, headers);
  });
}

function byColumnName(fields: Fields): readonly (readonly [string, Field])[] {
  return Object.entries(fields).map(([name, field]) => [columnName(name, field), field]);
}

function isReferenceColumn(column: Column): column is ReferenceColumn {
  return column.reference !== undefined;
}
