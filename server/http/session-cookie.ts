import type { CookieOptions, Request, Response } from 'express';
import { type Credentials, SESSION_WHOLE_S } from '../../access/accounts/sessions.ts';

/** How sessions are kept in browsers. */
export interface SessionCookie {
  /** What a request says of who sends it. */
  credentialsOf(request: Request): Credentials;
  /** Hands the secret of a session to the browser. */
  set(response: Response, secret: string): void;
  clear(response: Response): void;
}

/** Without a key behind it, too: a program whose key is empty must not be taken for nobody. */
const BEARER = /^bearer(?: +(.*))?$/i;

/**
 * A cookie that no script reads and no other site's form sends. Where people come over https it is
 * sent over https alone, and no other host of the domain can set it (`__Host-`, RFC 6265bis 4.1.3).
 */
export function sessionCookie({ isHttps }: { readonly isHttps: boolean }): SessionCookie {
  const name = isHttps ? '__Host-catalyzer-session' : 'catalyzer-session';
  const options: CookieOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps };
  return {
    credentialsOf: (request) => {
      const bearer = BEARER.exec(request.headers.authorization ?? '');
      return {
        session: cookieOf(request, name),
        key: bearer ? (bearer[1] ?? '').trim() : undefined,
      };
    },
    set: (response, secret) => {
      response.cookie(name, secret, { ...options, maxAge: SESSION_WHOLE_S * 1000 });
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
