import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A folder of data, named from the project's root. The build copies no data: what runs from
 * `dist/` finds it beside the sources. Throws where there is none above the running file.
 */
export function dataFolder(...names: readonly string[]): string {
  const folder = join(...names);
  for (let from = dirname(fileURLToPath(import.meta.url)); ; from = dirname(from)) {
    if (existsSync(join(from, folder))) return join(from, folder);
    if (dirname(from) === from) throw new Error(`No folder ${folder} above the running file.`);
  }
}
