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

/** What was thrown, as STORE_UNAVAILABLE when SQLite says that the file is the reason. */
export function storeError(error: unknown, file: string): unknown {
  const key = FAILURES.get(resultCode(error) & 0xff);
  if (key === undefined) return error;
  return new CatalyzerError('STORE_UNAVAILABLE', { key, parameters: { file } }, { cause: error });
}

/** The result code that the driver put on an error; 0 when SQLite did not throw it. */
export function resultCode(error: unknown): number {
  // No `instanceof Error`: under a test runner the driver's errors are of another realm.
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return 0;
  return typeof error.errcode === 'number' ? error.errcode : 0;
}
