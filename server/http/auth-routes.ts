import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import type { AccessParts } from '../../access/accounts/access-parts.ts';
import {
  acceptLink,
  invite,
  type NewLink,
  openLink,
  resetPassword,
} from '../../access/accounts/links.ts';
import { signIn, signOut, signOutEverywhere, viewerOf } from '../../access/accounts/sessions.ts';
import { requireAction } from '../../access/policy/actions.ts';
import { ROLES } from '../../access/records/roles.ts';
import type { Viewer } from '../../access/records/viewer.ts';
import { CatalyzerError, type ErrorCode } from '../../graph/errors/catalyzer-error.ts';
import type { ScopedReader } from '../../graph/store.ts';
import { requireRecords } from '../use-cases/require-records.ts';
import {
  isLoopbackName,
  onlyMethods,
  onlyOwnPages,
  onlyUnread,
  onlyUtf8,
  originOf,
} from './guards.ts';
import { refuse, requestIdOf } from './http-error.ts';
import { isLoopbackAddress, subscriberKey } from './rate.ts';
import type { SessionCookie } from './session-cookie.ts';
import { signInAddress } from './sign-in-address.ts';
import type { SignInAttempts } from './sign-in-attempts.ts';

/** Parts of the sign-in routes. */
export interface AuthParts {
  readonly access: AccessParts;
  /** Reader for the records that invitations name. */
  readonly records: Pick<ScopedReader, 'getNodes'>;
  readonly cookie: SessionCookie;
  readonly attempts: SignInAttempts;
  /** Address under which people reach the server, if it differs from the address it listens on. */
  readonly publicUrl: URL | undefined;
}

const BODY_BYTES = 10_000;
/** Maximum number of organisations, or of groups, that one invitation names. */
const NAMED_MAX = 20;

/** HTTP status of an error that the caller made. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
  RATE_LIMITED: 429,
};

/**
 * `/auth/…`: signing in and out, and one-time links, as JSON for our own page. Each answers 204 or
 * the data asked for; errors have the same shape as everywhere in this server.
 */
export function authRoutes({ access, records, cookie, attempts, publicUrl }: AuthParts): Router {
  const router = Router();
  const parse = express.json({ limit: BODY_BYTES });
  router.use(
    '/auth',
    onlyMethods('POST'),
    onlyUnread(publicUrl),
    onlyOwnPages(publicUrl),
    ...[onlyJson, onlyUtf8, parse],
  );
  const post = (path: string, answer: (request: Request, response: Response) => Promise<unknown>) =>
    router.post(`/auth/${path}`, async (request, response) => {
      response.setHeader('cache-control', 'no-store');
      try {
        const body = await answer(request, response);
        if (body === undefined) response.status(204).end();
        else response.json(body);
      } catch (error) {
        refuseCaller(error, response);
      }
    });

  post('sign-in', async (request, response) => {
    const [emailAddress, password] = textsOf(request, 'emailAddress', 'password');
    const { session } = cookie.credentialsOf(request);
    const secret = await attempts.runOf(subscriberKey(request), emailAddress, () =>
      signIn({ emailAddress, password }, session, requestIdOf(response), access),
    );
    cookie.set(response, secret);
  });
  post('sign-out', async (request, response) => {
    await signOut(cookie.credentialsOf(request).session, requestIdOf(response), access);
    cookie.clear(response);
  });
  post('sign-out-everywhere', async (request, response) => {
    const viewer = await signedIn(request);
    requireAction(viewer, 'SIGN_OUT');
    await signOutEverywhere(viewer.accountId, requestIdOf(response), access);
    cookie.clear(response);
  });
  post('open-link', async (request) => {
    const [token] = textsOf(request, 'token');
    return attempts.run(subscriberKey(request), () => openLink(token, placeOf(request), access));
  });
  post('accept-link', async (request, response) => {
    const [token, password] = textsOf(request, 'token', 'password');
    const emailAddress = textOf(request, 'emailAddress');
    const displayName = textOf(request, 'displayName');
    const given = { token, password, emailAddress, displayName };
    const secret = await attempts.run(subscriberKey(request), () =>
      acceptLink(given, placeOf(request), requestIdOf(response), access),
    );
    cookie.set(response, secret);
  });
  post('invitations', async (request, response) => {
    const viewer = await signedIn(request);
    requireAction(viewer, 'MANAGE_ACCOUNTS');
    const [role] = textsOf(request, 'role');
    const organizations = listOf(request, 'organizations');
    const groups = listOf(request, 'groups');
    await requireRecords(organizations, 'Organization', records);
    await requireRecords(groups, 'Group', records);
    const asked = {
      emailAddress: textOf(request, 'emailAddress'),
      role: ROLES.find((one) => one === role) ?? malformed('role'),
      ...{ organizations, groups },
    };
    return linkFor(request, await invite(asked, viewer, requestIdOf(response), access));
  });
  post('password-resets', async (request, response) => {
    const viewer = await signedIn(request);
    requireAction(viewer, 'MANAGE_ACCOUNTS');
    const [emailAddress] = textsOf(request, 'emailAddress');
    const link = await resetPassword(emailAddress, viewer, requestIdOf(response), access);
    return linkFor(request, link);
  });
  return router;

  async function signedIn(request: Request): Promise<Viewer> {
    const viewer = await viewerOf(cookie.credentialsOf(request), access);
    return viewer ?? unauthenticated();
  }

  function linkFor(request: Request, { token, expiresAt }: NewLink) {
    return { link: signInAddress(originOf(request, publicUrl), token), expiresAt };
  }
}

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return next();
  refuse(response, { status: 415, code: 'BAD_REQUEST', key: 'bodyNotJson' });
};

function placeOf(request: Request) {
  const isThisMachine = isLoopbackAddress(request.ip ?? '') && isLoopbackName(request.headers.host);
  return { isThisMachine };
}

function textOf(request: Request, name: string): string | undefined {
  const body: unknown = request.body;
  const value: unknown =
    typeof body === 'object' && body !== null && Object.hasOwn(body, name)
      ? Reflect.get(body, name)
      : undefined;
  if (value === undefined || typeof value === 'string') return value;
  return malformed(name);
}

function listOf(request: Request, name: string): readonly string[] {
  const body: unknown = request.body;
  const value: unknown =
    typeof body === 'object' && body !== null ? (Reflect.get(body, name) ?? []) : [];
  if (!Array.isArray(value) || value.length > NAMED_MAX) return malformed(name);
  return value.map((id) => (typeof id === 'string' ? id : malformed(name)));
}

function malformed(field: string): never {
  throw new FieldMalformed(field);
}

function unauthenticated(): never {
  throw new CatalyzerError('UNAUTHENTICATED', { key: 'signInFirst', parameters: {} });
}

function textsOf<const Names extends readonly string[]>(
  request: Request,
  ...names: Names
): { [Place in keyof Names]: string } {
  const texts = names.map((name) => {
    const text = textOf(request, name);
    return text ?? malformed(name);
  });
  return texts as { [Place in keyof Names]: string };
}

class FieldMalformed extends Error {
  readonly field: string;

  constructor(field: string) {
    super(`${field} of the body is not text.`);
    this.field = field;
  }
}

function refuseCaller(error: unknown, response: Response): void {
  const status = error instanceof CatalyzerError ? STATUS[error.code] : undefined;
  if (error instanceof FieldMalformed) {
    const parameters = { field: error.field };
    refuse(response, { status: 400, code: 'BAD_REQUEST', key: 'fieldsMalformed', parameters });
  } else if (error instanceof CatalyzerError && status !== undefined) {
    const { code, key, parameters } = error;
    refuse(response, { status, code, key, parameters });
  } else throw error;
}
