import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { isExportText, readExportText } from '../../../graph/transfer/export-text.ts';
import type { Spool } from '../../../graph/transfer/spool.ts';
import { fileError } from './import-input.ts';

/** Characters by which an export is known. */
const HEAD_CHARACTERS = 64;

/**
 * Whether the file begins as an export does; false for what cannot be read, and for a pipe, which
 * would lose what is looked at.
 */
export async function isExportFile(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return false;
  try {
    if (!(await file.stat()).isFile()) return false;
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(HEAD_CHARACTERS),
      0,
      HEAD_CHARACTERS,
    );
    return isExportText(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/**
 * Puts an export into the spool. Errors: BAD_USER_INPUT that names the file, and its line; an
 * AbortError when the signal asks to end.
 */
export async function readExportFile(
  path: string,
  spool: Spool,
  interrupted: AbortSignal,
): Promise<void> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw fileError(path, error);
  });
  try {
    await readExportText(linesOf(file, interrupted), basename(path), spool);
  } finally {
    await file.close();
  }
}

/** Not `readline`, which takes U+2028 for a line end too. */
async function* linesOf(file: FileHandle, signal: AbortSignal): AsyncGenerator<string> {
  let rest = '';
  const options = { encoding: 'utf8', autoClose: false, signal } as const;
  for await (const chunk of file.createReadStream(options)) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
