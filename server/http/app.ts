import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Response } from 'express';
import type { Engine } from '../engine/engine.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import { createContext, type RequestContext } from '../graphql/request/context.ts';
import type { LogError } from '../log-error.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { handleErrors, notFound } from './error-handler.ts';
import { graphiqlRoutes } from './graphiql.ts';
import { numberRequests, onlyLoopbackHosts, onlyUtf8, safeHeaders } from './guards.ts';
import { healthRoutes } from './health.ts';
import { localeOf, requestIdOf } from './http-error.ts';

/** Carries the receipt of a write that has to be in the answer. */
const AFTER_HEADER = 'catalyzer-after';

/** What the web application is made of. */
export interface AppParts {
  readonly engine: Engine;
  /** Started. */
  readonly apollo: ApolloServer<RequestContext>;
  readonly schemaVersion: string;
  readonly limits: Limits;
  readonly log: LogError;
  /** Makes the number of a request. */
  readonly newId: () => string;
  /** Whether only requests to this machine's own names are answered. */
  readonly loopbackOnly: boolean;
  /** Whether the server is on its way out. */
  readonly isDraining: () => boolean;
}

/** The web application: API, query page, page, health. Every error is JSON. */
export function createApp(parts: AppParts): Express {
  const { engine, limits, log } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(numberRequests(parts.newId));
  app.use(safeHeaders);
  if (parts.loopbackOnly) app.use(onlyLoopbackHosts);
  app.use(healthRoutes(engine, parts.isDraining));
  app.use(
    '/graphql',
    onlyUtf8,
    express.json({ limit: limits.bodyBytes }),
    expressMiddleware(parts.apollo, { context: async ({ res }) => contextOf(res, parts) }),
  );
  app.use(graphiqlRoutes());
  app.use(express.static(join(PROJECT_ROOT, 'console')));
  app.use(notFound);
  app.use(handleErrors(log, limits.bodyBytes));
  return app;
}

function contextOf(response: Response, parts: AppParts): RequestContext {
  const { engine, limits, schemaVersion } = parts;
  const context = createContext(
    engine,
    {
      locale: localeOf(response),
      requestId: requestIdOf(response),
      after: response.req.get(AFTER_HEADER),
    },
    { timeoutMs: limits.timeoutMs, schemaVersion },
  );
  // Nobody waits any more: nothing more is read for it.
  response.on('close', () => context.abort.abort());
  return context;
}
