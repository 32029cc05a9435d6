import type { Field } from '../../model/fields.ts';
import type { Reference, ReferenceContent } from './references.ts';

/** Content of the columns of one name: a field of the model, or keys and references. */
export type Content = Field | ReferenceContent | { readonly type: 'scheme' | 'externalIds' };

/** Type of the cells of a column, which the type stage reads. */
export type ColumnType =
  | Exclude<Content['type'], 'localized' | 'location' | 'instant'>
  /** A decimal number: half of a point. */
  | 'number';

/** One column of a row kind: its canonical name, and the headers under which it may come. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Header names that mean this column, as offices write them; compared after normalisation. */
  readonly headers: readonly string[];
  /**
   * Headers that do not say the language: the cell goes here, or to the `_en` column of the same
   * name when it holds neither kana nor kanji. On `_ja` columns only.
   */
  readonly eitherHeaders?: readonly string[];
  /** `enum` and `enums`: the values. */
  readonly values?: readonly string[];
  /** `enum` and `enums`: value by normalised word, the values themselves included. */
  readonly words?: ReadonlyMap<string, string>;
  /** Bounds of a `number` or an `integer`, both included. */
  readonly min?: number;
  readonly max?: number;
  /** `reference` and `references`: the records that it names, and how they join the row's; missing in `audience`. */
  readonly reference?: Reference;
}

/** A column that names other records, with or without a relationship that joins them to the row's. */
export interface NamingColumn {
  readonly name: string;
  readonly reference: Pick<Reference, 'labels'>;
}

/** A column whose records are joined to the row's. */
export type ReferenceColumn = Column & { readonly reference: Reference };

/** The cell that deletes a field; a blank cell keeps what is there. */
export const CLEAR_CELL = '<clear>';

/** Under this name a row has an address in one cell, which is no column: it is split into them. */
export const ADDRESS_CELL = 'address';

/** Types of cells that are kept as written beside what was read of them. */
export const TYPES_WITH_TEXT: ReadonlySet<ColumnType> = new Set<ColumnType>([
  'quantities',
  'prices',
]);

/** The column that has the cell of a column of quantities or prices as written, where not all of it is one. */
export function quantitiesTextColumn(name: string): string {
  return `${name}_text`;
}
