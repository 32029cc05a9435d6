import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { takeTurn } from '../interruptible-store.ts';
import { checkFile } from './check-file.ts';
import type { Connection } from './connection.ts';
import { makeOwnFile } from './store-file.ts';

/**
 * Writes what an open store holds at this moment into a file of its own, for this account alone, and
 * checks it; others may read and write meanwhile. Needs as much room as the store. Gives the ids of
 * records that are damaged, in the file as they are. Errors: those of the store and of
 * {@link checkFile}, the reason of the signal; no file is left then.
 */
export async function copyStoreFile(
  connection: Connection,
  file: string,
  interrupted?: AbortSignal,
): Promise<readonly string[]> {
  try {
    // What a killed run left.
    rmSync(file, { force: true });
    makeOwnFile(file);
    await takeTurn(interrupted);
    connection.run('VACUUM INTO ?', file);
    await takeTurn(interrupted);
    const damaged = await checkFile(file, interrupted);
    syncFile(file);
    return damaged;
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** Waits until the file is on disk. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
