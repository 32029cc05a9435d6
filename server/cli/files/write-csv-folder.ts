import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import type { RowsOfKind } from '../../use-cases/export-rows.ts';
import { printable } from '../print/text-style.ts';
import { replaceFile, unwritableFile, writeFileSafely } from './write-file-safely.ts';

/**
 * Writes a CSV per kind into a folder, creating it if needed: a new folder appears complete or not
 * at all; in an existing one each old file is kept as `.previous`. `path` names it in errors.
 * Error: BAD_USER_INPUT if the system refuses.
 */
export async function writeCsvFolder(
  folder: string,
  path: string,
  kinds: Iterable<RowsOfKind>,
): Promise<void> {
  const part = `${folder}.part`;
  try {
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true, mode: 0o700 });
    let number = 0;
    for (const { kind, texts } of kinds) {
      number += 1;
      const name = `${String(number).padStart(2, '0')}-${kind}.csv`;
      await writeFileSafely(join(part, name), texts);
    }
    await moveInto(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => {});
    if (error instanceof CatalyzerError) throw error;
    throw unwritableFile(path, error);
  }
}

async function moveInto(part: string, folder: string): Promise<void> {
  const known = await readdir(folder).catch(() => undefined);
  if (known === undefined || known.length === 0) {
    if (known !== undefined) await rm(folder, { recursive: true });
    await rename(part, folder);
    return;
  }
  for (const name of await readdir(part)) await replaceFile(join(part, name), join(folder, name));
  await rm(part, { recursive: true });
}

/** Refuses a file, and without `force` a folder that is not empty. */
export async function checkFolderFree(folder: string, path: string, force: boolean): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) return;
  const parameters = { file: printable(path) };
  if (!found.isDirectory()) {
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'cli.exportIsFile', parameters });
  }
  if (force || (await readdir(folder)).length === 0) return;
  throw new CatalyzerError('CONFLICT', { key: 'cli.exportThere', parameters });
}
