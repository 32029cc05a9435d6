import type { Column } from '../columns/column.ts';
import { columnsOf } from '../columns/columns.ts';
import { EXAMPLE_WORDS } from '../columns/example-words.ts';
import type { RowKind } from '../columns/row-kinds.ts';
import { COMMENT } from '../tables/csv-records.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv-line.ts';

/** Columns that an office rarely fills in; they are accepted nevertheless. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'scheme',
  'section',
  'quote',
  'recorded_on',
  'latitude',
  'longitude',
]);

/**
 * A CSV file to fill in: the header in the language, and one example in a line that begins with "#
 * ", which the import treats as a comment. With a byte order mark, so Excel reads it as UTF-8.
 */
export function importTemplate(kind: RowKind, locale: 'ja' | 'en'): string {
  const columns = columnsOf(kind).filter(({ name }) => !LEFT_OUT.has(name));
  const headers = columns.map((column) => (locale === 'ja' ? japaneseHeader(column) : column.name));
  const example = EXAMPLE_WORDS[kind];
  const cells = columns.map(({ name }) => example[name] ?? '');
  return `${BYTE_ORDER_MARK}${csvLine(headers)}${COMMENT}${csvLine(cells)}`;
}

function japaneseHeader({ name, headers }: Column): string {
  return headers[0] ?? name;
}
