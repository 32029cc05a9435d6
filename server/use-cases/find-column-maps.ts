import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { listImports } from '../../graph/ingest/apply/import-batches.ts';
import { findColumnMap } from '../../graph/ingest/apply/plan-batch.ts';
import type { GraphReader } from '../../graph/store.ts';
import { orInterruption } from './interruption.ts';

/**
 * Where the columns of each file went in the latest import of its source, else of a file of its
 * name, as the importer said then. Errors: those of the store, Interruption.
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
