import { openEncoding } from '../../../matching/meaning/encoding.ts';
import { readSettings } from '../../settings.ts';
import { reindex as reindexStore } from '../../use-cases/reindex.ts';
import type { Progress } from '../../use-cases/task-watch.ts';
import { indexErrorOnStderr } from '../print/error-sentence.ts';
import { startProgress } from '../print/progress.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';

/**
 * Builds the saved index of the data folder again, with the missing vectors unless meaning is
 * switched off, and prints how long that took.
 */
export async function reindex(session: CommandSession): Promise<number> {
  const { io, say } = session;
  const { dataFolder, neo4j, meaning } = readSettings(io.env);
  const started = io.now().getTime();
  const progress = startProgress(say('cli.reindexing'), session);
  let encoding: { readonly progress: Progress; readonly before: number } | undefined;
  const changes = await reindexStore({
    folder: dataFolder,
    neo4j,
    meaning: meaning ? { encoding: openEncoding() } : undefined,
    now: io.now,
    onIndexError: indexErrorOnStderr(session),
    onProgress: (read) => progress.report(read, 0),
    onVectors: (ready, total) => {
      progress.end();
      encoding ??= { progress: startProgress(say('cli.encoding'), session), before: ready };
      encoding.progress.report(ready - encoding.before, total - encoding.before);
    },
    interrupted: io.interrupted,
  }).finally(() => {
    progress.end();
    encoding?.progress.end();
  });
  const seconds = ((io.now().getTime() - started) / 1000).toFixed(1);
  io.stdout.write(`${say('cli.reindexed', { changes, seconds })}\n`);
  return EXIT.OK;
}
