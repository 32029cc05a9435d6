import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccessParts } from '../../../access/accounts/access-parts.ts';
import { openSqliteAccess } from '../../../access/sqlite/open-sqlite-access.ts';
import { answererOn } from '../../../server/answering/answer-here.ts';
import type { Engine } from '../../../server/engine/engine.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../server/graphql/limits/limits.ts';
import { createApp } from '../../../server/http/app.ts';
import { addressOf, listen } from '../../../server/http/listen.ts';
import { openIdProvider } from '../../../server/http/open-id-provider.ts';
import type { LoggedError } from '../../../server/log.ts';
import type { OpenIdSettings } from '../../../server/settings.ts';
import { CHEAP } from '../../access/fresh-access.ts';
import { testClock } from '../../test-clock.ts';

const HOST = '127.0.0.1';
/** A provider on a machine under load takes longer than the product waits. */
const PROVIDER_TIMEOUT_S = 60;

/** Options of a test. */
interface Wanted {
  readonly limits?: Partial<Limits>;
  readonly ownHostsOnly?: boolean;
  readonly httpsOnly?: boolean;
  readonly trustedProxies?: readonly string[];
  readonly isDraining?: () => boolean;
  /** Accounts; missing: there are none. */
  readonly access?: AccessParts;
  readonly publicUrl?: URL;
  readonly openId?: OpenIdSettings;
}

/** The web application over an engine, on a free port. */
export async function serveForTest(engine: Engine, wanted: Wanted = {}) {
  const limits = { ...DEFAULT_LIMITS, ...wanted.limits };
  const logged: LoggedError[] = [];
  const log = (entry: LoggedError) => logged.push(entry);
  const answerer = await answererOn(engine, { limits, log });
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-accounts-'));
  const store = await openSqliteAccess(folder);
  let requests = 0;
  const app = createApp({
    answerer,
    access: wanted.access ?? { store, now: testClock, randomBytes, passwordCost: CHEAP },
    records: engine.reader,
    publicUrl: wanted.publicUrl,
    provider: wanted.openId && openIdProvider(wanted.openId, log, PROVIDER_TIMEOUT_S),
    limits,
    log,
    now: testClock,
    newId: () => `request-${++requests}`,
    watchers: [],
    ownHostsOnly: wanted.ownHostsOnly ?? true,
    httpsOnly: wanted.httpsOnly ?? false,
    trustedProxies: wanted.trustedProxies,
    isDraining: wanted.isDraining ?? (() => false),
  });
  const server: Server = await listen(app, { host: HOST, port: 0 });
  const address = addressOf(server, HOST);
  return {
    address,
    server,
    logged,
    /** Posts a question as a client does. */
    post: (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await answerer.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
