import { createHash } from 'node:crypto';
import { decode, type Encoding } from './decode.ts';
import type { UnknownColumn } from './header-target.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { Row, UnreadRecord } from './row.ts';
import type { RowDefaults } from './row-cells.ts';
import type { RowError } from './row-error.ts';

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
  /** CSV: the headers as they came. */
  readonly headers?: readonly string[];
  readonly unknownColumns: readonly UnknownColumn[];
  readonly encoding?: Encoding;
  /** Scheme of ids that came without one; none where nobody named their source. */
  readonly scheme?: string;
}

/** Settings for a file that does not state them itself. */
export type ReadOptions = RowDefaults;

/**
 * Reads a CSV or a JSON Lines file (recognised by name or first character), in linear time. A bad
 * row is reported in `errors` and does not affect the others. Throws BAD_USER_INPUT for a workbook and for a CSV
 * whose header names no column of any kind.
 */
export function readRows(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): RowsRead {
  const { text, encoding } = decode(bytes, fileName);
  const read = isJsonLines(text, fileName)
    ? readJsonLines(text, options)
    : readCsv(text, fileName, options);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { scheme } = options;
  return { fileName, sha256, encoding, ...(scheme === undefined ? {} : { scheme }), ...read };
}

function isJsonLines(text: string, fileName: string): boolean {
  return /\.(?:jsonl|ndjson|json)$/iu.test(fileName) || /^\s{0,1000}\{/u.test(text);
}
