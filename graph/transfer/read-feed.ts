import { changesOfImport } from '../changes-of-import.ts';
import { takeTurn } from '../interruptible-store.ts';
import type { NodeId } from '../model/nodes.ts';
import type { FeedPage, GraphReader, GraphWriter } from '../store.ts';

/** What a reading of the whole feed found. */
export interface FeedRead {
  readonly changes: number;
  /** Ids of records that cannot be read, or of which what an import replaced is damaged; each once. */
  readonly records: readonly string[];
  /** Whether places come twice or out of order. */
  readonly isFeedBroken: boolean;
}

/** Reads every change of a store and what its imports replaced. Errors: those of the store, the reason of the signal. */
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
