import type { RequestHandler } from 'express';
import type { LogRequest } from '../log.ts';
import { tallyOf } from './graphql.ts';
import { requestIdOf } from './http-error.ts';

/** Tells the log of every request when it is answered or its caller has left. */
export function logRequests(log: LogRequest): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    // A route cuts its own part off while it answers.
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
