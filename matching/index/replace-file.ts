import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './sync-folder.ts';

/** The data folder may be one that others can look into. */
const OWNER_ONLY = 0o600;

/**
 * Writes a file of this account alone so that a crash leaves the old one or the new one, never a
 * mixture. `path.new` is its own while it runs. Errors: those of the file system.
 */
export async function replaceFile(
  path: string,
  write: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.new`;
  const file = await open(temporary, 'w', OWNER_ONLY);
  try {
    // One that was left half written, by an earlier version too, is there already.
    await file.chmod(OWNER_ONLY);
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}
