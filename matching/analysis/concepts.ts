import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../language/data-folder.ts';
import { type Concept, parseConcepts } from './parse-concepts.ts';

/** The folder whose `.tsv` files are the taxonomy. */
export const TAXONOMY_FOLDER: string = dataFolder('matching', 'analysis', 'taxonomy');

/** The taxonomy: concepts with Japanese and English names, in the order of the files' names. */
export const CONCEPTS: readonly Concept[] = readTaxonomy(TAXONOMY_FOLDER);

/** Every concept of a folder of the taxonomy. Throws with file and line for a row that is none. */
export function readTaxonomy(folder: string): readonly Concept[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => parseConcepts(readFileSync(join(folder, name), 'utf8'), name));
}
