import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, linkSync, openSync, rmSync, statSync } from 'node:fs';
import { CatalyzerError } from '../errors/catalyzer-error.ts';
import { Connection } from './connection.ts';
import { migrate } from './format.ts';

/** Private records are in it: for the account that runs Catalyzer alone. */
const OWNER_ONLY = 0o600;
/** Files that SQLite keeps beside a database; a new one takes the mode of the database. */
const BESIDE = ['-wal', '-shm'];

/**
 * Makes the store where there is none, whole or not at all, and closes what is there to other
 * accounts. Errors: STORE_UNAVAILABLE (storeEmpty: 0 bytes, which no run of ours leaves;
 * dataFolderNotWritable).
 */
export function ensureStoreFile(file: string): void {
  refuseEmptyFile(file);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) makeStoreFile(file);
  for (const name of ['', ...BESIDE].map((end) => file + end)) closeToOthers(name);
}

/** Refuses (STORE_UNAVAILABLE, storeEmpty) a file of 0 bytes, which SQLite takes for a new database. */
export function refuseEmptyFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > 0) return;
  throw new CatalyzerError('STORE_UNAVAILABLE', { key: 'storeEmpty', parameters: { file } });
}

/** Makes an empty file for this account alone, if there is none: it never was open to others. */
export function makeOwnFile(file: string): void {
  try {
    closeSync(openSync(file, 'a', OWNER_ONLY));
  } catch (cause) {
    throw notWritable(file, cause);
  }
}

/** Under another name first: nobody ever sees a file without tables, and a killed start leaves none. */
function makeStoreFile(file: string): void {
  const part = `${file}.${randomUUID()}`;
  try {
    makeOwnFile(part);
    // No write-ahead log yet: SQLite would know it by the file itself, whatever its name becomes.
    const connection = new Connection(part);
    try {
      connection.exec('PRAGMA synchronous = FULL');
      migrate(connection);
    } finally {
      connection.close();
    }
    linkSync(part, file);
  } catch (cause) {
    // Another process was first.
    if (statSync(file, { throwIfNoEntry: false }) !== undefined) return;
    throw cause instanceof CatalyzerError ? cause : notWritable(file, cause);
  } finally {
    for (const name of ['', ...BESIDE].map((end) => part + end)) rmSync(name, { force: true });
  }
}

function closeToOthers(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || (found.mode & 0o077) === 0) return;
  try {
    chmodSync(file, OWNER_ONLY);
  } catch {
    // It belongs to another account, which has decided.
  }
}

function notWritable(file: string, cause: unknown): CatalyzerError {
  return new CatalyzerError(
    'STORE_UNAVAILABLE',
    { key: 'dataFolderNotWritable', parameters: { file } },
    { cause },
  );
}
