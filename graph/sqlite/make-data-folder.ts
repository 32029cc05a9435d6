import { mkdirSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CatalyzerError } from '../errors/catalyzer-error.ts';

const NOT_A_FOLDER = new Set(['EEXIST', 'ENOTDIR']);

/**
 * Mode of the folder: it contains private records, so only the account that runs Catalyzer may read
 * it.
 */
const OWNER_ONLY = 0o700;

/**
 * Creates the folder, closed to other accounts if it is new. Throws BAD_USER_INPUT if its parent is
 * missing (a disk that is not mounted, or a mistyped name) or if a file is in the way.
 */
export function makeDataFolder(folder: string): void {
  try {
    if (isFolder(folder)) return;
    mkdirSync(folder, { mode: OWNER_ONLY });
  } catch (error) {
    // Another process may have made it in the meantime.
    if (!isFolder(folder)) throw folderError(error, folder);
  }
}

function isFolder(path: string): boolean {
  return find(path)?.isDirectory() === true;
}

function find(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function folderError(error: unknown, folder: string): CatalyzerError {
  // No `instanceof Error`: under a test runner the errors of Node are of another realm.
  const known = typeof error === 'object' && error !== null && 'code' in error;
  const code = known ? String(error.code) : '';
  const options = { cause: error };
  if (NOT_A_FOLDER.has(code)) {
    return new CatalyzerError(
      'BAD_USER_INPUT',
      { key: 'dataFolderNotAFolder', parameters: { folder } },
      options,
    );
  }
  const parent = dirname(folder);
  if (code === 'ENOENT' && find(parent) === undefined) {
    return new CatalyzerError(
      'BAD_USER_INPUT',
      { key: 'dataFolderWithoutParent', parameters: { folder, parent } },
      options,
    );
  }
  return new CatalyzerError(
    'STORE_UNAVAILABLE',
    { key: 'dataFolderNotMade', parameters: { folder, reason: code } },
    options,
  );
}
