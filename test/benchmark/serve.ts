import { randomUUID } from 'node:crypto';
import { answererOn } from '../../server/answering/answer-here.ts';
import type { Engine } from '../../server/engine/engine.ts';
import { DEFAULT_LIMITS } from '../../server/graphql/limits/limits.ts';
import { createApp } from '../../server/http/app.ts';
import { addressOf, listen } from '../../server/http/listen.ts';
import { createErrorLog } from '../../server/log.ts';

const HOST = '127.0.0.1';

/** A server of the product over this engine, on a free port. */
export interface BenchServer {
  /** Where GraphQL questions are posted. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves an engine as the product does, with all its limits. */
export async function serve(engine: Engine): Promise<BenchServer> {
  const log = createErrorLog(process.stderr, () => new Date());
  const answerer = await answererOn(engine, { limits: DEFAULT_LIMITS, log });
  const app = createApp({
    answerer,
    limits: DEFAULT_LIMITS,
    log,
    now: () => new Date(),
    newId: randomUUID,
    watchers: [],
    loopbackOnly: true,
    isDraining: () => false,
  });
  const server = await listen(app, { host: HOST, port: 0 });
  return {
    url: `${addressOf(server, HOST)}/graphql`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await answerer.close();
    },
  };
}
