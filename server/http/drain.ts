import type { Server, ServerResponse } from 'node:http';
import { setImmediate, setTimeout } from 'node:timers/promises';

/**
 * Time during which a stopping server still accepts requests: one sent before is in buffers of the
 * system until the event loop has turned, and closing its connection would reset it.
 */
const GRACE_MS = 200;

/**
 * Tracks the answers of a server and returns a function that stops it without resetting a request
 * that was already sent: it asks every client to close its connection, answers the requests sent,
 * then refuses connections and waits for running answers; after `timeoutMs` they are cut off.
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
    // A long answer may have used up the time: one turn accepts new connections, one reads them.
    for (let turn = 0; turn < 2; turn += 1) await setImmediate();
    const ended = new Promise<void>((resolve) => {
      // This also closes idle connections.
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
