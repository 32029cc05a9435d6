import { normalizeHeader } from '../../../language/normalize-cell.ts';

/** What a column holds; the parser turns the cell into it or says why it cannot. */
export type ColumnType =
  | 'text'
  | 'reference'
  | 'references'
  | 'externalIds'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'day'
  | 'quantities'
  | 'enum'
  | 'enums'
  | 'url'
  | 'email'
  | 'country'
  | 'corporateNumber'
  | 'scheme';

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
}

/** The cell that deletes a field; a blank cell keeps what is there. */
export const CLEAR_CELL = '<clear>';

/** A plain column. */
export function column(
  name: string,
  type: ColumnType,
  headers: readonly string[] = [],
  bounds: { readonly min?: number; readonly max?: number } = {},
): Column {
  return { name, type, headers, ...bounds };
}

/** The pair of columns of a bilingual text, `NAME_ja` and `NAME_en`. */
export function bilingual(
  name: string,
  japanese: readonly string[],
  english: readonly string[] = [],
): readonly Column[] {
  return [
    {
      name: `${name}_ja`,
      type: 'text',
      headers: japanese,
      eitherHeaders: [name, ...english],
    },
    { name: `${name}_en`, type: 'text', headers: japanese.flatMap(englishHeaders) },
  ];
}

function englishHeaders(japanese: string): readonly string[] {
  return [`${japanese}(英語)`, `英語${japanese}`, `${japanese}英語`];
}

/** A column of one value (or several, `enums`) of a list. */
export function enumeration(
  name: string,
  values: readonly string[],
  words: Readonly<Record<string, readonly string[]>>,
  headers: readonly string[],
  type: 'enum' | 'enums' = 'enum',
): Column {
  return {
    name,
    type,
    headers,
    values,
    words: new Map(
      values.flatMap((value) =>
        [value, ...(words[value] ?? [])].map((word) => [normalizeHeader(word), value]),
      ),
    ),
  };
}
