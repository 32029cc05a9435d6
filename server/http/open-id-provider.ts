import * as client from 'openid-client';
import type { ProviderIdentity } from '../../access/accounts/provider-sign-in.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { LogError } from '../log.ts';
import type { OpenIdSettings } from '../settings.ts';
import { isLoopback } from './guards.ts';

/** State of one sign-in with a provider, kept in the browser meanwhile. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Provider with which people of an organisation sign in by OpenID Connect. */
export interface OpenIdProvider {
  /** Host of its issuer, which people recognise. */
  readonly host: string;
  /** Returns the sign-in address at the provider. Error: UNAUTHENTICATED (providerAway). */
  begin(
    redirectUri: string,
    requestId: string,
  ): Promise<{ readonly address: string; readonly pending: PendingSignIn }>;
  /**
   * Returns the identity of the person who came back to this address. Errors: UNAUTHENTICATED
   * (providerAway, providerDeclined; providerRefused for an answer that is not the provider's to
   * this attempt).
   */
  finish(address: URL, pending: PendingSignIn, requestId: string): Promise<ProviderIdentity>;
}

const TIMEOUT_S = 5;
const SCOPE = 'openid email profile';

/**
 * Creates the provider of the settings: authorization code with PKCE, state and nonce; the ID
 * token's signature is checked, although it comes over a direct connection. Its endpoints are
 * requested at the first sign-in, and again until it answers. `timeoutS`: seconds for each request to
 * the provider.
 */
export function openIdProvider(
  settings: OpenIdSettings,
  log: LogError,
  timeoutS = TIMEOUT_S,
): OpenIdProvider {
  const { issuer, clientId, clientSecret } = settings;
  let configuration: Promise<client.Configuration> | undefined;

  async function configured(): Promise<client.Configuration> {
    const asked = configuration ?? discover();
    configuration = asked;
    try {
      return await asked;
    } catch (error) {
      configuration = undefined;
      throw error;
    }
  }

  function discover(): Promise<client.Configuration> {
    // Only for this machine itself: the settings refuse any other http.
    const isHere = issuer.protocol === 'http:' && isLoopback(issuer.hostname);
    return client.discovery(
      issuer,
      clientId,
      clientSecret,
      clientSecret === undefined ? client.None() : undefined,
      {
        timeout: timeoutS,
        execute: [
          client.enableNonRepudiationChecks,
          ...(isHere ? [client.allowInsecureRequests] : []),
        ],
      },
    );
  }

  function problem(
    key: 'providerAway' | 'providerRefused' | 'providerDeclined',
    requestId: string,
    error: unknown,
  ): CatalyzerError {
    log({ requestId, error });
    return new CatalyzerError('UNAUTHENTICATED', { key, parameters: {} }, { cause: error });
  }

  return {
    host: issuer.host,
    begin: async (redirectUri, requestId) => {
      const found = await configured().catch((error: unknown) => {
        throw problem('providerAway', requestId, error);
      });
      const pending = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        codeVerifier: client.randomPKCECodeVerifier(),
      };
      const address = client.buildAuthorizationUrl(found, {
        redirect_uri: redirectUri,
        scope: SCOPE,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, pending };
    },
    finish: async (address, { state, nonce, codeVerifier }, requestId) => {
      const found = await configured().catch((error: unknown) => {
        throw problem('providerAway', requestId, error);
      });
      try {
        const tokens = await client.authorizationCodeGrant(found, address, {
          pkceCodeVerifier: codeVerifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new Error('The provider sent no ID token.');
        // Many providers return the address only from their userinfo endpoint.
        const said =
          claims.email === undefined
            ? await client.fetchUserInfo(found, tokens.access_token, claims.sub)
            : claims;
        const isVerified = said.email_verified === true && typeof said.email === 'string';
        return {
          issuer: claims.iss,
          subject: claims.sub,
          verifiedAddress: isVerified ? String(said.email) : undefined,
          displayName: typeof said.name === 'string' ? said.name : undefined,
        };
      } catch (error) {
        throw problem(keyOf(error), requestId, error);
      }
    },
  };
}

function keyOf(error: unknown): 'providerAway' | 'providerRefused' | 'providerDeclined' {
  if (error instanceof client.AuthorizationResponseError) return 'providerDeclined';
  return isUnanswered(error) ? 'providerAway' : 'providerRefused';
}

/** Returns true if no answer came in time: the library passes on fetch's error, or wraps it. */
function isUnanswered(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, message, cause } = error as Error;
  return name === 'TimeoutError' || message === 'fetch failed' || isUnanswered(cause);
}
