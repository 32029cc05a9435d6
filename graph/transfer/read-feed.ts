import { takeTurn } from '../interruptible-store.ts';
import type { FeedPage, GraphReader } from '../store.ts';

/** What a reading of the whole feed found. */
export interface FeedRead {
  readonly changes: number;
  /** Ids of records that cannot be read. */
  readonly records: readonly string[];
  /** Whether places come twice or out of order. */
  readonly isFeedBroken: boolean;
}

/** Reads every change of a store. Errors: those of the store, the reason of the signal. */
export async function readFeed(
  store: Pick<GraphReader, 'changesSince'>,
  onRead: (changes: number) => void,
  interrupted?: AbortSignal,
): Promise<FeedRead> {
  const records: string[] = [];
  let [cursor, changes, last, isFeedBroken] = [0, 0, 0, false];
  for (let more = true; more; ) {
    await takeTurn(interrupted);
    const page: FeedPage = await store.changesSince(cursor);
    for (const change of page.changes) {
      if (change.sequence <= last) isFeedBroken = true;
      last = change.sequence;
      if ('damage' in change && change.damage !== undefined) records.push(change.id);
    }
    changes += page.changes.length;
    ({ cursor, more } = page);
    onRead(changes);
  }
  return { changes, records, isFeedBroken };
}
