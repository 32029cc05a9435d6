import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './sync-folder.ts';

/** Others may be able to read the data folder. */
const OWNER_ONLY = 0o600;
/** A file that was not written to for this long belongs to a process that died. */
const ABANDONED_MS = 10 * 60_000;

/**
 * Writes a file that only this account can read so that a crash, or another process that writes it
 * at the same time, leaves the old one or a new one, never a mixture: each has its own file until
 * it is whole. Removes those that crashes left. Errors: those of the file system.
 */
export async function replaceFile(
  path: string,
  write: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${randomUUID()}.new`;
  let writtenAt: number;
  try {
    const file = await open(temporary, 'wx', OWNER_ONLY);
    try {
      await write(file);
      await file.sync();
      writtenAt = (await file.stat()).mtimeMs;
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
  await removeAbandoned(path, writtenAt - ABANDONED_MS);
}

/** Removes other files of the path last written before this, by the clock of the file system. */
async function removeAbandoned(path: string, before: number): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  for (const other of await readdir(folder)) {
    if (!(other.startsWith(`${name}.`) && other.endsWith('.new'))) continue;
    const file = join(folder, other);
    const found = await stat(file).catch(() => undefined);
    if (found !== undefined && found.mtimeMs < before) await rm(file, { force: true });
  }
}
