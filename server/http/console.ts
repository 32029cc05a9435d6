import { join } from 'node:path';
import { Router } from 'express';
import sirv from 'sirv';
import { PROJECT_ROOT } from '../project-root.ts';

/** Output of `scripts/build-console.mjs`. */
const FOLDER = join(PROJECT_ROOT, 'dist', 'console');
/** Names of files below it contain a hash of their content, so they never change. */
const HASHED = '/assets/';
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';
/** Addresses for which the console has a page; any other is not found. */
const PAGES = [
  '/shortlist',
  '/machines',
  '/own-data',
  ...['organizations', 'groups', 'people', 'equipment', 'needs', 'evidence'].map(
    (records) => `/${records}{/:id}`,
  ),
];

/** Serves the console: its files, compressed in advance, and its one page at all its addresses. */
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
    // A range of a compressed file is useless to a browser, and an invalid one is then ignored.
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
