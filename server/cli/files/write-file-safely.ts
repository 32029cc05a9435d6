import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { syncFolder } from '../../../matching/index/sync-folder.ts';
import { printable } from '../print/text-style.ts';

/** It may hold private records: for this account alone. */
const OWNER_ONLY = 0o600;
/** Characters written at once. */
const CHUNK = 1_000_000;

/**
 * Writes a file that is there whole or not at all: under another name first, on disk before it
 * takes its own. A file that is there is replaced. Error: BAD_USER_INPUT that names the file.
 */
export async function writeFileSafely(path: string, texts: Iterable<string>): Promise<void> {
  const part = `${path}.part`;
  try {
    const file = await open(part, 'w', OWNER_ONLY);
    try {
      await writeAll(file, texts);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw unwritableFile(path, error);
  }
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

/** The sentence for a file or folder that the system refuses to write; other causes as they are. */
export function unwritableFile(path: string, cause: unknown): unknown {
  // No `instanceof Error`: under a test runner the errors of Node are of another realm.
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  if (!/^E[A-Z]+$/.test(code)) return cause;
  return new CatalyzerError(
    'BAD_USER_INPUT',
    { key: 'cli.fileUnwritable', parameters: { file: printable(path), reason: code } },
    { cause },
  );
}

/** Refuses a folder, and with `force` not set a file that is there. */
export async function checkFileFree(file: string, path: string, force: boolean): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || (force && found.isFile())) return;
  const parameters = { file: printable(path) };
  if (found.isDirectory()) {
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'cli.exportIsFolder', parameters });
  }
  throw new CatalyzerError('CONFLICT', { key: 'cli.exportThere', parameters });
}
