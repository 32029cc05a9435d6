import { PAGE_FIRST_MAX } from '../../port-bounds.ts';
import type { GraphReader, ReadScope, StoredNode } from '../../store.ts';

/** Every import that the store remembers, latest first. */
export async function listImports(
  reader: GraphReader,
  scope: ReadScope,
): Promise<readonly StoredNode<'ImportBatch'>[]> {
  const batches: StoredNode<'ImportBatch'>[] = [];
  let after: string | undefined;
  do {
    const request = { first: PAGE_FIRST_MAX, ...(after === undefined ? {} : { after }) };
    const page = await reader.listNodes('ImportBatch', request, scope);
    for (const { node } of page.items) if (isBatch(node)) batches.push(node);
    after = page.endCursor;
  } while (after !== undefined);
  return batches.sort((left, right) => {
    if (left.startedAt !== right.startedAt) return left.startedAt < right.startedAt ? 1 : -1;
    return left.id < right.id ? -1 : 1;
  });
}

/** Whether the record is an import. */
export function isBatch(node: StoredNode): node is StoredNode<'ImportBatch'> {
  return node.label === 'ImportBatch';
}
