import { type OpenEngine, openEngine } from '../../engine/engine.ts';
import { readSettings } from '../../settings.ts';
import { indexErrorOnStderr } from '../print/error-sentence.ts';
import { startProgress } from '../print/progress.ts';
import { type Ask, askEngine } from '../session/ask-engine.ts';
import type { CommandSession } from '../session/command-session.ts';

/**
 * Runs a task with an engine on the store of the data folder, even beside a running server, and
 * always closes the engine. Errors: those of the settings and of the store, the reason of the
 * interruption.
 */
export async function withEngine<Result>(
  session: CommandSession,
  task: (parts: { readonly engine: OpenEngine; readonly ask: Ask }) => Promise<Result>,
): Promise<Result> {
  const { io, locale, say } = session;
  const { dataFolder, neo4j, meaning } = readSettings(io.env);
  const progress = startProgress(say('cli.openingIndex'), session);
  const engine = await openEngine({
    folder: dataFolder,
    missing: 'refuse',
    neo4j,
    // The server makes the vectors: a command would end before most of them are ready.
    meaning: meaning ? {} : undefined,
    now: io.now,
    onIndexError: indexErrorOnStderr(session),
    onProgress: (changes) => progress.report(changes, 0),
    interrupted: io.interrupted,
  }).finally(() => progress.end());
  try {
    return await task({ engine, ask: askEngine(engine, locale) });
  } finally {
    await engine.close();
  }
}
