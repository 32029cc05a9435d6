import { join } from 'node:path';
import { findDamage } from './check-file.ts';
import { Connection } from './connection.ts';
import { STORE_FILE } from './open-sqlite-store.ts';

/**
 * What is damaged in the database of a folder, in the words of SQLite, at most 20 findings. Reads
 * all of it, less with `quick`; others may use it meanwhile. Errors: STORE_UNAVAILABLE where it cannot be read at all.
 */
export function findStoreDamage(
  folder: string,
  how: { readonly quick: boolean },
): readonly string[] {
  const connection = new Connection(join(folder, STORE_FILE));
  try {
    return findDamage(connection, how);
  } finally {
    connection.abandon();
  }
}
