import { randomUUID } from 'node:crypto';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Connection, IN_MEMORY } from './connection.ts';
import { copyStoreFile } from './copy-store-file.ts';
import { FORMAT_VERSION, formatOf } from './format.ts';

/** Name, beside the store, of the copy made before its format was raised to this one. */
const STEP_BACKUP = `before-format-${FORMAT_VERSION}.sqlite`;
/** Copies made before any step, and leftovers of killed runs. */
const ANY_STEP_BACKUP = /^before-format-\d+\.sqlite/;

/**
 * Copies a store of an older format beside it and checks the copy before the format is raised, so
 * an earlier version of the program can be used again. Throws the errors of {@link copyStoreFile}.
 */
export async function backUpBeforeStep(connection: Connection): Promise<void> {
  if (!isOlder(connection)) return;
  const file = join(dirname(connection.file), STEP_BACKUP);
  const part = `${file}.${randomUUID()}`;
  await copyStoreFile(connection, part);
  const copy = new Connection(part);
  const isBefore = isOlder(copy);
  copy.abandon();
  // Another process may have raised the store meanwhile, and made its own copy before.
  if (isBefore) renameSync(part, file);
  else rmSync(part);
}

/** Removes the copies and leftovers of killed runs, since they contain data deleted later. */
export function removeStepBackup(storeFile: string): void {
  if (storeFile === IN_MEMORY) return;
  const folder = dirname(storeFile);
  for (const name of readdirSync(folder)) {
    if (ANY_STEP_BACKUP.test(name)) rmSync(join(folder, name), { force: true });
  }
}

function isOlder(connection: Connection): boolean {
  const format = formatOf(connection);
  return format > 0 && format < FORMAT_VERSION;
}
