import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { refuse } from './http-error.ts';
import { isLoopbackAddress } from './rate.ts';

/** Longest piece of a request that is said back. */
const SHOWN_MAX = 100;
const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
const UTF8 = /^utf-8$/i;
/** Every one: of two, parsers take the first or the last. */
const CHARSETS = /charset\s*=\s*["']?([^"';\s]*)/gi;
const SELF = ["'self'"];

/** Gives every request a number, in the header of its answer and in the log. */
export function numberRequests(newId: () => string): RequestHandler {
  return (_, response, next) => {
    response.locals.requestId = newId();
    response.setHeader('x-request-id', response.locals.requestId);
    next();
  };
}

/** Refuses HTTP/1.1 without a Host, as RFC 9112 3.2 wants; Node does it without a word. */
export const requireHost: RequestHandler = (request, response, next) => {
  if (request.headers.host !== undefined || request.httpVersion === '1.0') return next();
  refuse(response, { status: 400, code: 'BAD_REQUEST', key: 'hostMissing' });
};

/** Whether an address to listen on is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return (
    LOOPBACK_NAMES.has(host.toLowerCase()) || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
  );
}

/** Whether a Host names this machine, whatever its port. */
export function isLoopbackName(host: string | undefined): boolean {
  return LOOPBACK_NAMES.has((host ?? '').replace(/:\d*$/, '').toLowerCase());
}

/**
 * Lets through only requests that name this machine, or the address under which people reach it, so
 * that no page elsewhere can read us by pointing its own name here (DNS rebinding).
 */
export function onlyOwnHosts(publicUrl: URL | undefined): RequestHandler {
  return (request, response, next) => {
    const { host = '' } = request.headers;
    if (isLoopbackName(host) || host.toLowerCase() === publicUrl?.host) return next();
    refuse(response, {
      status: 421,
      code: 'MISDIRECTED_REQUEST',
      key: 'hostNotAllowed',
      parameters: { host: JSON.stringify(host.slice(0, SHOWN_MAX)) },
    });
  };
}

/**
 * Refuses what crossed a network in plain text, as far as a trusted proxy says: a session's cookie, or
 * a record for some, could have been read on the way.
 */
export const onlyHttps: RequestHandler = (request, response, next) => {
  if (request.secure || isLoopbackAddress(request.ip ?? '')) return next();
  refuse(response, { status: 403, code: 'FORBIDDEN', key: 'httpsOnly' });
};

/** Express's parser takes any utf-*, utf-7 too: only UTF-8 passes here. */
export const onlyUtf8: RequestHandler = (request, response, next) => {
  const stated = (request.headers['content-type'] ?? '').matchAll(CHARSETS);
  const charset = [...stated].map(([, name = '']) => name).find((name) => !UTF8.test(name));
  if (charset === undefined) return next();
  refuse(response, {
    status: 415,
    code: 'UNSUPPORTED_CHARSET',
    key: 'charsetNotUtf8',
    parameters: { charset: JSON.stringify(charset.slice(0, SHOWN_MAX)) },
  });
};

/** Refuses every method but those named. */
export function onlyMethods(...methods: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method)) return next();
    response.setHeader('allow', methods.join(', '));
    refuse(response, {
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      key: 'methodNotAllowed',
      parameters: { method: request.method, path: request.path.slice(0, SHOWN_MAX) },
    });
  };
}

/** Headers of every answer: nothing from elsewhere is loaded, framed or guessed. */
export const safeHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: SELF,
      styleSrc: SELF,
      imgSrc: ["'self'", 'data:'],
      connectSrc: SELF,
      manifestSrc: SELF,
      baseUri: ["'none'"],
      formAction: SELF,
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  // Served over http on this machine: promising https would lock the operator out.
  strictTransportSecurity: false,
});

/** As {@link safeHeaders} for GraphiQL, whose editor sets styles of its own and brings its fonts inline. */
export const graphiqlHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: SELF,
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:'],
      connectSrc: SELF,
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: false,
});
