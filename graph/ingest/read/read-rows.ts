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

/** Reading of a file, which a person checks first. */
export interface Reading {
  /** Encoding of a text. */
  readonly encoding?: Encoding;
  /** Delimiter of a CSV file. */
  readonly delimiter?: string;
  /** Sheet of a workbook. */
  readonly sheet?: SheetFacts;
  /** Reason for taking the rows to be of their kind; missing if each row states it. */
  readonly kindReason?: KindReason;
  /** Columns mapped as in an earlier import of the list, with their fields. */
  readonly rememberedMap?: readonly { readonly header: string; readonly field: string }[];
  /** Lines of a table that are not rows: titles, totals, notes. */
  readonly leftOut: readonly LeftOutLine[];
}

/** Content of an import file: its rows as text, and the records that are not rows. */
export interface RowsRead {
  readonly fileName: string;
  /** SHA-256 of the input, hexadecimal. */
  readonly sha256: string;
  readonly rows: readonly Row[];
  /** Number of comment lines in a CSV file. */
  readonly comments: number;
  readonly errors: readonly RowError[];
  /** Unmodified records that are not rows, one for each line that `errors` names. */
  readonly unread: readonly UnreadRecord[];
  /** Unmodified headers of a CSV file or workbook. */
  readonly headers?: readonly string[];
  readonly unknownColumns: readonly UnknownColumn[];
  /** Reading to be checked; missing for a data set that is read from its own folder. */
  readonly reading?: Reading;
  /** Column mapping given by the user, now or before; to be remembered with the import. */
  readonly columnMap?: ColumnMap;
  /** Scheme of ids that came without one; missing if their source was not named. */
  readonly scheme?: string;
}

/** Sentences about a table without any known column. */
const NO_TABLE: ReadonlySet<string> = new Set(['importNoHeader', 'importNoKnownColumn']);

/** Settings for information that a file does not contain. */
export interface ReadOptions extends TableOptions {
  /** Encoding of a text; detected by default. */
  readonly encoding?: string;
}

/**
 * Reads a CSV or a JSON file (recognised by name or first character) in linear time. A bad row is
 * reported in `errors` and does not affect the others. Throws BAD_USER_INPUT if the file is not a
 * list of rows, or is a CSV without a known column.
 */
export function readRows(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): RowsRead {
  const { utf8, encoding } = decode(bytes, fileName, options.encoding);
  const read = isJson(utf8, fileName)
    ? readJson(utf8, fileName, options)
    : readCsv(utf8, fileName, options);
  return rowsRead(fileName, sha256Of(bytes), read, { encoding }, options);
}

/** Reads the rows of a sheet of a workbook. Throws BAD_USER_INPUT if no column is known. */
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

/** Adds to the error that another sheet may be meant. */
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
