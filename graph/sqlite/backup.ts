import { chmodSync, constants, copyFileSync, existsSync, linkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CatalyzerError } from '../errors/catalyzer-error.ts';
import { takeTurn } from '../interruptible-store.ts';
import { checkFile, hasLog } from './check-file.ts';
import { Connection } from './connection.ts';
import { copyStoreFile, syncFile } from './copy-store-file.ts';
import { makeDataFolder } from './data-folder.ts';
import { STORE_FILE } from './open-sqlite-store.ts';
import { lockDataFolder } from './server-lock.ts';
import { makeOwnFile, refuseEmptyFile } from './store-file.ts';

/**
 * Writes the store of the folder into a new file; see {@link copyStoreFile}. Errors: those and
 * STORE_UNAVAILABLE (storeEmpty).
 */
export async function backUpStore(
  folder: string,
  file: string,
  interrupted: AbortSignal,
): Promise<readonly string[]> {
  const store = join(folder, STORE_FILE);
  refuseEmptyFile(store);
  const connection = new Connection(store);
  try {
    return await copyStoreFile(connection, file, interrupted);
  } finally {
    connection.abandon();
  }
}

/**
 * Makes a backup the store of a folder that has none, and gives the ids of records that are damaged
 * in it. Errors: BAD_USER_INPUT (restoreNotEmpty, backupHasLog), STORE_IN_USE, those of
 * {@link checkFile}, the reason of the signal; the folder has no store then.
 */
export async function restoreStore(
  backup: string,
  folder: string,
  interrupted: AbortSignal,
): Promise<readonly string[]> {
  if (hasLog(backup)) {
    throw new CatalyzerError('BAD_USER_INPUT', {
      key: 'backupHasLog',
      parameters: { file: backup },
    });
  }
  const file = join(folder, STORE_FILE);
  const refuseFull = () => {
    if (existsSync(file) || hasLog(file)) throw notEmpty(folder);
  };
  makeDataFolder(folder);
  // Before a lock is left in a folder that may be anybody's, and again when nobody else can write.
  refuseFull();
  const lock = lockDataFolder(folder);
  // One name under the lock: what a killed run left is replaced.
  const part = `${file}.restoring`;
  try {
    refuseFull();
    rmSync(part, { force: true });
    makeOwnFile(part);
    await takeTurn(interrupted);
    copyFileSync(backup, part, constants.COPYFILE_FICLONE);
    chmodSync(part, 0o600);
    await takeTurn(interrupted);
    const damaged = await checkFile(part, interrupted);
    syncFile(part);
    linkSync(part, file);
    return damaged;
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true });
    lock.release();
  }
}

function notEmpty(folder: string): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', { key: 'restoreNotEmpty', parameters: { folder } });
}
