import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { CatalyzerError } from '../errors/catalyzer-error.ts';
import { checkFile, hasLog } from './check-file.ts';
import { Connection } from './connection.ts';
import { makeDataFolder } from './data-folder.ts';
import { STORE_FILE } from './open-sqlite-store.ts';
import { lockDataFolder } from './server-lock.ts';
import { makeOwnFile } from './store-file.ts';

/**
 * Writes what the store of the folder holds at this moment into a new file, for this account alone,
 * and checks it; others may read and write meanwhile. Needs as much room as the store. Errors: those
 * of the store and of {@link checkFile}; no file is left then.
 */
export function backUpStore(folder: string, file: string): void {
  const connection = new Connection(join(folder, STORE_FILE));
  try {
    makeOwnFile(file);
    connection.run('VACUUM INTO ?', file);
    checkFile(file);
    syncFile(file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    connection.abandon();
  }
}

/**
 * Makes a backup the store of a folder that has none. Errors: BAD_USER_INPUT (restoreNotEmpty,
 * backupHasLog), STORE_IN_USE, those of {@link checkFile}; the folder is as it was then.
 */
export function restoreStore(backup: string, folder: string): void {
  if (hasLog(backup)) {
    throw new CatalyzerError('BAD_USER_INPUT', {
      key: 'backupHasLog',
      parameters: { file: backup },
    });
  }
  makeDataFolder(folder);
  const lock = lockDataFolder(folder);
  const file = join(folder, STORE_FILE);
  const part = `${file}.${randomUUID()}`;
  try {
    if (existsSync(file) || hasLog(file)) throw notEmpty(folder);
    makeOwnFile(part);
    copyFileSync(backup, part, constants.COPYFILE_FICLONE);
    chmodSync(part, 0o600);
    checkFile(part);
    syncFile(part);
    linkSync(part, file);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true });
    lock.release();
  }
}

function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function notEmpty(folder: string): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', { key: 'restoreNotEmpty', parameters: { folder } });
}
