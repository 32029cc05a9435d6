import type { Field } from '../../model/fields.ts';
import type { Reference, ReferenceContent } from './references.ts';

/** Content of the columns of one name: a field of the model, or keys and references. */
export type Content = Field | ReferenceContent | { readonly type: 'scheme' | 'externalIds' };

/** Type of the cells of a column, which the type stage reads. */
export type ColumnType =
  | Exclude<Content['type'], 'localized' | 'location' | 'instant'>
  /** A decimal number: half of a point. */
  | 'number';

/** One column of a row kind: its canonical name, and the headers under which it may appear. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Headers that mean this column, as offices write them; compared after normalisation. */
  readonly headers: readonly string[];
  /**
   * Headers that do not state the language: the cell belongs to this column, or to the `_en` column
   * of the same name if it contains neither kana nor kanji. On `_ja` columns only.
   */
  readonly eitherHeaders?: readonly string[];
  /** Values of an `enum` or `enums` column. */
  readonly values?: readonly string[];
  /** Value by normalised word for an `enum` or `enums` column, including the values themselves. */
  readonly words?: ReadonlyMap<string, string>;
  /** Bounds of a `number` or an `integer`, both included. */
  readonly min?: number;
  readonly max?: number;
  /**
   * Records that a `reference` or `references` column names, and how they are joined to the row's
   * record; missing for `audience`.
   */
  readonly reference?: Reference;
}

/**
 * A column that names other records, with or without a relationship that joins them to the row's.
 */
export interface NamingColumn {
  readonly name: string;
  readonly reference: Pick<Reference, 'labels'>;
}

/** A column whose records are joined to the row's. */
export type ReferenceColumn = Column & { readonly reference: Reference };

/** Cell that deletes a field; a blank cell keeps the stored value. */
export const CLEAR_CELL = '<clear>';

/**
 * Name of an address in a single cell. It is not a column: it is split into the columns of an
 * address.
 */
export const ADDRESS_CELL = 'address';

/** Types of cells that are also kept as written. */
export const TYPES_WITH_TEXT: ReadonlySet<ColumnType> = new Set<ColumnType>([
  'quantities',
  'prices',
]);

/** Column that keeps a cell of quantities or prices as written if part of it could not be read. */
export function quantitiesTextColumn(name: string): string {
  return `${name}_text`;
}
