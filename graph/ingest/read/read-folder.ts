import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import type { RowKind } from '../columns/row-kinds.ts';
import type { RowsRead } from './read-rows.ts';
import type { Row } from './row.ts';

/** Reads a file of a data set and adds it to the hash of the set. */
export type DigestedRead = (name: string) => Promise<string>;

/**
 * Turns a folder of a data set into rows: `read` returns the text of a file (unpacked if its name
 * ends in .gz), `build` the rows. Throws BAD_USER_INPUT for a missing file.
 */
export async function readFolder(
  folder: string,
  fileName: string,
  scheme: string,
  build: (read: DigestedRead) => Promise<readonly Row[]>,
): Promise<RowsRead> {
  const hash = createHash('sha256');
  const rows = await build(async (name) => {
    const bytes = await readBytes(folder, name);
    hash.update(name).update('\0').update(bytes);
    return new TextDecoder().decode(name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  });
  const sha256 = hash.digest('hex');
  return {
    fileName,
    sha256,
    rows,
    comments: 0,
    errors: [],
    unread: [],
    unknownColumns: [],
    scheme,
  };
}

async function readBytes(folder: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    throw new CatalyzerError(
      'BAD_USER_INPUT',
      { key: 'importFileMissing', parameters: { folder, name } },
      { cause: error },
    );
  }
}

/** Parses one JSON object per line of a data set, whose shape `parse` checks. */
export function* jsonLines<T>(
  text: string,
  name: string,
  parse: (value: unknown) => T,
): Iterable<{ readonly line: number; readonly value: T }> {
  let line = 0;
  for (const source of text.split('\n')) {
    line += 1;
    if (source.trim() === '') continue;
    try {
      yield { line, value: parse(JSON.parse(source)) };
    } catch (error) {
      throw notThatDataSet(name, line, error);
    }
  }
}

/** Error for a file that is not in the format of the data set; nothing of it is imported. */
export function notThatDataSet(name: string, line: number, cause: unknown): CatalyzerError {
  return new CatalyzerError(
    'BAD_USER_INPUT',
    { key: 'importNotThatDataSet', parameters: { name, line } },
    { cause },
  );
}

/** A row of a data set; undefined and empty cells are left out. */
export function dataRow(
  line: number,
  kind: RowKind,
  cells: Readonly<Record<string, string | undefined>>,
): Row {
  const present = new Map<string, string>();
  for (const [name, text] of Object.entries(cells)) {
    const value = text?.trim();
    if (value !== undefined && value !== '') present.set(name, value);
  }
  return { line, kind, cells: present };
}
