import type { GraphReader, ReadScope, StoredNode } from '../../store.ts';
import { listNodes } from '../stored/list-nodes.ts';

/** Lists every import that the store remembers, latest first. */
export async function listImports(
  reader: GraphReader,
  scope: ReadScope,
): Promise<readonly StoredNode<'ImportBatch'>[]> {
  const batches = (await listNodes(reader, scope, 'ImportBatch')).filter(isBatch);
  return batches.sort((left, right) => {
    if (left.startedAt !== right.startedAt) return left.startedAt < right.startedAt ? 1 : -1;
    return left.id < right.id ? -1 : 1;
  });
}

/** Returns whether the record is an import. */
export function isBatch(node: StoredNode): node is StoredNode<'ImportBatch'> {
  return node.label === 'ImportBatch';
}
