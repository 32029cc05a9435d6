import { interruptible } from '../../../graph/interruptible-store.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { type MissingStore, type OpenStore, openPlacedStore } from '../../engine/open-store.ts';
import type { WriteReceipts } from '../../engine/write-receipts.ts';
import { readSettings } from '../../settings.ts';
import { reindex, removeStaleIndex } from '../../use-cases/reindex.ts';
import { indexErrorOnStderr } from '../print/error-sentence.ts';
import { startProgress } from '../print/progress.ts';
import type { CommandSession } from './command-session.ts';

/** Uses an open store. */
export type StoreTask<Result> = (store: GraphStore, receipts: WriteReceipts) => Promise<Result>;

/**
 * Does something with the store of the data folder, beside a server that may run on it, and closes
 * it whatever happens. A folder without a store is refused unless `missing` says otherwise. Errors:
 * those of the settings and of the store, the reason of the interruption.
 */
export async function withStore<Result>(
  session: CommandSession,
  task: StoreTask<Result>,
  missing: MissingStore = 'refuse',
): Promise<Result> {
  const opened = await openFor(session, missing);
  try {
    return await task(interruptible(opened.store, session.io.interrupted), opened.receipts);
  } finally {
    await opened.store.close();
  }
}

/**
 * As {@link withStore} for a task that writes. However it ends, no saved index in the data folder
 * keeps words of a record that it hid or deleted; after success the index is built and saved again.
 */
export async function withWrittenStore<Result>(
  session: CommandSession,
  task: StoreTask<Result>,
  missing: MissingStore = 'refuse',
): Promise<Result> {
  const opened = await openFor(session, missing);
  let isStale = false;
  let result: Result;
  try {
    result = await task(interruptible(opened.store, session.io.interrupted), opened.receipts);
  } finally {
    try {
      isStale = await removeStaleIndex(opened);
    } finally {
      await opened.store.close();
    }
  }
  if (isStale) await saveIndexAgain(session);
  return result;
}

function openFor({ io }: CommandSession, missing: MissingStore): Promise<OpenStore> {
  const { dataFolder, neo4j } = readSettings(io.env);
  return openPlacedStore({ folder: dataFolder, missing, neo4j, now: io.now });
}

/** What was written is in; without a saved index the next start builds one. */
async function saveIndexAgain(session: CommandSession): Promise<void> {
  const { io, say } = session;
  const { dataFolder, neo4j } = readSettings(io.env);
  const onIndexError = indexErrorOnStderr(session);
  const progress = startProgress(say('cli.reindexing'), session);
  await reindex({
    folder: dataFolder,
    neo4j,
    now: io.now,
    onIndexError,
    onProgress: (read) => progress.report(read, 0),
    interrupted: io.interrupted,
  })
    .catch((error: unknown) => {
      if (!io.interrupted.aborted) onIndexError(error);
    })
    .finally(() => progress.end());
}
