import express, { type Express, type RequestHandler } from 'express';
import type { AccessParts } from '../../access/accounts/access-parts.ts';
import type { ScopedReader } from '../../graph/store.ts';
import type { Answerer } from '../answering/answerer.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import type { LogError } from '../log.ts';
import { authRoutes } from './auth-routes.ts';
import { consoleRoutes } from './console.ts';
import { handleErrors, notFound } from './error-handler.ts';
import { graphiqlRoutes } from './graphiql.ts';
import { answerGraphql } from './graphql.ts';
import {
  numberRequests,
  onlyHttps,
  onlyOwnHosts,
  onlyUtf8,
  requireHost,
  safeHeaders,
} from './guards.ts';
import { healthRoutes } from './health.ts';
import { identify } from './identify.ts';
import { createRate } from './rate.ts';
import { sessionCookie } from './session-cookie.ts';
import { signInAttempts } from './sign-in-attempts.ts';
import { signInPage } from './sign-in-page.ts';

/** What the web application is made of. */
export interface AppParts {
  readonly answerer: Answerer;
  readonly access: AccessParts;
  /** Where invitations look up what they name. */
  readonly records: Pick<ScopedReader, 'getNodes'>;
  readonly limits: Limits;
  readonly log: LogError;
  readonly now: () => Date;
  /** Makes the number of a request. */
  readonly newId: () => string;
  /** Where people reach it, if not only by the address it listens on. */
  readonly publicUrl?: URL | undefined;
  /** Whether only requests to this machine's own names, and to {@link publicUrl}, are answered. */
  readonly ownHostsOnly: boolean;
  /** Whether only what came by https, or from this machine, is answered. */
  readonly httpsOnly: boolean;
  /** Proxies elsewhere that are believed. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Sees every request with its answer: what counts and logs them. */
  readonly watchers: readonly RequestHandler[];
  /** Whether the server is on its way out. */
  readonly isDraining: () => boolean;
}

/** The web application: API, signing in, query page, page, health. Every error is JSON. */
export function createApp(parts: AppParts): Express {
  const { answerer, access, limits, log, publicUrl } = parts;
  const cookie = sessionCookie({ isHttps: publicUrl?.protocol === 'https:' });
  const rate = createRate(limits.pointsPerMinute, parts.now);
  const app = express();
  // Nobody else is believed about whom he speaks for.
  app.set('trust proxy', ['loopback', ...(parts.trustedProxies ?? [])]);
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(numberRequests(parts.newId));
  for (const watch of parts.watchers) app.use(watch);
  app.use(safeHeaders);
  app.use(requireHost);
  if (parts.ownHostsOnly) app.use(onlyOwnHosts(publicUrl));
  if (parts.httpsOnly) app.use(onlyHttps);
  app.use(healthRoutes(answerer, parts.isDraining));
  app.use(
    '/graphql',
    rate.admit,
    onlyUtf8,
    identify(access, cookie),
    express.json({ limit: limits.bodyBytes }),
    answerGraphql(answerer, limits.timeoutMs, rate),
  );
  app.use(
    authRoutes({ access, records: parts.records, cookie, attempts: signInAttempts(), publicUrl }),
  );
  app.use(signInPage(access, cookie));
  app.use(graphiqlRoutes());
  app.use(consoleRoutes());
  app.use(notFound);
  app.use(handleErrors(log, limits.bodyBytes));
  return app;
}
