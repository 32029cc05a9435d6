import { interruptible } from '../../../graph/interruptible-store.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { type MissingStore, openPlacedStore } from '../../engine/open-store.ts';
import type { WriteReceipts } from '../../engine/write-receipts.ts';
import { readSettings } from '../../settings.ts';
import type { CommandSession } from './command-session.ts';

/**
 * Does something with the store of the data folder, beside a server that may run on it, and closes
 * it whatever happens. A folder without a store is refused unless `missing` says otherwise. Errors: those of the settings and of the store, the reason of the
 * interruption.
 */
export async function withStore<Result>(
  { io }: CommandSession,
  task: (store: GraphStore, receipts: WriteReceipts) => Promise<Result>,
  missing: MissingStore = 'refuse',
): Promise<Result> {
  const { dataFolder, neo4j } = readSettings(io.env);
  const { store, receipts } = await openPlacedStore({
    folder: dataFolder,
    missing,
    neo4j,
    now: io.now,
  });
  try {
    return await task(interruptible(store, io.interrupted), receipts);
  } finally {
    await store.close();
  }
}
