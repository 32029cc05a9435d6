/** What a column holds; the parser turns the cell into it or says why it cannot. */
export type ColumnType =
  | 'text'
  | 'reference'
  | 'references'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'quantities'
  | 'enum'
  | 'enums'
  | 'url'
  | 'email';

/** One column of a row kind: its canonical name, and the headers under which it may come. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly required?: true;
  /** Header names that mean this column, as offices write them; compared after normalisation. */
  readonly headers: readonly string[];
  /** Japanese words accepted for enum values, e.g. 企業 for FIRM. */
  readonly words?: Readonly<Record<string, string>>;
}
