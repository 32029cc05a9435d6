import type { Packing } from '../packed/packed-list.ts';
import { type CellValue, type CellValues, CLEAR } from './cell-value.ts';
import type { TypedReference, TypedRow } from './type-row.ts';

/** Value in JSON; null is CLEAR. */
type PackedValue = Exclude<CellValue, typeof CLEAR> | null;

/** Values in JSON. */
export type PackedValues = readonly (readonly [string, PackedValue])[];

/** Fields of a row that JSON can represent directly. */
type PlainFields = Omit<TypedRow, 'values' | 'assumed' | 'references'>;

/** A typed row in JSON. */
type PackedRow = readonly [
  fields: PlainFields,
  values: PackedValues,
  assumed: readonly (readonly [string, string])[] | null,
  references: readonly (readonly [string, TypedReference])[],
];

/** Packs typed rows. */
export const TYPED_ROWS: Packing<TypedRow, PackedRow> = {
  pack: ({ values, assumed, references, ...fields }) => [
    fields,
    packValues(values),
    assumed === undefined ? null : [...assumed],
    [...references],
  ],
  unpack: ([fields, values, assumed, references]) => ({
    line: fields.line,
    kind: fields.kind,
    label: fields.label,
    values: unpackValues(values),
    assumed: assumed === null ? undefined : new Map(assumed),
    hasId: fields.hasId,
    listNumber: fields.listNumber,
    key: fields.key,
    otherIds: fields.otherIds,
    references: new Map(references),
    errors: fields.errors,
  }),
};

/** Packs the values of a row for JSON. */
export function packValues(values: CellValues): PackedValues {
  return [...values].map(([column, value]) => [column, value === CLEAR ? null : value]);
}

/** Unpacks the values of a row. */
export function unpackValues(values: PackedValues): CellValues {
  return new Map(values.map(([column, value]) => [column, value ?? CLEAR]));
}
