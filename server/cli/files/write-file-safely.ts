import { type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { syncFolder } from '../../../matching/index/sync-folder.ts';
import { printable } from '../print/text-style.ts';

/** Mode of the file: it may hold private records, so only this account may read it. */
const OWNER_ONLY = 0o600;
/** Characters per write. */
const CHUNK = 1_000_000;

/**
 * Writes a file atomically: under another name first, and to disk before it is renamed. An existing
 * file is replaced; with `keepPrevious` it is kept as `.previous`. Error: BAD_USER_INPUT that names
 * the file.
 */
export async function writeFileSafely(
  path: string,
  content: Iterable<string> | Buffer,
  { keepPrevious = false } = {},
): Promise<void> {
  const part = `${path}.part`;
  try {
    await rm(part, { force: true });
    const file = await open(part, 'wx', OWNER_ONLY);
    try {
      await (Buffer.isBuffer(content) ? file.appendFile(content) : writeAll(file, content));
      await file.sync();
    } finally {
      await file.close();
    }
    await (keepPrevious ? replaceFile : rename)(part, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw unwritableFile(path, error);
  }
}

/** Moves a file to its name; the file that had the name is kept as `.previous`. */
export async function replaceFile(part: string, path: string): Promise<void> {
  const previous = `${path}.previous`;
  if ((await stat(path).catch(() => undefined))?.isFile()) {
    await rm(previous, { force: true });
    // A hard link, so that the first name always has a file; some file systems have no hard links.
    await link(path, previous).catch(() => rename(path, previous));
  }
  await rename(part, path);
}

async function writeAll(file: FileHandle, texts: Iterable<string>): Promise<void> {
  let buffered: string[] = [];
  let length = 0;
  for (const text of texts) {
    buffered.push(text);
    length += text.length;
    if (length < CHUNK) continue;
    await file.appendFile(buffered.join(''));
    buffered = [];
    length = 0;
  }
  await file.appendFile(buffered.join(''));
}

/** Returns the error for a file or folder that cannot be written; other causes unchanged. */
export function unwritableFile(path: string, cause: unknown): unknown {
  // Not `instanceof Error`: under a test runner Node's errors belong to another realm.
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  if (!/^E[A-Z]+$/.test(code)) return cause;
  return new CatalyzerError(
    'BAD_USER_INPUT',
    { key: 'cli.fileUnwritable', parameters: { file: printable(path), reason: code } },
    { cause },
  );
}

/** Refuses a folder, and without `force` an existing file. */
export async function checkFileFree(file: string, path: string, force: boolean): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || (force && found.isFile())) return;
  const parameters = { file: printable(path) };
  if (found.isDirectory()) {
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'cli.exportIsFolder', parameters });
  }
  throw new CatalyzerError('CONFLICT', { key: 'cli.exportThere', parameters });
}
