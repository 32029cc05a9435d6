import type { FeedPage, GraphReader, GraphWriter } from '../store.ts';
import { batchChangeKey, recordKey } from './record-order.ts';
import type { Spool } from './spool.ts';
import { batchChangeLine, recordLine } from './transferred.ts';

/** Told after each stretch: how many records were read. */
export type OnRead = (records: number) => void;

/** What leaves a store. */
export interface ReadingOptions {
  /** Leaves out what is not PUBLIC in effect, and what imports replaced. */
  readonly publicOnly: boolean;
  readonly onRead: OnRead;
}

/** What was read. */
export interface ReadResult {
  /** Records in the spool that are not PUBLIC in effect; some may count twice while others write. */
  readonly hidden: number;
}

type Source = Pick<GraphReader, 'changesSince'> & Pick<GraphWriter, 'batchChanges'>;

/**
 * Puts every record of a store into the spool, and for each import what it replaced. While others
 * write, the spool holds the records as they stood when the end of the feed was reached.
 */
export async function readEverything(
  store: Source,
  spool: Spool,
  { publicOnly, onRead }: ReadingOptions,
): Promise<ReadResult> {
  const batches = new Set<string>();
  let cursor = 0;
  let read = 0;
  let hidden = 0;
  for (let more = true; more; ) {
    const page: FeedPage = await store.changesSince(cursor);
    for (const change of page.changes) {
      addChange(spool, change, publicOnly);
      if ('effective' in change && change.effective !== 'PUBLIC') hidden += 1;
      if (change.kind === 'node' && change.node.label === 'ImportBatch') {
        batches.add(change.node.id);
      }
    }
    ({ cursor, more } = page);
    read += page.changes.length;
    onRead(read);
  }
  if (publicOnly) return { hidden: 0 };
  for (const batchId of batches) await addBatch(store, spool, batchId);
  return { hidden };
}

function addChange(spool: Spool, change: FeedPage['changes'][number], publicOnly: boolean): void {
  switch (change.kind) {
    case 'node':
    case 'relationship': {
      const record = change.kind === 'node' ? change.node : change.relationship;
      const left = publicOnly && change.effective !== 'PUBLIC';
      spool.add(recordKey(record.id), left ? '' : recordLine(change.kind, record));
      break;
    }
    case 'nodeGone':
    case 'relationshipGone':
      spool.add(recordKey(change.id), '');
      break;
  }
}

async function addBatch(store: Source, spool: Spool, batchId: string): Promise<void> {
  let place = 0;
  let after: string | undefined;
  do {
    const page = await store.batchChanges(batchId, after);
    for (const change of page.items) {
      spool.add(batchChangeKey(batchId, place), batchChangeLine(batchId, place, change));
      place += 1;
    }
    after = page.endCursor;
  } while (after !== undefined);
}
