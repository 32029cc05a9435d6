import { chmodSync, constants, copyFileSync, existsSync, linkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CatalyzerError } from '../errors/catalyzer-error.ts';
import { takeTurn } from '../interruptible-store.ts';
import { checkFile, hasLog } from './check-file.ts';
import { Connection } from './connection.ts';
import { copyStoreFile, syncFile } from './copy-store-file.ts';
import { makeDataFolder } from './make-data-folder.ts';
import { STORE_FILE } from './open-sqlite-store.ts';
import { lockDataFolder } from './server-lock.ts';
import { makeOwnFile, refuseEmptyFile } from './store-file.ts';

/**
 * Writes the store of the folder into a new file; see {@link copyStoreFile}. Throws the errors of
 * that function, and STORE_UNAVAILABLE (storeEmpty).
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
 * Restores a backup into a folder without a store, and returns the ids of records that are damaged
 * in it. Throws BAD_USER_INPUT (restoreNotEmpty, backupHasLog), STORE_IN_USE, the errors of
 * {@link checkFile}, and the reason of the signal; the folder then has no store.
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
  // Before a lock is created in a folder that may belong to something else, and again when nobody
  // else can write.
  refuseFull();
  const lock = lockDataFolder(folder);
  // The name is always the same because the lock is held: it overwrites what a killed run left
  // behind.
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
