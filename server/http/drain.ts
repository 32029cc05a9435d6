import type { Server, ServerResponse } from 'node:http';
import { setImmediate, setTimeout } from 'node:timers/promises';

/**
 * How long a stopping server still takes requests: what was sent before lies in buffers of the
 * system until the event loop has turned, and closing its connection would reset it.
 */
const GRACE_MS = 200;

/**
 * Follows the answers of a server and gives what ends it without resetting a request that was sent
 * before: it asks every client to come no more, answers what was sent, then refuses connections and
 * waits for the answers under way; after `timeoutMs` they are cut.
 */
export function drainOf(server: Server): (timeoutMs: number) => Promise<void> {
  const open = new Set<ServerResponse>();
  let draining = false;
  server.prependListener('request', (_, response: ServerResponse) => {
    if (draining) response.shouldKeepAlive = false;
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  return async (timeoutMs) => {
    draining = true;
    for (const response of open) response.shouldKeepAlive = false;
    await setTimeout(GRACE_MS);
    // A long answer may have used up the time: one turn accepts what came meanwhile, one reads it.
    for (let turn = 0; turn < 2; turn += 1) await setImmediate();
    const ended = new Promise<void>((resolve) => {
      // Idle connections are closed with it.
      server.close(() => resolve());
    });
    const answered = new AbortController();
    const cut = setTimeout(timeoutMs, undefined, { signal: answered.signal }).then(
      () => server.closeAllConnections(),
      () => undefined,
    );
    await ended;
    answered.abort();
    await cut;
  };
}
