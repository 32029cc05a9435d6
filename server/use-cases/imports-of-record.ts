import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import type { ImportChange } from '../../graph/store.ts';
import { ofLabel } from '../asking/load-visible.ts';
import type { Engine } from '../engine/engine.ts';

/** The import from which a change of a record came. */
export interface DescribedImport {
  readonly id: NodeId;
  readonly fileName: string;
  readonly sourceName: string | undefined;
  readonly startedAt: string;
  /** True if it was undone since. */
  readonly isUndone: boolean;
}

/** Change of a record by an import. */
export interface ImportedChange extends Omit<ImportChange, 'batchId' | 'isDamaged'> {
  readonly import: DescribedImport;
}

/**
 * Returns the changes of a record by imports, each with its import; without changes that cannot be
 * read and the record's removal. Error: STORE_UNAVAILABLE.
 */
export async function importsOfRecord(
  id: NodeId,
  { reader, importsOf }: Pick<Engine, 'reader' | 'importsOf'>,
): Promise<readonly ImportedChange[]> {
  const changes = (await importsOf(id)).filter(
    ({ version, isDamaged }) => version > 0 && isDamaged !== true,
  );
  const ids = [...new Set(changes.map(({ batchId }) => batchId))];
  const nodes = await reader.getNodes(ids, OPERATOR_SCOPE);
  const present = nodes.filter((node) => node !== undefined);
  const batches = new Map(ofLabel(present, 'ImportBatch').map((batch) => [batch.id, batch]));
  return changes.flatMap(({ batchId, ...change }) => {
    const batch = batches.get(batchId);
    if (batch === undefined) return [];
    const { fileName, sourceName, startedAt, status } = batch;
    const isUndone = status === 'TAKEN_BACK';
    return [{ ...change, import: { id: batchId, fileName, sourceName, startedAt, isUndone } }];
  });
}
