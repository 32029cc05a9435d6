import type { CookieOptions, Request, Response } from 'express';
import { type Credentials, SESSION_WHOLE_S } from '../../access/accounts/sessions.ts';

/** Session cookies in browsers. */
export interface SessionCookie {
  /** Returns the credentials of a request. */
  credentialsOf(request: Request): Credentials;
  /** Sends the secret of a session to the browser. */
  set(response: Response, secret: string): void;
  clear(response: Response): void;
}

/** Cookie with a secret that a browser keeps for us. */
export interface SecretCookie {
  read(request: Request): string | undefined;
  set(response: Response, secret: string): void;
  clear(response: Response): void;
}

/** Seconds allowed for signing in with a provider. */
const PENDING_S = 600;

/** Pattern of a key, empty ones too: a program with an empty key must not count as anonymous. */
const BEARER = /^bearer(?: +(.*))?$/i;

/** Creates the cookie for the session of a signed-in person; see {@link secretCookie}. */
export function sessionCookie(served: Served): SessionCookie {
  const { read, set, clear } = secretCookie('catalyzer-session', SESSION_WHOLE_S, served);
  return {
    credentialsOf: (request) => {
      const bearer = BEARER.exec(request.headers.authorization ?? '');
      return { session: read(request), key: bearer ? (bearer[1] ?? '').trim() : undefined };
    },
    set,
    clear,
  };
}

/** Creates the cookie for the state of a sign-in with a provider. */
export function pendingCookie(served: Served): SecretCookie {
  return secretCookie('catalyzer-sign-in', PENDING_S, served);
}

interface Served {
  readonly isHttps: boolean;
}

/**
 * Creates a cookie that scripts cannot read and other sites' forms do not send. For people who use
 * https it is sent over https only, and no other host of the domain can set it (`__Host-`, RFC
 * 6265bis 4.1.3).
 */
function secretCookie(called: string, seconds: number, { isHttps }: Served): SecretCookie {
  const name = isHttps ? `__Host-${called}` : called;
  const options: CookieOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps };
  return {
    read: (request) => cookieOf(request, name),
    set: (response, secret) => {
      response.cookie(name, secret, { ...options, maxAge: seconds * 1000 });
    },
    clear: (response) => {
      response.clearCookie(name, options);
    },
  };
}

function cookieOf({ headers }: Request, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
