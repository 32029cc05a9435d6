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
import type { OpenIdProvider } from './open-id-provider.ts';
import { providerRoutes } from './provider-routes.ts';
import { createRate } from './rate.ts';
import { pendingCookie, sessionCookie } from './session-cookie.ts';
import { signInAttempts } from './sign-in-attempts.ts';
import { signInPage } from './sign-in-page.ts';

/** Parts of the web application. */
export interface AppParts {
  readonly answerer: Answerer;
  readonly access: AccessParts;
  /** Reader for the records that invitations name. */
  readonly records: Pick<ScopedReader, 'getNodes'>;
  readonly limits: Limits;
  readonly log: LogError;
  readonly now: () => Date;
  /** Creates the number of a request. */
  readonly newId: () => string;
  /** Address under which people reach the server, if it differs from the address it listens on. */
  readonly publicUrl?: URL | undefined;
  /** External provider of sign-in; missing: none. */
  readonly provider?: OpenIdProvider | undefined;
  /** True if only requests to this machine's own names, and to {@link publicUrl}, are answered. */
  readonly ownHostsOnly: boolean;
  /** True if only requests over https, or from this machine, are answered. */
  readonly httpsOnly: boolean;
  /** Trusted proxies on other machines. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Handlers that see every request with its answer, to count and log them. */
  readonly watchers: readonly RequestHandler[];
  /** Returns true while the server is shutting down. */
  readonly isDraining: () => boolean;
}

/** Creates the web application: API, sign-in, query page, page, health. Every error is JSON. */
export function createApp(parts: AppParts): Express {
  const { answerer, access, limits, log, publicUrl, provider } = parts;
  const served = { isHttps: publicUrl?.protocol === 'https:' };
  const cookie = sessionCookie(served);
  const attempts = signInAttempts();
  const rate = createRate(limits.pointsPerMinute, parts.now);
  const app = express();
  // No other proxy is trusted about the client it speaks for.
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
  if (provider !== undefined) {
    const pending = pendingCookie(served);
    app.use(providerRoutes({ access, provider, cookie, pending, attempts, publicUrl }));
  }
  app.use(authRoutes({ access, records: parts.records, cookie, attempts, publicUrl }));
  app.use(signInPage(access, cookie, provider));
  app.use(graphiqlRoutes());
  app.use(consoleRoutes());
  app.use(notFound);
  app.use(handleErrors(log, limits.bodyBytes));
  return app;
}
