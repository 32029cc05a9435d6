import { resolve } from 'node:path';
import { readCordis } from '../../../graph/ingest/read/read-cordis.ts';
import { readJsic } from '../../../graph/ingest/read/read-jsic.ts';
import type { CommandSession } from '../session/command-session.ts';
import type { ImportInput } from './import-input.ts';

/** Public data sets that can be read from their own folders. */
const DATA_SETS = ['cordis', 'jsic'] as const;
type DataSet = (typeof DATA_SETS)[number];

/** Returns true if a public data set has this name. */
export function isDataSet(name: string): name is DataSet {
  return DATA_SETS.some((one) => one === name);
}

/** Reads the folder of a public data set. Errors: BAD_USER_INPUT if one of its files is missing. */
export async function readDataSet(
  name: DataSet,
  path: string,
  { io }: CommandSession,
): Promise<ImportInput> {
  const folder = resolve(io.workingFolder, path);
  const read = await (name === 'cordis' ? readCordis(folder) : readJsic(folder));
  return { path, read };
}
