import type { RequestHandler } from 'express';
import type { LogRequest } from '../log.ts';
import { tallyOf } from './graphql.ts';
import { requestIdOf } from './http-error.ts';

/** Logs every request when it is answered or its client has left. */
export function logRequests(log: LogRequest): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    // A route removes its own prefix while it answers.
    const { path } = request;
    response.on('close', () => {
      log({
        requestId: requestIdOf(response),
        method: request.method,
        path,
        status: response.statusCode,
        durationMs: Math.round(performance.now() - started),
        ...tallyOf(response),
      });
    });
    next();
  };
}
