import type { NodeId } from './model/nodes.ts';
import type { BatchChange, GraphWriter } from './store.ts';

/** Iterates over what an import replaced, last change first. Errors: those of the store. */
export async function* changesOfImport(
  store: Pick<GraphWriter, 'batchChanges'>,
  batchId: NodeId,
): AsyncGenerator<BatchChange> {
  let after: string | undefined;
  do {
    const page = await store.batchChanges(batchId, after);
    yield* page.items;
    after = page.endCursor;
  } while (after !== undefined);
}
