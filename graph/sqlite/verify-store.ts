import { join } from 'node:path';
import { findDamage, refuseCutFile, refuseDamage } from './check-file.ts';
import { Connection } from './connection.ts';
import { STORE_FILE } from './open-sqlite-store.ts';

/**
 * Damage in the database of a folder, in the words of SQLite, at most 20 findings. Reads all of it;
 * others may use it meanwhile. Throws STORE_UNAVAILABLE if it cannot be read at all.
 */
export function findStoreDamage(folder: string): readonly string[] {
  return withStoreFile(folder, (connection) => findDamage(connection, { quick: false }));
}

/**
 * Throws STORE_UNAVAILABLE (storeDamaged) for a damaged database. Reads all of it, some 2 s per GB,
 * because an index that lacks a row hides it from every query that uses the index.
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
