import { startServer } from '../../http/start-server.ts';
import { createRequestLog } from '../../log.ts';
import { MESSAGE_LOCALES, type MessageLocale } from '../../messages/catalogue.ts';
import { say as sayIn } from '../../messages/say.ts';
import { readSettings } from '../../settings.ts';
import { orInterruption } from '../../use-cases/interruption.ts';
import { hasExamples, loadExamples } from '../../use-cases/load-examples.ts';
import type { Progress } from '../../use-cases/task-watch.ts';
import { withdrawExamples } from '../../use-cases/withdraw-examples.ts';
import { startProgress } from '../print/progress.ts';
import type { CommandSession } from '../session/command-session.ts';
import { EXIT } from '../session/exit-codes.ts';

/** Options of the server command. */
export interface ServeCommandOptions {
  /** Address to listen on other than this machine's own. */
  readonly host?: string;
  /** True if it is for members, over https; else the public records are open to that network. */
  readonly forMembers?: boolean;
  /** True if the first words are printed in both languages, because neither an option nor the environment names one. */
  readonly bothLanguages: boolean;
}

/**
 * Runs the server until it is interrupted, then lets running requests end. The first start on an
 * empty store loads the examples, and any start on a store with examples loads the new ones, unless
 * the settings switch that off; examples that were withdrawn since are removed at every start.
 */
export async function serve(
  { host, forMembers = false, bothLanguages }: ServeCommandOptions,
  session: CommandSession,
): Promise<number> {
  const { io, locale, say } = session;
  const settings = readSettings(io.env);
  const examples = startProgress(say('cli.loadingExamples'), session);
  let showsExamples = false;
  let index: Progress | undefined;
  const server = await startServer({
    settings,
    threads: settings.threads,
    logRequest: settings.logsRequests ? createRequestLog(io.stderr, io.now) : undefined,
    now: io.now,
    ...(host === undefined ? {} : { host, forMembers }),
    prepare: async (store) => {
      const { removed, kept } = await withdrawExamples(store);
      if (removed > 0) io.stderr.write(`${say('cli.examplesWithdrawn', { count: removed })}\n`);
      if (kept.length > 0) {
        const ids = kept.join(say('cli.listSeparator'));
        io.stderr.write(`${say('cli.examplesKept', { ids })}\n`);
      }
      if (!settings.seed) {
        showsExamples = await hasExamples(store);
        return;
      }
      let loaded = { done: 0, total: 0 };
      const loading = loadExamples(store, {
        now: io.now,
        onProgress: (done, total) => {
          loaded = { done, total };
          examples.report(done, total);
        },
      });
      const { files, rejected, isUpgrade } = await orInterruption(loading, io.interrupted, () =>
        loaded.total > 0 ? { key: 'cli.examplesStopped', parameters: loaded } : undefined,
      );
      examples.end();
      if (files > 0) {
        const key = isUpgrade ? 'cli.examplesAdded' : 'cli.examplesLoaded';
        io.stderr.write(`${say(key, { files })}\n`);
      }
      if (rejected > 0) io.stderr.write(`${say('cli.examplesRejected', { count: rejected })}\n`);
      showsExamples = await hasExamples(store);
    },
    onProgress: (changes) => {
      index ??= startProgress(say('cli.openingIndex'), session);
      index.report(changes, 0);
    },
    interrupted: io.interrupted,
  }).finally(() => {
    examples.end();
    index?.end();
  });
  try {
    const others = bothLanguages ? MESSAGE_LOCALES.filter((one) => one !== locale) : [];
    for (const one of [locale, ...others]) {
      const { address, firstLink } = server;
      const folder = settings.dataFolder;
      io.stdout.write(greeting(one, { address, firstLink, folder, showsExamples }));
    }
    const damaged = server.setAsideRecords;
    if (damaged > 0) io.stderr.write(`${say('cli.readDamaged', { count: damaged })}\n`);
    if (host !== undefined) {
      const { href: url = '' } = settings.publicUrl ?? {};
      const key = forMembers ? 'cli.listening' : 'cli.exposed';
      io.stderr.write(`${say(key, { host, url })}\n`);
    }
    await interruption(io.interrupted);
    io.stderr.write(`${say('cli.stopping')}\n`);
  } finally {
    await server.close();
  }
  return EXIT.OK;
}

function greeting(
  locale: MessageLocale,
  {
    address,
    folder,
    firstLink,
    showsExamples,
  }: {
    readonly address: string;
    readonly folder: string;
    readonly firstLink: string | undefined;
    readonly showsExamples: boolean;
  },
): string {
  const question = sayIn('cli.firstQuestion', {}, locale);
  const link = `${address}/?${new URLSearchParams({ q: question, lang: locale })}`;
  const examples = showsExamples ? sayIn('cli.servingExamples', { question, link }, locale) : '';
  const words = sayIn('cli.serving', { address, folder, examples }, locale);
  const first = firstLink === undefined ? '' : sayIn('cli.firstLink', { link: firstLink }, locale);
  return `${words}${first}\n`;
}

function interruption(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
