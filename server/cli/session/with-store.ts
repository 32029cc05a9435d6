import { interruptible } from '../../../graph/interruptible-store.ts';
import type { GraphStore } from '../../../graph/store.ts';
import {
  type MissingStore,
  type OpenStore,
  openPlacedStore,
  refuseDamagedStore,
} from '../../engine/open-store.ts';
import type { WriteReceipts } from '../../engine/write-receipts.ts';
import { readSettings } from '../../settings.ts';
import type { CommandSession } from './command-session.ts';

/** A task on an open store. */
export type StoreTask<Result> = (store: GraphStore, receipts: WriteReceipts) => Promise<Result>;

/**
 * Runs a task on the store of the data folder, even beside a running server, and always closes the
 * store. A folder without a store is refused unless `missing` allows it. Errors: those of the
 * settings and of the store, the reason of the interruption.
 */
export async function withStore<Result>(
  session: CommandSession,
  task: StoreTask<Result>,
  missing: MissingStore = 'refuse',
): Promise<Result> {
  const opened = await openForCommand(session, missing);
  try {
    return await task(interruptible(opened.store, session.io.interrupted), opened.receipts);
  } finally {
    await opened.store.close();
  }
}

/** Opens the store of the data folder; the caller closes it. */
export function openForCommand({ io }: CommandSession, missing: MissingStore): Promise<OpenStore> {
  const { dataFolder, neo4j } = readSettings(io.env);
  return openPlacedStore({ folder: dataFolder, missing, neo4j, now: io.now });
}

/**
 * Turns a {@link StoreTask} into one that must not miss a record: an embedded store is read
 * completely first and refused if it is damaged, STORE_UNAVAILABLE (storeDamaged).
 */
export function ofWholeStore<Result>(
  { io }: CommandSession,
  task: StoreTask<Result>,
): StoreTask<Result> {
  return async (store, receipts) => {
    const { dataFolder, neo4j } = readSettings(io.env);
    if (neo4j === undefined) refuseDamagedStore(dataFolder);
    return task(store, receipts);
  };
}
