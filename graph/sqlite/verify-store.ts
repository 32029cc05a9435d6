import { join } from 'node:path';
import { findDamage, refuseCutFile, refuseDamage } from './check-file.ts';
import { Connection } from './connection.ts';
import { STORE_FILE } from './open-sqlite-store.ts';

/**
 * What is damaged in the database of a folder, in the words of SQLite, at most 20 findings. Reads
 * all of it; others may use it meanwhile. Errors: STORE_UNAVAILABLE where it cannot be read at all.
 */
export function findStoreDamage(folder: string): readonly string[] {
  return withStoreFile(folder, (connection) => findDamage(connection, { quick: false }));
}

/**
 * Refuses a damaged database: STORE_UNAVAILABLE (storeDamaged). Reads all of it, some 2 s a GB: an
 * index that misses a row hides it from whoever reads by that index.
 */
export function refuseDamagedStore(folder: string): void {
  withStoreFile(folder, (connection) => refuseDamage(connection, { quick: false }));
}

function withStoreFile<Result>(folder: string, look: (connection: Connection) => Result): Result {
  const file = join(folder, STORE_FILE);
  refuseCutFile(file);
  const connection = new Connection(file);
  try {
    return look(connection);
  } finally {
    connection.abandon();
  }
}
