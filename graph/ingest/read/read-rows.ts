import { createHash } from 'node:crypto';
import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import type { SheetFacts, SheetRead } from '../tables/sheet-read.ts';
import { isBlankRecord } from '../tables/table-record.ts';
import { appliedMap, type ColumnMap, type KindReason } from './column-map.ts';
import { decode, type Encoding } from './decode.ts';
import type { LeftOutLine } from './left-out.ts';
import { readCsv } from './read-csv.ts';
import { isJson, readJson } from './read-json.ts';
import { readTable, type TableOptions, type TableRead } from './read-table.ts';
import type { Row, UnreadRecord } from './row.ts';
import type { RowError } from './row-error.ts';
import type { UnknownColumn } from './unread-columns.ts';

/** How a file was read: what a person checks before anything else. */
export interface Reading {
  /** Of a text. */
  readonly encoding?: Encoding;
  /** Of a CSV file. */
  readonly delimiter?: string;
  /** Of a workbook. */
  readonly sheet?: SheetFacts;
  /** Missing where each row says its kind. */
  readonly kindReason?: KindReason;
  /** Columns that go where an earlier import of the list sent them, with their fields. */
  readonly rememberedMap?: readonly { readonly header: string; readonly field: string }[];
  /** Lines of a table that are not rows: titles, totals, notes. */
  readonly leftOut: readonly LeftOutLine[];
}

/** The content of an import file: its rows as text, and the records that are not rows. */
export interface RowsRead {
  readonly fileName: string;
  /** SHA-256 of the input, hexadecimal. */
  readonly sha256: string;
  readonly rows: readonly Row[];
  /** CSV: how many lines are comments. */
  readonly comments: number;
  readonly errors: readonly RowError[];
  /** Records that are not rows, as they came, one for each line that `errors` names. */
  readonly unread: readonly UnreadRecord[];
  /** CSV and workbook: the headers as they came. */
  readonly headers?: readonly string[];
  readonly unknownColumns: readonly UnknownColumn[];
  /** Missing for a data set that is read from its own folder. */
  readonly reading?: Reading;
  /** Where columns went as the user said, now or before; to be remembered with the import. */
  readonly columnMap?: ColumnMap;
  /** Scheme of ids that came without one; none where nobody named their source. */
  readonly scheme?: string;
}

/** Sentences about a table of which no column is known. */
const NO_TABLE: ReadonlySet<string> = new Set(['importNoHeader', 'importNoKnownColumn']);

/** Settings for what a file does not state itself. */
export interface ReadOptions extends TableOptions {
  /** The encoding of a text; recognised by default. */
  readonly encoding?: string;
}

/**
 * Reads a CSV or a JSON file (recognised by name or first character), in linear time. A bad row is
 * reported in `errors` and does not affect the others. Throws BAD_USER_INPUT for what is no list of
 * rows, and for a CSV of which no column is known.
 */
export function readRows(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): RowsRead {
  const { utf8, encoding } = decode(bytes, fileName, options.encoding);
  const read = isJson(utf8, fileName)
    ? readJson(utf8, fileName, options)
    : readCsv(utf8, fileName, options);
  return rowsRead(fileName, sha256Of(bytes), read, { encoding }, options);
}

/** Reads the rows of a sheet of a workbook. Throws BAD_USER_INPUT where no column is known. */
export function readSheetRows(
  bytes: Uint8Array,
  { records, sheet }: SheetRead,
  fileName: string,
  options: ReadOptions = {},
): RowsRead {
  const read = readSheetTable({ records, sheet }, fileName, options);
  // Two sheets of a workbook are two imports.
  return rowsRead(fileName, sha256Of(bytes, sheet.name), read, { sheet }, options);
}

/** Another sheet may be the one that is meant. */
function readSheetTable(
  { records, sheet }: SheetRead,
  fileName: string,
  options: ReadOptions,
): TableRead {
  const filled = records.filter((record) => !isBlankRecord(record));
  if (sheet.others.length === 0) return readTable(filled, fileName, options);
  const parameters = { fileName, sheet: sheet.name, others: sheet.others.join(', ') };
  const otherSheet = { key: 'importOtherSheet', parameters } as const;
  if (records.length === 0) throw new CatalyzerError('BAD_USER_INPUT', otherSheet);
  try {
    return readTable(filled, fileName, options);
  } catch (error) {
    const isNoTable = error instanceof CatalyzerError && NO_TABLE.has(error.key);
    throw isNoTable ? new CatalyzerError('BAD_USER_INPUT', otherSheet, { cause: error }) : error;
  }
}

type AnyRead = Omit<TableRead, 'headers'> &
  Partial<Pick<TableRead, 'headers'> & { readonly comments: number; readonly delimiter: string }>;

function rowsRead(
  fileName: string,
  sha256: string,
  { leftOut, kindReason, delimiter, keys, comments = 0, ...read }: AnyRead,
  facts: Pick<Reading, 'encoding' | 'sheet'>,
  options: ReadOptions,
): RowsRead {
  const { scheme, map = new Map() } = options;
  const remembered = appliedMap(keys, options);
  const columnMap = new Map([...remembered, ...map]);
  const reading: Reading = {
    ...facts,
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(kindReason === undefined ? {} : { kindReason }),
    ...(remembered.size === 0
      ? {}
      : { rememberedMap: [...remembered].map(([header, field]) => ({ header, field })) }),
    leftOut,
  };
  return {
    fileName,
    sha256,
    comments,
    ...read,
    reading,
    ...(columnMap.size === 0 ? {} : { columnMap }),
    ...(scheme === undefined ? {} : { scheme }),
  };
}

function sha256Of(bytes: Uint8Array, part = ''): string {
  return createHash('sha256').update(bytes).update(part).digest('hex');
}
