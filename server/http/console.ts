import { join } from 'node:path';
import { Router } from 'express';
import sirv from 'sirv';
import { PROJECT_ROOT } from '../project-root.ts';

/** What `scripts/build-console.mjs` wrote. */
const FOLDER = join(PROJECT_ROOT, 'dist', 'console');
/** Names of files below it tell their content, so they never change. */
const HASHED = '/assets/';
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** The console: its files, compressed ahead, and its one page at every address of its own. */
export function consoleRoutes(): Router {
  const router = Router();
  const files = sirv(FOLDER, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader('cache-control', path.startsWith(HASHED) ? FOREVER : ASK_AGAIN),
  });
  router.get(['/next', '/next/{*page}'], (request, response, next) => {
    request.url = '/index.html';
    files(request, response, next);
  });
  router.use(HASHED, (request, response, next) => {
    request.url = `${HASHED}${request.url.slice(1)}`;
    files(request, response, next);
  });
  return router;
}
