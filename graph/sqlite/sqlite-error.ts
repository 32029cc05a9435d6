import { CatalyzerError } from '../errors/catalyzer-error.ts';

type StoreFailure =
  | 'storeBusy'
  | 'dataFolderNotWritable'
  | 'storeReadOrWriteFailed'
  | 'storeDamaged'
  | 'diskFull';

/** Primary result codes of SQLite (sqlite.org/rescode.html) that a person can act on. */
const FAILURES: ReadonlyMap<number, StoreFailure> = new Map([
  [5, 'storeBusy'],
  [6, 'storeBusy'],
  [8, 'dataFolderNotWritable'],
  [10, 'storeReadOrWriteFailed'],
  [11, 'storeDamaged'],
  [13, 'diskFull'],
  [14, 'dataFolderNotWritable'],
  [26, 'storeDamaged'],
]);

/** Some calls of the driver throw errors without a code, with only the text of `sqlite3_errstr`. */
const CODE_BY_TEXT: ReadonlyMap<string, number> = new Map([
  ['database is locked', 5],
  ['database table is locked', 6],
  ['attempt to write a readonly database', 8],
  ['disk I/O error', 10],
  ['database disk image is malformed', 11],
  ['database or disk is full', 13],
  ['unable to open database file', 14],
  ['file is not a database', 26],
]);

/**
 * Returns the error as STORE_UNAVAILABLE if SQLite reports the file as the cause, else unchanged.
 */
export function storeError(error: unknown, file: string): unknown {
  const key = FAILURES.get(resultCode(error) & 0xff);
  if (key === undefined) return error;
  return new CatalyzerError('STORE_UNAVAILABLE', { key, parameters: { file } }, { cause: error });
}

/** Result code that the driver put on an error; 0 if SQLite did not throw it. */
export function resultCode(error: unknown): number {
  // No `instanceof Error`: under a test runner the driver's errors are of another realm.
  if (typeof error !== 'object' || error === null) return 0;
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode;
  return 'message' in error ? (CODE_BY_TEXT.get(String(error.message)) ?? 0) : 0;
}
