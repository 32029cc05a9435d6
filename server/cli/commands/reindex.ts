import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openEngine } from '../../engine/engine.ts';
import { readSettings } from '../../settings.ts';
import { indexErrorOnStderr } from '../print/error-sentence.ts';
import { startProgress } from '../print/progress.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';

/** Saved copies of the index, as `matching/index/saved-copy.ts` names them. */
const SAVED_COPY = /^index-.*\.bin$/;

/**
 * Builds the index from the records and saves it, whatever was saved before. A server that runs on
 * the folder keeps its own and is not disturbed.
 */
export async function reindex(session: CommandSession): Promise<number> {
  const { io, say } = session;
  const { dataFolder, neo4j } = readSettings(io.env);
  const started = io.now().getTime();
  const progress = startProgress(say('cli.reindexing'), session);
  let changes = 0;
  const engine = await openEngine({
    folder: dataFolder,
    neo4j,
    now: io.now,
    onIndexError: indexErrorOnStderr(session),
    // The store is open, so the folder is ours to read, and nothing is restored yet.
    prepare: (_, indexFolder) => removeSavedCopies(indexFolder),
    onProgress: (read) => {
      changes = read;
      progress.report(read, 0);
    },
  }).finally(() => progress.end());
  try {
    await engine.index.save();
  } finally {
    await engine.close();
  }
  const seconds = ((io.now().getTime() - started) / 1000).toFixed(1);
  io.stdout.write(`${say('cli.reindexed', { changes, seconds })}\n`);
  return EXIT.OK;
}

async function removeSavedCopies(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => SAVED_COPY.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}
