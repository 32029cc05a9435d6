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
/** Addresses that the console shows a page for; any other is not there. */
const PAGES = [
  '/shortlist',
  '/machines',
  ...['organizations', 'groups', 'people', 'equipment', 'needs', 'evidence'].map(
    (records) => `/${records}{/:id}`,
  ),
];

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
  router.use((request, _, next) => {
    // A part of a compressed file is of no use to a browser, and a wrong range is no error then.
    delete request.headers.range;
    next();
  });
  router.get(PAGES, (request, response, next) => {
    request.url = '/';
    files(request, response, next);
  });
  router.use(files);
  return router;
}
