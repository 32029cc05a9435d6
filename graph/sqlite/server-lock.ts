import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CatalyzerError } from '../errors/catalyzer-error.ts';
import { Connection } from './connection.ts';
import { makeDataFolder } from './make-data-folder.ts';
import { makeOwnFile } from './store-file.ts';

/** A locked data folder. */
export interface ServerLock {
  /**
   * Releases the folder for the next server. The end of the process releases it too, even after
   * kill -9.
   */
  release(): void;
}

/**
 * Referenced here because an unreferenced connection is garbage-collected, and its lock with it.
 */
const held = new Set<Connection>();

/**
 * Creates the folder and locks it against other servers. Throws STORE_IN_USE naming the process
 * that holds it. A command that fills a whole store takes the lock too; others (an import of rows)
 * work beside a running server. The lock is an open exclusive transaction on a small file, held by
 * the operating system, so it never goes stale.
 */
export function lockDataFolder(folder: string): ServerLock {
  makeDataFolder(folder);
  const pidFile = join(folder, 'server.pid');
  const lockFile = join(folder, 'server.lock');
  makeOwnFile(lockFile);
  const connection = new Connection(lockFile, 0);
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.abandon();
    throw isBusy(error) ? inUse(folder, pidIn(pidFile), error) : error;
  }
  try {
    writeFileSync(pidFile, `${process.pid}\n`, { mode: 0o600 });
  } catch (error) {
    connection.abandon();
    throw notWritable(pidFile, error);
  }
  held.add(connection);
  return {
    release: () => {
      held.delete(connection);
      rmSync(pidFile, { force: true });
      connection.abandon();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof CatalyzerError && error.key === 'storeBusy';
}

function pidIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '?';
  }
}

function notWritable(file: string, cause: unknown): CatalyzerError {
  return new CatalyzerError(
    'STORE_UNAVAILABLE',
    { key: 'dataFolderNotWritable', parameters: { file } },
    { cause },
  );
}

function inUse(folder: string, pid: string, cause: unknown): CatalyzerError {
  return new CatalyzerError(
    'STORE_IN_USE',
    { key: 'storeInUse', parameters: { folder, pid } },
    { cause },
  );
}
