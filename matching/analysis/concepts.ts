import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../language/data-folder.ts';
import { type Concept, parseConcepts } from './parse-concepts.ts';

/** Folder whose `.tsv` files are the taxonomy. */
export const TAXONOMY_FOLDER: string = dataFolder('matching', 'analysis', 'taxonomy');

/** Taxonomy: concepts with Japanese and English names, in the order of the files' names. */
export const CONCEPTS: readonly Concept[] = readTaxonomy(TAXONOMY_FOLDER);

/** Reads the concepts of a taxonomy folder. Throws with file and line for an invalid row. */
export function readTaxonomy(folder: string): readonly Concept[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => parseConcepts(readFileSync(join(folder, name), 'utf8'), name));
}
