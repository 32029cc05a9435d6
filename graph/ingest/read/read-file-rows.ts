import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import { readInWorker } from '../tables/read-in-worker.ts';
import { isWorkbook } from './is-workbook.ts';
import { type ReadOptions, type RowsRead, readRows, readSheetRows } from './read-rows.ts';

/** Settings for a file of any format. */
export interface FileOptions extends ReadOptions {
  /** Name or number of the sheet of a workbook; its first by default. */
  readonly sheet?: string;
}

/**
 * Reads a file of rows: CSV, JSON, or a sheet of an .xlsx workbook. Throws BAD_USER_INPUT with
 * advice for every other format, and the reason of the signal when aborted.
 */
export async function readFileRows(
  bytes: Uint8Array,
  fileName: string,
  { sheet, ...options }: FileOptions = {},
  interrupted?: AbortSignal,
): Promise<RowsRead> {
  if (!isWorkbook(bytes, fileName)) {
    if (sheet === undefined) return readRows(bytes, fileName, options);
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'importNoSheets', parameters: { fileName } });
  }
  const task = { bytes, fileName, ...(sheet === undefined ? {} : { sheet }) };
  return readSheetRows(bytes, await readInWorker(task, interrupted), fileName, options);
}
