import type { RequestHandler, Response } from 'express';
import type { AccessParts } from '../../access/accounts/access-parts.ts';
import { viewerOf } from '../../access/accounts/sessions.ts';
import type { Viewer } from '../../access/records/viewer.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { refuse } from './http-error.ts';
import type { SessionCookie } from './session-cookie.ts';

/** Identifies the sender of a request; refuses an invalid key (401). */
export function identify(access: AccessParts, cookie: SessionCookie): RequestHandler {
  return async (request, response, next) => {
    try {
      response.locals.viewer = await viewerOf(cookie.credentialsOf(request), access);
    } catch (error) {
      if (!(error instanceof CatalyzerError && error.code === 'UNAUTHENTICATED')) throw error;
      const { code, key, parameters } = error;
      response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
      return refuse(response, { status: 401, code, key, parameters });
    }
    next();
  };
}

/** Returns the sender of an identified request; undefined if anonymous. */
export function identifiedAs(response: Response): Viewer | undefined {
  return response.locals.viewer;
}
