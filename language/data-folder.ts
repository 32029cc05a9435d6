import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Path of a data folder that is named from the project's root. The build does not copy data, so
 * code that runs from `dist/` finds the folder beside the sources. Throws if no folder above the
 * running file has it.
 */
export function dataFolder(...names: readonly string[]): string {
  const folder = join(...names);
  for (let from = dirname(fileURLToPath(import.meta.url)); ; from = dirname(from)) {
    if (existsSync(join(from, folder))) return join(from, folder);
    if (dirname(from) === from) throw new Error(`No folder ${folder} above the running file.`);
  }
}
