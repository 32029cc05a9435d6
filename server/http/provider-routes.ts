import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { AccessParts } from '../../access/accounts/access-parts.ts';
import { signInByProvider } from '../../access/accounts/provider-sign-in.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { onlyOwnPages, onlyUnread, originOf } from './guards.ts';
import { requestIdOf } from './http-error.ts';
import type { OpenIdProvider, PendingSignIn } from './open-id-provider.ts';
import { subscriberKey } from './rate.ts';
import type { SecretCookie, SessionCookie } from './session-cookie.ts';
import { PROVIDER_CALLBACK_PATH, PROVIDER_START_PATH, SIGN_IN_PATH } from './sign-in-address.ts';
import type { SignInAttempts } from './sign-in-attempts.ts';
import { isSignInProblem } from './sign-in-page.ts';

/** Parts of the routes for sign-in with a provider. */
export interface ProviderParts {
  readonly access: AccessParts;
  readonly provider: OpenIdProvider;
  readonly cookie: SessionCookie;
  /** Binds an attempt to the browser that began it. */
  readonly pending: SecretCookie;
  readonly attempts: SignInAttempts;
  readonly publicUrl: URL | undefined;
}

/**
 * Sends people to the provider and takes them back: pages, not JSON, because a browser navigates
 * them. Every path ends on the sign-in page, so that no address with a code stays visible or in the
 * history.
 */
export function providerRoutes(parts: ProviderParts): Router {
  const { access, provider, cookie, pending, attempts, publicUrl } = parts;
  const router = Router();
  const guards = [onlyUnread(publicUrl)];
  router.get(
    PROVIDER_START_PATH,
    ...guards,
    onlyOwnPages(publicUrl),
    page(async (request, response) => {
      const back = `${originOf(request, publicUrl)}${PROVIDER_CALLBACK_PATH}`;
      const begun = await attempts.run(subscriberKey(request), () =>
        provider.begin(back, requestIdOf(response)),
      );
      const { state, nonce, codeVerifier } = begun.pending;
      pending.set(response, [state, nonce, codeVerifier].join('.'));
      return begun.address;
    }),
  );
  router.get(
    PROVIDER_CALLBACK_PATH,
    ...guards,
    page(async (request, response) => {
      const kept = pendingOf(pending.read(request));
      // One attempt only, whatever its outcome.
      pending.clear(response);
      if (kept === undefined) throw problem('providerAttemptUnknown');
      const address = new URL(request.originalUrl, originOf(request, publicUrl));
      const { session } = cookie.credentialsOf(request);
      const requestId = requestIdOf(response);
      const secret = await attempts.run(subscriberKey(request), async () => {
        const identity = await provider.finish(address, kept, requestId);
        return signInByProvider(identity, session, requestId, access);
      });
      cookie.set(response, secret);
      return SIGN_IN_PATH;
    }),
  );
  return router;
}

/** Redirects to the result of a step, or to the sign-in page with the problem. */
function page(step: (request: Request, response: Response) => Promise<string>): RequestHandler {
  return async (request, response) => {
    response.setHeader('cache-control', 'no-store');
    let next: string;
    try {
      next = await step(request, response);
    } catch (error) {
      if (!(error instanceof CatalyzerError && isSignInProblem(error.key))) throw error;
      next = `${SIGN_IN_PATH}?problem=${error.key}`;
    }
    response.redirect(303, next);
  };
}

function pendingOf(text: string | undefined): PendingSignIn | undefined {
  const [state, nonce, codeVerifier, ...rest] = text?.split('.') ?? [];
  if (!state || !nonce || !codeVerifier || rest.length > 0) return undefined;
  return { state, nonce, codeVerifier };
}

function problem(key: 'providerAttemptUnknown'): CatalyzerError {
  return new CatalyzerError('UNAUTHENTICATED', { key, parameters: {} });
}
