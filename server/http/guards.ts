import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';
import { refuse } from './http-error.ts';
import { isLoopbackAddress } from './rate.ts';

/** Maximum length of a piece of a request that an error repeats. */
const SHOWN_MAX = 100;
const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
const UTF8 = /^utf-8$/i;
/** All of them: of two, parsers use the first or the last. */
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

/** Refuses HTTP/1.1 without a Host, as RFC 9112 3.2 requires; Node does so without a body. */
export const requireHost: RequestHandler = (request, response, next) => {
  if (request.headers.host !== undefined || request.httpVersion === '1.0') return next();
  refuse(response, { status: 400, code: 'BAD_REQUEST', key: 'hostMissing' });
};

/** Returns true if a listening address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return (
    LOOPBACK_NAMES.has(host.toLowerCase()) || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
  );
}

/** Returns true if a Host names this machine, whatever its port. */
export function isLoopbackName(host: string | undefined): boolean {
  return LOOPBACK_NAMES.has((host ?? '').replace(/:\d*$/, '').toLowerCase());
}

/**
 * Accepts only requests that name this machine, or the address under which people reach it, so that
 * another site's page cannot read our data by pointing its own name here (DNS rebinding).
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
 * Refuses requests that crossed a network in plain text, as far as a trusted proxy reports it: a
 * session's cookie, or a restricted record, could have been read on the way.
 */
export const onlyHttps: RequestHandler = (request, response, next) => {
  if (request.secure || isLoopbackAddress(request.ip ?? '')) return next();
  refuse(response, { status: 403, code: 'FORBIDDEN', key: 'httpsOnly' });
};

/**
 * Refuses requests of another site's page: with a JSON body its browser would ask first and be
 * denied; `Origin` reveals it too. A program sends neither.
 */
export function onlyOwnPages(publicUrl: URL | undefined): RequestHandler {
  return (request, response, next) => {
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const isOwn =
      origin === undefined
        ? site === undefined || site === 'same-origin' || site === 'none'
        : origin === publicUrl?.origin || (URL.canParse(origin) && new URL(origin).host === host);
    if (isOwn) return next();
    const parameters = { origin: JSON.stringify(String(origin ?? site).slice(0, SHOWN_MAX)) };
    refuse(response, { status: 403, code: 'FORBIDDEN', key: 'originForbidden', parameters });
  };
}

/** Refuses a password that crosses a network in plain text. */
export function onlyUnread(publicUrl: URL | undefined): RequestHandler {
  return (request, response, next) => {
    const isHttps =
      request.secure ||
      (publicUrl?.protocol === 'https:' && request.headers.host === publicUrl.host);
    if (isHttps || isLoopbackAddress(request.ip ?? '')) return next();
    refuse(response, { status: 403, code: 'FORBIDDEN', key: 'signInNeedsHttps' });
  };
}

/** Returns the address under which the sender of a request reaches us. */
export function originOf(request: Request, publicUrl: URL | undefined): string {
  // Host was checked, or the operator who listens on another address accepted that risk.
  return publicUrl?.origin ?? `${request.protocol}://${request.headers.host}`;
}

/** Accepts only UTF-8: Express's parser takes any utf-*, even utf-7. */
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
  // Served over http on this machine: requiring https would lock the operator out.
  strictTransportSecurity: false,
});

/** Like {@link safeHeaders}, for GraphiQL, whose editor sets styles and embeds its fonts. */
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
