import { interruptible } from '../../../graph/interruptible-store.ts';
import type { MissingStore } from '../../engine/open-store.ts';
import { readSettings } from '../../settings.ts';
import { reindex, removeStaleIndex } from '../../use-cases/reindex.ts';
import { indexErrorOnStderr } from '../print/error-sentence.ts';
import { startProgress } from '../print/progress.ts';
import type { CommandSession } from '../session/command-session.ts';
import { openForCommand, type StoreTask } from '../session/with-store.ts';

/**
 * Like `withStore`, for a task that writes. However it ends, the saved index keeps no words of
 * records that it hid or deleted; after success the index is built and saved again.
 */
export async function withWrittenStore<Result>(
  session: CommandSession,
  task: StoreTask<Result>,
  missing: MissingStore = 'refuse',
): Promise<Result> {
  const opened = await openForCommand(session, missing);
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

/** The write is committed; without a saved index the next start builds one. */
async function saveIndexAgain(session: CommandSession): Promise<void> {
  const { io, say } = session;
  const { dataFolder, neo4j, meaning } = readSettings(io.env);
  const onIndexError = indexErrorOnStderr(session);
  const progress = startProgress(say('cli.reindexing'), session);
  await reindex({
    folder: dataFolder,
    neo4j,
    meaning: meaning ? {} : undefined,
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
