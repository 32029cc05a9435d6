import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphNode } from '../../graph/model/nodes.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** Scheme of the external ids of every record of the example networks. */
export const EXAMPLE_SCHEME = 'seed';

const STUDIES: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(PROJECT_ROOT, 'seeds/studies.json'), 'utf8'),
);
/** Source documents of example records: the studies' titles, in older stores their numbers. */
export const EXAMPLE_DOCUMENTS: ReadonlySet<string> = new Set(Object.entries(STUDIES).flat());

/**
 * Returns true if a record comes from the example networks: it has an id of theirs and its source
 * is one of their studies, so false once a later import has stated a document of its own.
 */
export function isExample({ externalIds, source }: GraphNode): boolean {
  return (
    EXAMPLE_DOCUMENTS.has(source.document) &&
    externalIds.some(({ scheme }) => scheme === EXAMPLE_SCHEME)
  );
}
