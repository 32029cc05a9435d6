import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD_COST } from '../../access/accounts/passwords.ts';
import { openSqliteAccess } from '../../access/sqlite/open-sqlite-access.ts';
import { answererOn } from '../../server/answering/answer-here.ts';
import type { Engine } from '../../server/engine/engine.ts';
import { DEFAULT_LIMITS } from '../../server/graphql/limits/limits.ts';
import { createApp } from '../../server/http/app.ts';
import { addressOf, listen } from '../../server/http/listen.ts';
import { createErrorLog } from '../../server/log.ts';

const HOST = '127.0.0.1';

/** A server of the product over this engine, on a free port. */
export interface BenchServer {
  /** Address for GraphQL questions. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves an engine as the product does, with all its limits. */
export async function serve(engine: Engine): Promise<BenchServer> {
  const log = createErrorLog(process.stderr, () => new Date());
  const answerer = await answererOn(engine, { limits: DEFAULT_LIMITS, log });
  const folder = mkdtempSync(join(tmpdir(), 'catalyzer-accounts-'));
  const store = await openSqliteAccess(folder);
  const now = () => new Date();
  const app = createApp({
    answerer,
    access: { store, now, randomBytes, passwordCost: PASSWORD_COST },
    records: engine.reader,
    limits: DEFAULT_LIMITS,
    log,
    now,
    newId: randomUUID,
    watchers: [],
    ownHostsOnly: true,
    httpsOnly: false,
    isDraining: () => false,
  });
  const server = await listen(app, { host: HOST, port: 0 });
  return {
    url: `${addressOf(server, HOST)}/graphql`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await answerer.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
