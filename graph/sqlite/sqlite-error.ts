import { CatalyzerError } from '../errors/catalyzer-error.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html) that a person can act on. */
const SENTENCES = new Map<number, { readonly key: string; readonly say: string }>([
  [5, { key: 'storeBusy', say: 'is being written by another process; try again' }],
  [6, { key: 'storeBusy', say: 'is being written by another process; try again' }],
  [8, { key: 'dataFolderNotWritable', say: 'cannot be written; check the permissions' }],
  [10, { key: 'storeReadOrWriteFailed', say: 'cannot be read or written; check the disk' }],
  [11, { key: 'storeDamaged', say: 'is damaged; put a backup in its place' }],
  [13, { key: 'diskFull', say: 'cannot grow, since the disk is full; make room' }],
  [14, { key: 'dataFolderNotWritable', say: 'cannot be opened; check the permissions' }],
  [26, { key: 'storeDamaged', say: 'is damaged or no store; put a backup in its place' }],
]);

/** What was thrown, as STORE_UNAVAILABLE when SQLite says that the file is the reason. */
export function storeError(error: unknown, file: string): unknown {
  const sentence = SENTENCES.get(resultCode(error) & 0xff);
  if (sentence === undefined) return error;
  return new CatalyzerError(
    'STORE_UNAVAILABLE',
    sentence.key,
    `The store ${file} ${sentence.say}.`,
    { file },
    { cause: error },
  );
}

/** The result code that the driver put on an error; 0 when SQLite did not throw it. */
export function resultCode(error: unknown): number {
  // No `instanceof Error`: under a test runner the driver's errors are of another realm.
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return 0;
  return typeof error.errcode === 'number' ? error.errcode : 0;
}
