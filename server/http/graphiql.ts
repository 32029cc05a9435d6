import { join } from 'node:path';
import express, { Router } from 'express';
import { PROJECT_ROOT } from '../project-root.ts';
import { graphiqlHeaders } from './guards.ts';

/** Package files that the page loads: everything comes from this machine. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['react.js', 'react-18/umd/react.production.min.js'],
  ['react-dom.js', 'react-dom-18/umd/react-dom.production.min.js'],
  ['graphiql.js', 'graphiql/graphiql.min.js'],
  ['graphiql.css', 'graphiql/graphiql.min.css'],
]);

/** `/graphiql`: the query page, with example questions in Japanese and English. */
export function graphiqlRoutes(): Router {
  const router = Router();
  router.use('/graphiql', graphiqlHeaders);
  for (const [name, file] of FILES) {
    router.get(`/graphiql/${name}`, (_, response) => {
      response.sendFile(join(PROJECT_ROOT, 'node_modules', file));
    });
  }
  router.use('/graphiql', express.static(join(PROJECT_ROOT, 'server/http/graphiql')));
  return router;
}
