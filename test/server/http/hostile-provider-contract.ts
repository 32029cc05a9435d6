/**
 * Answers of a hostile provider, or of one that poses as it, which let nobody in. Run on every
 * store of accounts.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { type FreshParts, makeAccount } from '../../access/fresh-access.ts';
import { engineForTest } from '../engine-for-test.ts';
import { openBrowser } from './provider/browser.ts';
import { serveForTest } from './serve-for-test.ts';

const CLIENT_ID = 'catalyzer';
const SECRET = 'planted-client-secret-4712';
const MINUTE_MS = 60_000;

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

/** Next answer of the provider. */
interface Said {
  /** Changes what is published of it. */
  readonly metadata?: object;
  readonly idToken?: (claims: JWTPayload) => Promise<string> | string;
  readonly userinfo?: object;
  readonly status?: number;
}

/** Runs the suite on the accounts of a store. */
export function describeHostileProvider(name: string, open: () => Promise<FreshParts>): void {
  describe(name, () => {
    let engine: Awaited<ReturnType<typeof engineForTest>>;
    let keys: KeyPair;
    let others: KeyPair;
    /** The one key that the provider publishes and signs with, by its id. */
    let signing: { readonly kid: string; readonly pair: KeyPair };
    let server: Server;
    let issuer: string;
    let parts: FreshParts;
    let http: Awaited<ReturnType<typeof serveForTest>>;
    let said: Said;
    let nonce: string;
    /** Parameters with which the token endpoint was asked with. */
    let asked: URLSearchParams;

    beforeAll(async () => {
      engine = await engineForTest({});
      keys = await generateKeyPair('RS256');
      others = await generateKeyPair('RS256');
    });
    afterAll(() => engine.close());
    beforeEach(async () => {
      said = {};
      signing = { kid: '1', pair: keys };
      asked = new URLSearchParams();
      server = createServer(async (request, response) => {
        const [status, body] = await answer(request);
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(JSON.stringify(body));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      parts = await open();
      const openId = { issuer: new URL(issuer), clientId: CLIENT_ID, clientSecret: SECRET };
      http = await serveForTest(engine.engine, { access: parts, openId });
      await makeAccount(parts, 'alice@example.org');
    });
    afterEach(async () => {
      await http.close();
      await parts.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });

    async function answer(request: IncomingMessage): Promise<[number, unknown]> {
      if (request.url === '/.well-known/openid-configuration') {
        const published = {
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          userinfo_endpoint: `${issuer}/me`,
          jwks_uri: `${issuer}/jwks`,
        };
        return [200, { ...published, ...said.metadata }];
      }
      if (request.url === '/jwks') {
        const { kid, pair } = signing;
        return [200, { keys: [{ ...(await exportJWK(pair.publicKey)), kid, alg: 'RS256' }] }];
      }
      if (request.url === '/me') return [200, said.userinfo];
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      asked = new URLSearchParams(Buffer.concat(chunks).toString());
      const claims = {
        ...{ iss: issuer, aud: CLIENT_ID, sub: '1', nonce },
        ...{ email: 'alice@example.org', email_verified: true },
      };
      const token = await (said.idToken ?? signed())(claims);
      return [said.status ?? 200, { access_token: 'x', token_type: 'Bearer', id_token: token }];
    }

    /** Signs what the claims are changed into, by the clock of the library unless they say when. */
    function signed(
      changed: object = {},
      header: object = {},
      pair: () => KeyPair = () => signing.pair,
    ) {
      return (claims: JWTPayload) => {
        const token = new SignJWT({ ...claims, ...changed });
        if (!('iat' in changed)) token.setIssuedAt();
        if (!('exp' in changed)) token.setExpirationTime('60s');
        const { privateKey } = pair();
        return token
          .setProtectedHeader({ alg: 'RS256', kid: signing.kid, ...header })
          .sign(privateKey);
      };
    }

    /** Begins here, comes back with a code: what the page says, undefined where one is in. */
    async function signIn(): Promise<string | undefined> {
      const browser = openBrowser();
      const there = await browser.go(`${http.address}/auth/provider`, `${issuer}/auth`);
      if (there.url.pathname !== '/auth') return problemIn(there.text);
      const { searchParams: sent } = there.url;
      nonce = sent.get('nonce') ?? '';
      const back = `${http.address}/auth/provider/callback?code=c&state=${sent.get('state')}`;
      const { text } = await browser.go(back);
      expect(browser.cookies.has('catalyzer-session')).toBe(problemIn(text) === undefined);
      return problemIn(text);
    }

    function problemIn(text: string): string | undefined {
      return /<p role="alert"[^>]*(?<! hidden)>([^<]+)<\/p>/.exec(text)?.[1];
    }

    const UNVERIFIED = /could not be verified/;

    it('lets in a correct answer, so that the refusals below prove something', async () => {
      expect(await signIn()).toBeUndefined();
      // The code alone is of no use to whoever reads it on the way.
      expect(asked.get('code_verifier')).toMatch(/^[\w-]{43}$/);
    });

    it('asks for the address where the ID token has none', async () => {
      said = {
        idToken: signed({ email: undefined, email_verified: undefined }),
        userinfo: { sub: '1', email: 'alice@example.org', email_verified: true },
      };
      expect(await signIn()).toBeUndefined();
    });

    it('follows the provider to a new key a minute after reading the old one, which then lets nobody in', async () => {
      expect(await signIn()).toBeUndefined();
      signing = { kid: '2', pair: others };
      // Whoever sends keys of their own making cannot make us ask the provider each time.
      expect(await signIn()).toMatch(UNVERIFIED);
      const later = performance.timeOrigin + performance.now() + MINUTE_MS + 1_000;
      const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
      try {
        expect(await signIn()).toBeUndefined();
        said = { idToken: signed({}, { kid: '1' }, () => keys) };
        expect(await signIn()).toMatch(UNVERIFIED);
        said = {};
        expect(await signIn()).toBeUndefined();
      } finally {
        clock.mockRestore();
      }
    });

    const past = Math.floor(Date.UTC(2001, 0) / 1000);

    it.each<[string, Said]>([
      [
        'no signature',
        {
          idToken: (claims) =>
            new UnsecuredJWT(claims).setIssuedAt().setExpirationTime('60s').encode(),
        },
      ],
      ['a signature by another key', { idToken: signed({}, {}, () => others) }],
      ['a key that is not published', { idToken: signed({}, { kid: '2' }, () => others) }],
      [
        'a signature by our secret',
        {
          idToken: (claims) =>
            new SignJWT(claims)
              .setIssuedAt()
              .setExpirationTime('60s')
              .setProtectedHeader({ alg: 'HS256' })
              .sign(new TextEncoder().encode(SECRET.padEnd(32, '0'))),
        },
      ],
      ['another issuer', { idToken: signed({ iss: 'https://evil.example' }) }],
      ['another audience', { idToken: signed({ aud: 'another' }) }],
      ['several audiences for another', { idToken: signed({ aud: [CLIENT_ID, 'b'], azp: 'b' }) }],
      ['another nonce', { idToken: signed({ nonce: 'x' }) }],
      ['no nonce', { idToken: signed({ nonce: undefined }) }],
      ['an end that is past', { idToken: signed({ iat: past, exp: past + 60 }) }],
      ['no end', { idToken: signed({ exp: undefined }) }],
      ['no subject', { idToken: signed({ sub: undefined }) }],
      ['a subject that is no text', { idToken: signed({ sub: 1 }) }],
      ['an unknown critical header', { idToken: signed({}, { crit: ['b64'], b64: true }) }],
      ['no token', { idToken: () => '' }],
      ['garbage', { idToken: () => 'a.b.c' }],
      ['a megabyte', { idToken: () => 'a'.repeat(1_000_000) }],
      [
        'the address of somebody else beside the token',
        {
          idToken: signed({ email: undefined }),
          userinfo: { sub: '2', email: 'alice@example.org', email_verified: true },
        },
      ],
    ])('lets nobody in by an ID token with %s', async (_, next) => {
      said = next;
      expect(await signIn()).toMatch(UNVERIFIED);
      expect(await parts.store.list('identity')).toEqual([]);
    });

    it.each<[string, object]>([
      ['said to be unverified', { email_verified: false }],
      ['with a text for yes', { email_verified: 'true' }],
      ['of which nothing is said', { email_verified: undefined }],
      ['that is no text', { email: ['alice@example.org'] }],
    ])('lets nobody in by an address %s', async (_, changed) => {
      said = { idToken: signed(changed) };
      expect(await signIn()).toMatch(/has not verified/);
    });

    it.each<[string, object]>([
      ['too long', { email: `${'a'.repeat(400)}@example.org` }],
      ['none', { email: 'alice' }],
      ['two in one', { email: 'alice@example.org,mallory@example.org' }],
      ['with a line of its own', { email: 'alice@example.org\r\nx: y' }],
    ])('lets nobody in by an address that is %s', async (_, changed) => {
      said = { idToken: signed(changed) };
      expect(await signIn()).toMatch(/is not invited/);
    });

    it.each<[string, object]>([
      ['is for another issuer', { issuer: 'https://evil.example' }],
      ['lacks an issuer', { issuer: undefined }],
    ])('takes no provider whose description %s', async (_, metadata) => {
      said = { metadata };
      expect(await signIn()).toMatch(/does not answer|could not be verified/);
      expect([...asked]).toEqual([]);
    });
  });
}
