import { changesOfImport } from '../changes-of-import.ts';
import { takeTurn } from '../interruptible-store.ts';
import type { NodeId } from '../model/nodes.ts';
import type { FeedPage, GraphReader, GraphWriter } from '../store.ts';

/** Result of reading the whole feed. */
export interface FeedRead {
  readonly changes: number;
  /** Ids of records that cannot be read, or whose state before an import is damaged; each once. */
  readonly records: readonly string[];
  /** True if sequence numbers are repeated or out of order. */
  readonly isFeedBroken: boolean;
}

/**
 * Reads every change of a store and the records its imports replaced. Throws the errors of the
 * store, and the reason of the signal when aborted.
 */
export async function readFeed(
  store: Pick<GraphReader, 'changesSince'> & Pick<GraphWriter, 'batchChanges'>,
  onRead: (changes: number) => void,
  interrupted?: AbortSignal,
): Promise<FeedRead> {
  const records = new Set<string>();
  const imports: NodeId[] = [];
  let [cursor, changes, last, isFeedBroken] = [0, 0, 0, false];
  for (let more = true; more; ) {
    await takeTurn(interrupted);
    const page: FeedPage = await store.changesSince(cursor);
    for (const change of page.changes) {
      if (change.sequence <= last) isFeedBroken = true;
      last = change.sequence;
      if ('damage' in change && change.damage !== undefined) records.add(change.id);
      if (change.kind === 'node' && change.node.label === 'ImportBatch')
        imports.push(change.node.id);
    }
    changes += page.changes.length;
    ({ cursor, more } = page);
    onRead(changes);
  }
  for (const id of imports) {
    for await (const { recordId, isDamaged } of changesOfImport(store, id)) {
      if (isDamaged) records.add(recordId);
    }
    await takeTurn(interrupted);
  }
  return { changes, records: [...records], isFeedBroken };
}
