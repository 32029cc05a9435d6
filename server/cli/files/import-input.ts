import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { type FileOptions, readFileRows } from '../../../graph/ingest/read/read-file-rows.ts';
import type { RowsRead } from '../../../graph/ingest/read/read-rows.ts';

export type { FileOptions };

import { printable } from '../print/text-style.ts';
import type { CommandSession } from '../session/command-session.ts';

/** One input of an import: a file, or a data set that was read already. */
export interface ImportInput {
  /** Path as the user typed it. */
  readonly path: string;
  readonly read: RowsRead;
}

/** Reads one file of CSV, JSON or a workbook. Errors: BAD_USER_INPUT that names the file. */
export async function readImportFile(
  path: string,
  options: FileOptions,
  { io }: CommandSession,
): Promise<ImportInput> {
  const bytes = await readFile(resolve(io.workingFolder, path)).catch(
    (error: NodeJS.ErrnoException) => {
      throw fileError(path, error);
    },
  );
  return { path, read: await readFileRows(bytes, basename(path), options, io.interrupted) };
}

/** Returns the error for a file that cannot be read. */
export function fileError(path: string, cause: NodeJS.ErrnoException): CatalyzerError {
  const { code = 'unknown' } = cause;
  const details = { file: printable(path), reason: code };
  return code === 'ENOENT'
    ? new CatalyzerError(
        'BAD_USER_INPUT',
        { key: 'cli.fileMissing', parameters: details },
        {
          cause,
        },
      )
    : new CatalyzerError(
        'BAD_USER_INPUT',
        { key: 'cli.fileUnreadable', parameters: details },
        { cause },
      );
}
