import { join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import type { Answerer } from '../answering/answerer.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import type { LogError } from '../log.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { consoleRoutes } from './console.ts';
import { handleErrors, notFound } from './error-handler.ts';
import { graphiqlRoutes } from './graphiql.ts';
import { answerGraphql } from './graphql.ts';
import { numberRequests, onlyLoopbackHosts, onlyUtf8, requireHost, safeHeaders } from './guards.ts';
import { healthRoutes } from './health.ts';
import { createRate } from './rate.ts';

/** What the web application is made of. */
export interface AppParts {
  readonly answerer: Answerer;
  readonly limits: Limits;
  readonly log: LogError;
  readonly now: () => Date;
  /** Makes the number of a request. */
  readonly newId: () => string;
  /** Whether only requests to this machine's own names are answered. */
  readonly loopbackOnly: boolean;
  /** Sees every request with its answer: what counts and logs them. */
  readonly watchers: readonly RequestHandler[];
  /** Whether the server is on its way out. */
  readonly isDraining: () => boolean;
}

/** The web application: API, query page, page, health. Every error is JSON. */
export function createApp(parts: AppParts): Express {
  const { answerer, limits, log } = parts;
  const rate = createRate(limits.pointsPerMinute, parts.now);
  const app = express();
  // A proxy on this machine is believed when it names whom it speaks for, nobody else is.
  app.set('trust proxy', 'loopback');
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(numberRequests(parts.newId));
  for (const watch of parts.watchers) app.use(watch);
  app.use(safeHeaders);
  app.use(requireHost);
  if (parts.loopbackOnly) app.use(onlyLoopbackHosts);
  app.use(healthRoutes(answerer, parts.isDraining));
  app.use(
    '/graphql',
    rate.admit,
    onlyUtf8,
    express.json({ limit: limits.bodyBytes }),
    answerGraphql(answerer, limits.timeoutMs, rate),
  );
  app.use(graphiqlRoutes());
  app.use(consoleRoutes());
  app.use(express.static(join(PROJECT_ROOT, 'console/plain')));
  app.use(notFound);
  app.use(handleErrors(log, limits.bodyBytes));
  return app;
}
