import { monitorEventLoopDelay } from 'node:perf_hooks';
import { HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { endAll } from '../end-all.ts';
import { type Engine, type EngineOptions, openEngine } from '../engine/engine.ts';
import { createApollo } from '../graphql/apollo.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import { createContext, emptyTally, type Tally } from '../graphql/request/context.ts';
import { loadSchema, schemaFingerprint } from '../graphql/schema.ts';
import type { LogError } from '../log.ts';
import type { MessageLocale } from '../messages/catalogue.ts';
import { sayOfGraphql } from '../messages/graphql.ts';
import { type Answerer, instant } from './answerer.ts';

/** A store that does not answer within this time counts as unavailable. */
const STORE_TIMEOUT_MS = 2_000;

/** Settings by which requests are answered. */
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

/** Answers from an engine that the caller keeps current and closes. */
export async function answererOn(
  engine: Engine,
  { limits, log }: AnsweringOptions,
): Promise<Answerer> {
  const schema = loadSchema();
  const schemaVersion = schemaFingerprint(schema);
  const apollo = createApollo(schema, limits, log);
  await apollo.start();
  const loopDelay = monitorEventLoopDelay();
  loopDelay.enable();
  let underWay = 0;
  return {
    setAsideRecords: 0,
    answer: async ({ method, search, body: asked, ...request }, signal) => {
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) headers.set(name, value);
      const tally = emptyTally();
      underWay += 1;
      try {
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method, headers, search, body: asked },
          context: async () => {
            const context = await createContext(
              engine,
              { ...request, leftMs: request.endsAt - instant(), tally },
              { timeoutMs: limits.timeoutMs, schemaVersion },
            );
            signal.addEventListener('abort', () => context.abort.abort(), { once: true });
            if (signal.aborted) context.abort.abort();
            return context;
          },
        });
        if (answer.body.kind !== 'complete')
          throw new Error('An answer in parts was not asked for.');
        const { status = 200 } = answer;
        const refused = status >= 400 && tally.codes.length === 0;
        const body = refused
          ? sayRefusal(answer.body.string, request.locale, tally)
          : answer.body.string;
        return { status, headers: [...answer.headers], body, tally };
      } finally {
        underWay -= 1;
      }
    },
    underWay: () => underWay,
    health: async () => {
      const started = performance.now();
      const storeProblem = await findStoreProblem(engine);
      const storeSeconds = (performance.now() - started) / 1000;
      const loopDelaySeconds = loopDelay.percentile(99) / 1e9;
      loopDelay.reset();
      return {
        index: engine.isFollowing(),
        storeProblem,
        unreadableRecords: engine.unreadableRecords(),
        staleSince: engine.staleSince(),
        storeSeconds,
        loopDelaySeconds,
      };
    },
    close: () => {
      loopDelay.disable();
      return apollo.stop();
    },
  };
}

/** Translates into the reader's language what Apollo refused before an operation could run. */
function sayRefusal(body: string, locale: MessageLocale, tally: Tally): string {
  const refusal: { readonly errors: readonly GraphQLFormattedError[] } = JSON.parse(body);
  const errors = refusal.errors.map((error) => ({
    ...error,
    message: sayOfGraphql(error.message, locale),
  }));
  tally.codes = errors.map(({ extensions }) => String(extensions?.code));
  return JSON.stringify({ ...refusal, errors });
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
