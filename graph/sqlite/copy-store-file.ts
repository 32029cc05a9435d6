import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { takeTurn } from '../interruptible-store.ts';
import { checkFile } from './check-file.ts';
import type { Connection } from './connection.ts';
import { makeOwnFile } from './store-file.ts';

/**
 * Writes a snapshot of an open store into a file of its own, for this account alone, and checks it;
 * others may read and write meanwhile. Needs as much space as the store. Returns the ids of records
 * that are damaged; they are copied unchanged. Throws the errors of the store and of
 * {@link checkFile}, and the reason of the signal; no file is left behind then.
 */
export async function copyStoreFile(
  connection: Connection,
  file: string,
  interrupted?: AbortSignal,
): Promise<readonly string[]> {
  try {
    // Left behind by a killed run.
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
