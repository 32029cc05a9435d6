import { HeaderMap } from '@apollo/server';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { PUBLIC_SCOPE } from '../access/scopes.ts';
import { endAll } from '../end-all.ts';
import { type Engine, type EngineOptions, openEngine } from '../engine/engine.ts';
import { createApollo } from '../graphql/apollo.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import { createContext } from '../graphql/request/context.ts';
import { loadSchema, schemaFingerprint } from '../graphql/schema.ts';
import type { LogError } from '../log-error.ts';
import { type Answerer, instant } from './answerer.ts';

/** A store that does not answer within this time is away. */
const STORE_TIMEOUT_MS = 2_000;

/** How requests are answered. */
export interface AnsweringOptions {
  readonly limits: Limits;
  readonly log: LogError;
}

/** Opens an engine that follows its store and answers from it in this thread. */
export async function openAnswerer(
  options: Omit<EngineOptions, 'onIndexError'>,
  answering: AnsweringOptions,
): Promise<Answerer> {
  const { log } = answering;
  const engine = await openEngine({
    ...options,
    onIndexError: (error) => log({ requestId: 'index', error }),
  });
  try {
    const answerer = await answererOn(engine, answering);
    engine.follow();
    return {
      ...answerer,
      setAsideRecords: engine.index.setAside().length,
      close: () => endAll([() => engine.close(), answerer.close]),
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Answers from an engine that somebody else keeps current and closes. */
export async function answererOn(
  engine: Engine,
  { limits, log }: AnsweringOptions,
): Promise<Answerer> {
  const schema = loadSchema();
  const schemaVersion = schemaFingerprint(schema);
  const apollo = createApollo(schema, limits, log);
  await apollo.start();
  return {
    setAsideRecords: 0,
    answer: async ({ method, search, body, ...request }, signal) => {
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) headers.set(name, value);
      let cost = 1;
      const onCost = (points: number) => {
        cost = Math.max(1, points);
      };
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers, search, body },
        context: async () => {
          const context = createContext(
            engine,
            { ...request, leftMs: request.endsAt - instant(), onCost },
            { timeoutMs: limits.timeoutMs, schemaVersion },
          );
          signal.addEventListener('abort', () => context.abort.abort(), { once: true });
          if (signal.aborted) context.abort.abort();
          return context;
        },
      });
      if (answer.body.kind !== 'complete') throw new Error('An answer in parts was not asked for.');
      return {
        status: answer.status ?? 200,
        headers: [...answer.headers],
        body: answer.body.string,
        cost,
      };
    },
    health: async () => ({
      index: engine.isFollowing(),
      storeProblem: await findStoreProblem(engine),
      unreadableRecords: engine.unreadableRecords(),
    }),
    close: () => apollo.stop(),
  };
}

async function findStoreProblem({ reader }: Engine): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('storeAway'), STORE_TIMEOUT_MS);
  });
  const read = reader.listNodes('Organization', { first: 1 }, PUBLIC_SCOPE).then(
    () => null,
    (error: unknown) => (error instanceof CatalyzerError ? error.key : 'storeAway'),
  );
  try {
    return await Promise.race([read, late]);
  } finally {
    clearTimeout(timer);
  }
}
