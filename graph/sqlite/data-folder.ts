import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CatalyzerError } from '../errors/catalyzer-error.ts';

const NOT_A_FOLDER = new Set(['EEXIST', 'ENOTDIR']);

/** Private records lie in it: for the account that runs Catalyzer alone. */
const OWNER_ONLY = 0o700;

/**
 * Makes the folder with its parents, closed to other accounts where it is new; BAD_USER_INPUT when
 * a file is in the way.
 */
export function makeDataFolder(folder: string): void {
  try {
    makeWithParents(folder);
  } catch (error) {
    throw folderError(error, folder);
  }
}

/** Node's own `recursive` never ends where a parent is there and refuses with ENOENT (/proc). */
function makeWithParents(folder: string): void {
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder && statSync(parent, { throwIfNoEntry: false }) === undefined) {
    makeWithParents(parent);
  }
  try {
    mkdirSync(folder, { mode: OWNER_ONLY });
  } catch (error) {
    // Another process may have made it in the meantime.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
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
  return new CatalyzerError(
    'STORE_UNAVAILABLE',
    { key: 'dataFolderNotMade', parameters: { folder, reason: code } },
    options,
  );
}
