import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Concept, parseConcepts } from './parse-concepts.ts';

const FOLDER = join('matching', 'analysis', 'taxonomy');

/** The folder whose `.tsv` files are the taxonomy. */
export const TAXONOMY_FOLDER: string = findFolder(dirname(fileURLToPath(import.meta.url)));

/** Set to 1 to measure what the taxonomy is worth; for nothing else. */
const WITHOUT = process.env.CATALYZER_MEASURE_WITHOUT_TAXONOMY === '1';

/** The taxonomy: concepts with Japanese and English names, in the order of the files' names. */
export const CONCEPTS: readonly Concept[] = WITHOUT ? [] : readTaxonomy(TAXONOMY_FOLDER);

/** Every concept of a folder of the taxonomy. Throws with file and line for a row that is none. */
export function readTaxonomy(folder: string): readonly Concept[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => parseConcepts(readFileSync(join(folder, name), 'utf8'), name));
}

/** The build copies no data: what runs from `dist/` finds it beside the sources. */
function findFolder(from: string): string {
  if (existsSync(join(from, FOLDER))) return join(from, FOLDER);
  const parent = dirname(from);
  if (parent === from) throw new Error(`No folder ${FOLDER} above the running file.`);
  return findFolder(parent);
}
