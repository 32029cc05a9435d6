import type { GraphQLFormattedError } from 'graphql';
import type { Viewer } from '../../access/records/viewer.ts';
import type { Engine } from '../../server/engine/engine.ts';
import { createApollo } from '../../server/graphql/apollo.ts';
import { DEFAULT_LIMITS, type Limits } from '../../server/graphql/limits/limits.ts';
import { createContext } from '../../server/graphql/request/context.ts';
import { loadSchema } from '../../server/graphql/schema.ts';
import type { LoggedError } from '../../server/log.ts';

const schema = loadSchema();

/** An answer of the API. */
export interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[];
}

/** A machine that runs other suites beside this one can take longer than the product's limit. */
const PATIENCE_MS = 120_000;

/** Asks the API in this process, with its limits but that of time, and its errors. */
export async function apiOf(engine: Engine, limits: Partial<Limits> = {}) {
  const logged: LoggedError[] = [];
  const all = { ...DEFAULT_LIMITS, timeoutMs: PATIENCE_MS, ...limits };
  const apollo = createApollo(schema, all, (entry) => logged.push(entry));
  await apollo.start();
  const ask = async (
    query: string,
    variables: Record<string, unknown> = {},
    locale: 'ja' | 'en' = 'en',
    viewer?: Viewer,
  ): Promise<Answer> => {
    const contextValue = await createContext(
      engine,
      { locale, requestId: 'request-1', viewer },
      { timeoutMs: all.timeoutMs, schemaVersion: 'test' },
    );
    const { body, http } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('not a single answer');
    const { data, errors = [] } = body.singleResult;
    return { status: http.status ?? 200, data, errors };
  };
  return { ask, logged, close: () => apollo.stop() };
}
