import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { isExportText, readExportText } from '../../../graph/transfer/export-text.ts';
import type { Spool } from '../../../graph/transfer/spool.ts';
import { fileError } from './import-input.ts';

/** Number of first characters that identify an export. */
const HEAD_CHARACTERS = 64;

/**
 * Returns true if the file begins like an export; false for an unreadable file, and for a pipe,
 * which would lose the characters that were read.
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
 * Reads an export into the spool. Errors: BAD_USER_INPUT with the file and its line; an AbortError
 * when the signal fires.
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

/** Yields the lines of a file; `readline` would also treat U+2028 as a line end. */
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
