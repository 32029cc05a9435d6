import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_ROOT } from '../../../server/project-root.ts';

const FOLDER = join(PROJECT_ROOT, 'console/plain');

/** The text of every file of the page, by name. */
export const CONSOLE_FILES: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
);

/** The scripts of the page, by name. */
export const CONSOLE_SCRIPTS: readonly (readonly [string, string])[] = [...CONSOLE_FILES].filter(
  ([name]) => name.endsWith('.js'),
);

/** One module of the page, which is plain JavaScript and has no types of its own. */
export async function consoleModule<Exports>(name: string): Promise<Exports> {
  const module: Exports = await import(pathToFileURL(join(FOLDER, name)).href);
  return module;
}
