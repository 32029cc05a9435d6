import type { ErrorRequestHandler, RequestHandler } from 'express';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { RETRY_AFTER_S, statusOfCode } from '../graphql/present-error.ts';
import type { LogError } from '../log.ts';
import { type HttpError, refuse, requestIdOf } from './http-error.ts';

const SHOWN_MAX = 100;

/** Our answers to the errors of Express's parsers (`http-errors`), by their type. */
const PARSER_ERRORS: ReadonlyMap<string, HttpError> = new Map([
  ['entity.too.large', { status: 413, code: 'PAYLOAD_TOO_LARGE', key: 'bodyTooLarge' } as const],
  ['entity.parse.failed', { status: 400, code: 'BAD_REQUEST', key: 'bodyMalformed' } as const],
  [
    'charset.unsupported',
    { status: 415, code: 'UNSUPPORTED_CHARSET', key: 'requestMalformed' } as const,
  ],
  [
    'encoding.unsupported',
    { status: 415, code: 'UNSUPPORTED_CHARSET', key: 'requestMalformed' } as const,
  ],
]);

/** Last handler: no route matched. */
export const notFound: RequestHandler = (request, response) => {
  refuse(response, {
    status: 404,
    code: 'NOT_FOUND',
    key: 'notFoundPath',
    parameters: { path: JSON.stringify(request.path.slice(0, SHOWN_MAX)) },
  });
};

/** Answers every error of Express in JSON; errors that are not the client's fault go to the log. */
export function handleErrors(log: LogError, bodyBytes: number): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const known = PARSER_ERRORS.get(String(property(error, 'type')));
    const status = property(error, 'status');
    if (known !== undefined) {
      refuse(response, { ...known, parameters: { max: bodyBytes } });
    } else if (typeof status === 'number' && status >= 400 && status < 500) {
      refuse(response, { status, code: 'BAD_REQUEST', key: 'requestMalformed' });
    } else if (error instanceof CatalyzerError && statusOfCode(error.code) === 503) {
      response.setHeader('retry-after', String(RETRY_AFTER_S));
      const { code, key, parameters } = error;
      if (code !== 'STORE_UNAVAILABLE') {
        return refuse(response, { status: 503, code, key, parameters });
      }
      // Details about files and servers are for the operator only.
      log({ requestId: requestIdOf(response), error });
      refuse(response, { status: 503, code, key: 'storeAway' });
    } else {
      const requestId = requestIdOf(response);
      log({ requestId, error });
      const parameters = { requestId };
      const code = 'INTERNAL_SERVER_ERROR';
      refuse(response, { status: 500, code, key: 'internalError', parameters });
    }
  };
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
