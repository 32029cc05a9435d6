import { mkdirSync } from 'node:fs';
import { CatalyzerError } from '../errors.ts';

const NOT_A_FOLDER = new Set(['EEXIST', 'ENOTDIR']);

/** Makes the folder with its parents; BAD_USER_INPUT when a file is in the way. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw folderError(error, folder);
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
      'dataFolderNotAFolder',
      `The data folder ${folder} is a file or lies below one; name a folder.`,
      { folder },
      options,
    );
  }
  return new CatalyzerError(
    'STORE_UNAVAILABLE',
    'dataFolderNotMade',
    `The data folder ${folder} cannot be made (${code}); check the permissions or name another.`,
    { folder, reason: code },
    options,
  );
}
