import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, linkSync, openSync, rmSync, statSync } from 'node:fs';
import { CatalyzerError } from '../errors/catalyzer-error.ts';
import { Connection } from './connection.ts';
import { migrate } from './format.ts';

/**
 * Mode of the file: it contains private records, so only the account that runs Catalyzer may read
 * it.
 */
const OWNER_ONLY = 0o600;
/** Files that SQLite keeps beside a database; a new one takes the mode of the database. */
const BESIDE = ['-wal', '-shm'];

/**
 * Creates the store if there is none, completely or not at all, and closes an existing one to other
 * accounts. Throws STORE_UNAVAILABLE (storeEmpty for 0 bytes, which none of our runs leaves behind;
 * dataFolderNotWritable).
 */
export function ensureStoreFile(file: string): void {
  refuseEmptyFile(file);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) makeStoreFile(file);
  for (const name of ['', ...BESIDE].map((end) => file + end)) closeToOthers(name);
}

/**
 * Throws STORE_UNAVAILABLE (storeEmpty) for a file of 0 bytes, which SQLite would take for a new
 * database.
 */
export function refuseEmptyFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > 0) return;
  throw new CatalyzerError('STORE_UNAVAILABLE', { key: 'storeEmpty', parameters: { file } });
}

/** Creates an empty file for this account alone if there is none, so it is never open to others. */
export function makeOwnFile(file: string): void {
  try {
    closeSync(openSync(file, 'a', OWNER_ONLY));
  } catch (cause) {
    throw notWritable(file, cause);
  }
}

/**
 * Created under another name first, so that a file without tables is never visible and a killed
 * start leaves none.
 */
function makeStoreFile(file: string): void {
  const part = `${file}.${randomUUID()}`;
  try {
    makeOwnFile(part);
    // No write-ahead log yet: SQLite finds a log by the name of the file, which changes below.
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
    // It belongs to another account, whose decision it is.
  }
}

function notWritable(file: string, cause: unknown): CatalyzerError {
  return new CatalyzerError(
    'STORE_UNAVAILABLE',
    { key: 'dataFolderNotWritable', parameters: { file } },
    { cause },
  );
}
