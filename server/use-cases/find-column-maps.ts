import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { listImports } from '../../graph/ingest/apply/list-imports.ts';
import { findColumnMap } from '../../graph/ingest/apply/plan-batch.ts';
import type { GraphReader } from '../../graph/store.ts';
import { orInterruption } from './interruption.ts';

/**
 * Returns the column map of each file from the latest import of its source, else of a file with its
 * name, as the importer stated it then. Errors: those of the store, Interruption.
 */
export async function findColumnMaps(
  fileNames: readonly string[],
  source: string | undefined,
  reader: GraphReader,
  interrupted: AbortSignal,
): Promise<readonly ReadonlyMap<string, string>[]> {
  const listed = listImports(reader, OPERATOR_SCOPE);
  const imports = await orInterruption(listed, interrupted, () => ({
    key: 'cli.importStoppedBefore',
    parameters: { fileName: fileNames.join(', ') },
  }));
  return fileNames.map((fileName) => findColumnMap(source, fileName, imports));
}
