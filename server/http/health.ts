import { Router } from 'express';
import type { Answerer } from '../answering/answerer.ts';
import { onlyMethods } from './guards.ts';

/**
 * `/healthz`: the process runs; nothing else is checked. `/readyz`: it can answer, and how many
 * PUBLIC records it leaves out; `storeProblem` says why the store cannot be read, else null.
 */
export function healthRoutes(
  answerer: Pick<Answerer, 'health'>,
  isDraining: () => boolean,
): Router {
  const router = Router();
  router.use(['/healthz', '/readyz'], onlyMethods('GET', 'HEAD'));
  router.get('/healthz', (_, response) => {
    response.setHeader('cache-control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_, response) => {
    const { index, storeProblem, unreadableRecords } = await answerer.health();
    const checks = { accepting: !isDraining(), index, store: storeProblem === null };
    const ready = Object.values(checks).every(Boolean);
    response.setHeader('cache-control', 'no-store').status(ready ? 200 : 503);
    const status = ready ? 'ready' : 'not ready';
    response.json({ status, checks, unreadableRecords, storeProblem });
  });
  return router;
}
