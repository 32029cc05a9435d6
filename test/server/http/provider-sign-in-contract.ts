/**
 * Signing in at a real provider of OpenID Connect, in a process of its own: who comes in, and who
 * not. Run on every store of accounts.
 */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { invite } from '../../../access/accounts/links.ts';
import { setDisabled } from '../../../access/accounts/manage-accounts.ts';
import { auditEntries } from '../../../access/audit-entries.ts';
import { type FreshParts, makeAccount, PASSWORD } from '../../access/fresh-access.ts';
import { engineForTest } from '../engine-for-test.ts';
import { type Browser, openBrowser, signInThere } from './provider/browser.ts';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  type RealProvider,
  startProvider,
} from './provider/real-provider.ts';
import { serveForTest } from './serve-for-test.ts';

const SESSION = 'catalyzer-session';

/** Runs the suite on the accounts of a store. */
export function describeProviderSignIn(name: string, open: () => Promise<FreshParts>): void {
  describe(name, () => {
    let engine: Awaited<ReturnType<typeof engineForTest>>;
    let provider: RealProvider;
    let parts: FreshParts;
    let http: Awaited<ReturnType<typeof serveForTest>>;
    let callback: string;
    beforeEach(async () => {
      engine = await engineForTest({});
      provider = await startProvider();
      parts = await open();
      const { issuer } = provider;
      const openId = { issuer, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
      http = await serveForTest(engine.engine, { access: parts, openId });
      callback = `${http.address}/auth/provider/callback`;
      await provider.register(callback);
    });
    afterEach(async () => {
      await http.close();
      await parts.end();
      await provider.end();
      await engine.close();
    });

    /** The address with which somebody comes back from the provider. */
    const comeBack = (browser: Browser, login: string) =>
      signInThere(browser, `${http.address}/auth/provider`, login, callback);

    /** Signs in there and comes back: what the page says, or undefined where nothing was wrong. */
    async function signIn(login: string, browser = openBrowser()): Promise<string | undefined> {
      const back = await comeBack(browser, login);
      return problemAt(await browser.go(back.href));
    }

    /** Returns the problem that the sign-in page shows. */
    function problemAt({ text, url }: { readonly text: string; readonly url: URL }) {
      expect(url.pathname).toBe('/sign-in');
      expect(url.search).not.toMatch(/code|state/);
      return /<p role="alert"[^>]*(?<! hidden)>([^<]+)<\/p>/.exec(text)?.[1];
    }

    async function viewerOf({ cookies }: Browser): Promise<unknown> {
      const cookie = `${SESSION}=${cookies.get(SESSION) ?? ''}`;
      const response = await http.post(
        { query: '{ viewer { displayName emailAddress role organizations { id } } }' },
        { cookie },
      );
      return JSON.parse(await response.text()).data.viewer;
    }

    async function actions(): Promise<string[]> {
      const all: string[] = [];
      for await (const { action } of auditEntries(parts.store)) all.push(action);
      return all;
    }

    const passwordSignIn = (emailAddress: string) =>
      fetch(`${http.address}/auth/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ emailAddress, password: PASSWORD }),
      });

    const NOT_INVITED = /^This account is not invited\. Ask an administrator/;

    describe('somebody who signs in at the provider', () => {
      it('is offered to on the page for signing in, by a link', async () => {
        const { text } = await openBrowser().go(`${http.address}/sign-in`);
        const { host } = provider.issuer;
        expect(text).toContain(
          `<a class="second" href="/auth/provider">Sign in with your organisation (${host})</a>`,
        );
      });

      it('is let in to the account of the verified address, and out again', async () => {
        await makeAccount(parts, 'alice@example.org');
        const browser = openBrowser();
        expect(await signIn('alice', browser)).toBeUndefined();
        expect(await viewerOf(browser)).toMatchObject({ emailAddress: 'alice@example.org' });
        const secret = browser.cookies.get(SESSION) ?? '';
        const out = await fetch(`${http.address}/auth/sign-out`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: `${SESSION}=${secret}` },
          body: '{}',
        });
        expect(out.status).toBe(204);
        expect(await viewerOf(browser)).toBeNull();
        expect(await actions()).toEqual([
          ...['LINK_CREATED', 'ACCOUNT_CREATED'],
          ...['IDENTITY_LINKED', 'SIGNED_IN', 'SIGNED_OUT'],
        ]);
      });

      it('makes an account by an open invitation for the address, once, as what it says', async () => {
        const invitation = { role: 'COORDINATOR', organizations: ['org_1'], groups: [] } as const;
        const emailAddress = 'Alice@Example.org';
        await invite({ ...invitation, emailAddress }, 'operator', null, parts);
        await invite({ ...invitation, emailAddress: 'b@example.org' }, 'operator', null, parts);
        const browser = openBrowser();
        expect(await signIn('alice', browser)).toBeUndefined();
        expect(await viewerOf(browser)).toEqual({
          displayName: '髙﨑 alice',
          emailAddress: 'alice@example.org',
          role: 'COORDINATOR',
          organizations: [],
        });
        expect(await parts.store.list('link')).toHaveLength(1);
        expect(await parts.store.list('account')).toHaveLength(1);
        // Known by now, whatever the address of the account.
        expect(await signIn('alice')).toBeUndefined();
        expect(await parts.store.list('identity')).toHaveLength(1);
        expect((await passwordSignIn('alice@example.org')).status).toBe(401);
      });

      it('is refused without account or invitation, with an expired invitation or one without an address, or a closed account', async () => {
        expect(await signIn('alice')).toMatch(NOT_INVITED);
        const invitation = { role: 'MEMBER', organizations: [], groups: [] } as const;
        await invite(invitation, 'operator', null, parts);
        expect(await signIn('alice')).toMatch(NOT_INVITED);
        await invite({ ...invitation, emailAddress: 'alice@example.org' }, 'operator', null, parts);
        parts.pass(8 * 24 * 3_600_000);
        expect(await signIn('alice')).toMatch(NOT_INVITED);
        expect(await parts.store.list('account')).toEqual([]);
        await makeAccount(parts, 'alice@example.org');
        expect(await signIn('alice')).toBeUndefined();
        await setDisabled('alice@example.org', true, 'operator', null, parts);
        expect(await signIn('alice')).toMatch(NOT_INVITED);
        const entries = await parts.store.auditEntries(0);
        expect(entries.filter(({ action }) => action === 'SIGN_IN_REFUSED')).toMatchObject([
          { actor: 'nobody', subject: null },
          { subject: null },
          { subject: null },
          { subject: expect.stringMatching(/^acc_/) },
        ]);
      });

      it('is refused with an address that the provider does not vouch for', async () => {
        await makeAccount(parts, 'unverified-bob@example.org');
        expect(await signIn('unverified-bob')).toMatch(
          /has not verified that the email address is yours/,
        );
        expect(await parts.store.list('identity')).toEqual([]);
      });

      it('does not inherit an account with the address of somebody before', async () => {
        await makeAccount(parts, 'alice@example.org');
        expect(await signIn('alice')).toBeUndefined();
        // Another person there, to whom the address was given.
        expect(await signIn('alice-again')).toMatch(NOT_INVITED);
        expect(await signIn('alice')).toBeUndefined();
      });

      it("ends the password and the sessions of the account's maker", async () => {
        const before = await makeAccount(parts, 'alice@example.org');
        expect((await passwordSignIn('alice@example.org')).status).toBe(204);
        const browser = openBrowser();
        // In the same browser, which the account's own session is in.
        browser.cookies.set(SESSION, before);
        expect(await signIn('alice', browser)).toBeUndefined();
        expect(browser.cookies.get(SESSION)).not.toBe(before);
        expect(await viewerOf(browser)).toMatchObject({ emailAddress: 'alice@example.org' });
        browser.cookies.set(SESSION, before);
        expect(await viewerOf(browser)).toBeNull();
        expect((await passwordSignIn('alice@example.org')).status).toBe(401);
        expect(await parts.store.list('session')).toHaveLength(1);
      });

      it('gets a new session in place of one that was planted, or of another account', async () => {
        await makeAccount(parts, 'alice@example.org');
        const other = await makeAccount(parts, 'carol@example.org');
        for (const planted of ['x'.repeat(43), other]) {
          const browser = openBrowser();
          browser.cookies.set(SESSION, planted);
          expect(await signIn('alice', browser)).toBeUndefined();
          expect(browser.cookies.get(SESSION)).not.toBe(planted);
          browser.cookies.set(SESSION, planted);
          expect(await viewerOf(browser)).toBeNull();
        }
      });
    });

    describe('a callback', () => {
      const UNVERIFIED =
        /^The response of your organisation(?:'|&#39;)s sign-in service could not be verified/;
      const NOT_BEGUN = /^This sign-in was not started in this browser/;
      const altered = (address: URL, name: string, value: string) => {
        const url = new URL(address);
        url.searchParams.set(name, value);
        return url.href;
      };

      it.each<[string, (back: URL) => string, RegExp]>([
        ['with another state', (back) => altered(back, 'state', 'x'.repeat(43)), UNVERIFIED],
        ['of another issuer', (back) => altered(back, 'iss', 'https://evil.example'), UNVERIFIED],
        ['with another code', (back) => altered(back, 'code', 'x'.repeat(43)), UNVERIFIED],
        ['with an error', (back) => altered(back, 'error', 'access_denied'), /cancelled/],
        ['without anything', (back) => back.origin + back.pathname, UNVERIFIED],
        ['twice over', (back) => `${back.href}&state=x`, UNVERIFIED],
      ])('%s signs nobody in', async (_, change, sentence) => {
        await makeAccount(parts, 'alice@example.org');
        const browser = openBrowser();
        const back = await comeBack(browser, 'alice');
        expect(problemAt(await browser.go(change(back)))).toMatch(sentence);
        expect(await viewerOf(browser)).toBeNull();
        // The attempt is over: its own address does not help any more.
        expect(problemAt(await browser.go(back.href))).toMatch(NOT_BEGUN);
        expect(await viewerOf(browser)).toBeNull();
      });

      it('of a code that was used is refused, also with its attempt kept', async () => {
        await makeAccount(parts, 'alice@example.org');
        const browser = openBrowser();
        const back = await comeBack(browser, 'alice');
        const kept = browser.cookies.get('catalyzer-sign-in') ?? '';
        expect(problemAt(await browser.go(back.href))).toBeUndefined();
        const thief = openBrowser();
        thief.cookies.set('catalyzer-sign-in', kept);
        expect(problemAt(await thief.go(back.href))).toMatch(UNVERIFIED);
        expect(await viewerOf(thief)).toBeNull();
      });

      it('in another browser than the one that began is refused', async () => {
        await makeAccount(parts, 'alice@example.org');
        const back = await comeBack(openBrowser(), 'alice');
        const victim = openBrowser();
        expect(problemAt(await victim.go(back.href))).toMatch(NOT_BEGUN);
        // Nor with an attempt of its own.
        await comeBack(victim, 'carol');
        expect(problemAt(await victim.go(back.href))).toMatch(UNVERIFIED);
        expect(await viewerOf(victim)).toBeNull();
      });

      it.each([
        '',
        'x',
        'a.b',
        'a.b.c.d',
        '..',
        `${'x'.repeat(4_000)}.b.c`,
        '%00.b.c',
      ])('with an attempt that reads %p is refused', async (pending) => {
        const browser = openBrowser();
        const back = await comeBack(browser, 'alice');
        browser.cookies.set('catalyzer-sign-in', pending);
        expect(problemAt(await browser.go(back.href))).toMatch(
          /could not be verified|was not started/,
        );
      });

      it('and its start are for pages of ours and for https alone, and by GET', async () => {
        const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
          fetch(`${http.address}${path}`, { headers, method, redirect: 'manual' });
        const start = '/auth/provider';
        expect((await ask(start, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
        expect((await ask(start, { 'x-forwarded-for': '192.0.2.1' })).status).toBe(403);
        expect((await ask(`${start}/callback`, { 'x-forwarded-for': '192.0.2.1' })).status).toBe(
          403,
        );
        expect((await ask(start, {}, 'POST')).status).toBe(415);
        const begun = await ask(start, { 'sec-fetch-site': 'same-origin' });
        expect([begun.status, begun.headers.get('cache-control')]).toEqual([303, 'no-store']);
        expect(begun.headers.get('set-cookie')).toMatch(
          /^catalyzer-sign-in=[\w-]{43}\.[\w-]{43}\.[\w-]{43}; Max-Age=600; .*HttpOnly; SameSite=Lax$/,
        );
        const asked = new URL(begun.headers.get('location') ?? '').searchParams;
        expect(Object.fromEntries(asked)).toMatchObject({
          response_type: 'code',
          scope: 'openid email profile',
          redirect_uri: callback,
          code_challenge_method: 'S256',
        });
      });
    });

    describe('while the provider is away', () => {
      const AWAY = /^Your organisation(?:'|&#39;)s sign-in service does not answer/;

      it('signing in says so, works by password, and by the provider once it is back', async () => {
        await makeAccount(parts, 'dora@example.org');
        const begun = openBrowser();
        const back = await comeBack(begun, 'alice');
        await provider.end();
        expect(problemAt(await begun.go(back.href))).toMatch(AWAY);
        const fresh = await serveForTest(engine.engine, {
          access: parts,
          openId: { issuer: provider.issuer, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET },
        });
        try {
          const { text } = await openBrowser().go(`${fresh.address}/auth/provider`);
          expect(text).toMatch(/does not answer/);
          // The operator is told why.
          expect(fresh.logged).toHaveLength(1);
          expect((await passwordSignIn('dora@example.org')).status).toBe(204);
        } finally {
          await fresh.close();
        }
      });
    });

    it('shows no secret in any log: not ours there, no code, no token', async () => {
      await makeAccount(parts, 'alice@example.org');
      const browser = openBrowser();
      const back = await comeBack(browser, 'alice');
      const wrong = new URL(back);
      wrong.searchParams.set('state', 'wrong');
      await browser.go(wrong.href);
      await signIn('alice');
      await signIn('unverified-bob');
      const texts = http.logged.map(({ error }) => {
        const { message = '', stack = '', cause } = error as Error;
        return `${message} ${stack} ${String(cause)} ${JSON.stringify(error)}`;
      });
      expect(texts.length).toBeGreaterThan(0);
      const secrets = [
        CLIENT_SECRET,
        back.searchParams.get('code') ?? 'no code',
        ...browser.cookies.values(),
      ];
      for (const secret of secrets) expect(texts.join('\n')).not.toContain(secret);
    });
  });
}
