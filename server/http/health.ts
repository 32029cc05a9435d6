import { Router } from 'express';
import { PUBLIC_SCOPE } from '../access/scopes.ts';
import type { Engine } from '../engine/engine.ts';
import { onlyMethods } from './guards.ts';

/** A store that does not answer within this time is away. */
const STORE_TIMEOUT_MS = 2_000;

/**
 * `/healthz`: the process runs, nothing else is asked. `/readyz`: it can answer questions, and from
 * how many PUBLIC records it cannot.
 */
export function healthRoutes(engine: Engine, isDraining: () => boolean): Router {
  const router = Router();
  router.use(['/healthz', '/readyz'], onlyMethods('GET', 'HEAD'));
  router.get('/healthz', (_, response) => {
    response.setHeader('cache-control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_, response) => {
    const checks = {
      accepting: !isDraining(),
      index: engine.isFollowing(),
      store: await isReadable(engine),
    };
    const ready = Object.values(checks).every(Boolean);
    response.setHeader('cache-control', 'no-store').status(ready ? 200 : 503);
    const unreadableRecords = engine.unreadableRecords();
    response.json({ status: ready ? 'ready' : 'not ready', checks, unreadableRecords });
  });
  return router;
}

async function isReadable({ reader }: Engine): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), STORE_TIMEOUT_MS);
  });
  const read = reader.listNodes('Organization', { first: 1 }, PUBLIC_SCOPE).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([read, late]);
  } finally {
    clearTimeout(timer);
  }
}
