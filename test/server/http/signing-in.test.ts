/** Signing in over HTTP: cookies, other sites' pages, guesses, the page, and who asks in GraphQL. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createKey } from '../../../access/accounts/keys.ts';
import { makeFirstLink } from '../../../access/accounts/links.ts';
import { setDisabled } from '../../../access/accounts/manage-accounts.ts';
import { type FreshParts, freshParts, makeAccount, PASSWORD } from '../../access/fresh-access.ts';
import { engineForTest } from '../engine-for-test.ts';
import { exampleNetwork, org } from '../example-network.ts';
import { serveForTest } from './serve-for-test.ts';

const ADDRESS = 'a@example.org';
const COOKIE = 'catalyzer-session';

let engine: Awaited<ReturnType<typeof engineForTest>>;
let parts: FreshParts;
let http: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  engine = await engineForTest({ changes: exampleNetwork() });
});
afterAll(() => engine.close());
beforeEach(async () => {
  parts = await freshParts();
  http = await serveForTest(engine.engine, { access: parts });
});
afterEach(async () => {
  await http.close();
  await parts.end();
});

function auth(path: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${http.address}/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function refusal(response: Response) {
  const { errors } = JSON.parse(await response.text());
  return `${response.status} ${errors[0].extensions.code}`;
}

/** Returns the cookie that a browser keeps of an answer. */
function cookieOf(response: Response): string {
  const [pair = ''] = (response.headers.get('set-cookie') ?? '').split(';');
  return pair;
}

async function viewer(headers: Record<string, string>): Promise<unknown> {
  const response = await http.post({ query: '{ viewer { displayName } }' }, headers);
  const { data, errors } = JSON.parse(await response.text());
  return errors ? `${response.status} ${errors[0].extensions.code}` : data.viewer;
}

const signIn = (fields: object = {}, headers: Record<string, string> = {}) =>
  auth('sign-in', { emailAddress: ADDRESS, password: PASSWORD, ...fields }, headers);

describe('a browser', () => {
  it('signs in and out: the cookie is for this server alone and no script reads it', async () => {
    await makeAccount(parts, ADDRESS);
    expect(await viewer({})).toBeNull();
    const response = await signIn({}, { origin: http.address });
    expect(response.status).toBe(204);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toMatch(
      new RegExp(
        `^${COOKIE}=[\\w-]{43}; Max-Age=1209600; Path=/; Expires=[^;]+; HttpOnly; SameSite=Lax$`,
      ),
    );
    const cookie = cookieOf(response);
    expect(await viewer({ cookie: `other=1; ${cookie}; x=y` })).toEqual({ displayName: 'a' });
    const out = await auth('sign-out', {}, { cookie });
    expect([out.status, cookieOf(out)]).toEqual([204, `${COOKIE}=`]);
    expect(await viewer({ cookie })).toBeNull();
  });

  it('gets a cookie for https alone where people come by https', async () => {
    await makeAccount(parts, ADDRESS);
    const publicUrl = new URL('https://catalyzer.example.org');
    const behind = await serveForTest(engine.engine, { access: parts, publicUrl });
    try {
      const response = await fetch(`${behind.address}/auth/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: publicUrl.origin },
        body: JSON.stringify({ emailAddress: ADDRESS, password: PASSWORD }),
      });
      expect(response.headers.get('set-cookie')).toMatch(
        /^__Host-catalyzer-session=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
      );
    } finally {
      await behind.close();
    }
  });

  it('never goes on with a secret that it brought along', async () => {
    await makeAccount(parts, ADDRESS);
    const planted = `${COOKIE}=${'x'.repeat(43)}`;
    const cookie = cookieOf(await signIn({}, { cookie: planted }));
    expect(cookie).not.toBe(planted);
    expect(await viewer({ cookie: planted })).toBeNull();
    const again = cookieOf(await signIn({}, { cookie }));
    expect(again).not.toBe(cookie);
    expect(await viewer({ cookie })).toBeNull();
    expect(await viewer({ cookie: again })).toEqual({ displayName: 'a' });
  });

  it('is signed out everywhere at once, and by a disabled account', async () => {
    await makeAccount(parts, ADDRESS);
    const cookies = [cookieOf(await signIn()), cookieOf(await signIn())];
    const [cookie = ''] = cookies;
    expect(await refusal(await auth('sign-out-everywhere', {}))).toBe('401 UNAUTHENTICATED');
    expect((await auth('sign-out-everywhere', {}, { cookie })).status).toBe(204);
    for (const one of cookies) expect(await viewer({ cookie: one })).toBeNull();
    const last = cookieOf(await signIn());
    await setDisabled(ADDRESS, true, 'operator', null, parts);
    expect(await viewer({ cookie: last })).toBeNull();
    expect(await refusal(await signIn())).toBe('401 UNAUTHENTICATED');
  });
});

describe('the page of another site', () => {
  it.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://127.0.0.1.evil.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [{ 'content-type': 'multipart/form-data; boundary=x' }, 415],
    [{ 'content-type': 'application/json; charset=utf-7' }, 415],
    [{ host: 'evil.example' }, 421],
  ])('signs nobody in or out with %p', async (headers, status) => {
    await makeAccount(parts, ADDRESS);
    const sent = await signIn({}, headers as unknown as Record<string, string>);
    // fetch sets Host itself; what it cannot send, it does not.
    expect(sent.status).toBe('host' in headers ? 204 : status);
    if (!('host' in headers)) expect(sent.headers.get('set-cookie')).toBeNull();
  });

  it('gets no leave to send JSON, and no cookie with a GET', async () => {
    const asked = await fetch(`${http.address}/auth/sign-in`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(asked.status).toBe(405);
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    expect((await fetch(`${http.address}/auth/sign-in`)).status).toBe(405);
  });
});

describe('a network between', () => {
  it('never carries a password in plain text', async () => {
    await makeAccount(parts, ADDRESS);
    const far = { 'x-forwarded-for': '192.0.2.1' };
    expect(await refusal(await signIn({}, far))).toBe('403 FORBIDDEN');
    const safe = { ...far, 'x-forwarded-proto': 'https' };
    expect((await signIn({}, safe)).status).toBe(204);
  });
});

describe('guesses', () => {
  it('of one account are refused after ten, right ones too, other accounts not', async () => {
    await makeAccount(parts, ADDRESS);
    await makeAccount(parts, 'b@example.org');
    for (let count = 0; count < 10; count += 1) {
      expect((await signIn({ password: `wrong password ${count}` })).status).toBe(401);
    }
    const refused = await signIn();
    expect(refused.status).toBe(429);
    expect(await refused.text()).toMatch(/Wait about 15 minutes/);
    expect((await signIn({ emailAddress: 'A@example.org' })).status).toBe(429);
    expect((await signIn({ emailAddress: 'b@example.org' })).status).toBe(204);
  });

  it('of an address that has no account are refused alike', async () => {
    const unknown = { emailAddress: 'nobody@example.org', password: 'wrong password' };
    const answers = [];
    for (let count = 0; count < 11; count += 1) answers.push((await signIn(unknown)).status);
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  });

  it('do not count where they were right', async () => {
    await makeAccount(parts, ADDRESS);
    for (let count = 0; count < 12; count += 1) expect((await signIn()).status).toBe(204);
  });

  it('from one address are refused after a hundred, whatever they are about', async () => {
    const answers = new Set<number>();
    for (let count = 0; count < 100; count += 1) {
      answers.add((await auth('open-link', { token: `guess ${count}` })).status);
    }
    expect([...answers]).toEqual([400]);
    expect((await auth('open-link', { token: 'one more' })).status).toBe(429);
    // A proxy on this machine names whom it speaks for.
    const other = await auth(
      'open-link',
      { token: 'x' },
      { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https' },
    );
    expect(other.status).toBe(400);
  });
});

describe('a one-time link', () => {
  it('for the first administrator works on this machine alone, also behind a proxy on it', async () => {
    const token = (await makeFirstLink(parts))?.token ?? '';
    const given = { token, emailAddress: ADDRESS, displayName: '髙﨑', password: PASSWORD };
    const far = { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https' };
    expect(await refusal(await auth('open-link', { token }, far))).toBe('403 FORBIDDEN');
    expect(await refusal(await auth('accept-link', given, far))).toBe('403 FORBIDDEN');
    const opened = await auth('open-link', { token });
    expect(await opened.json()).toEqual({ purpose: 'FIRST_ADMINISTRATOR', role: 'ADMINISTRATOR' });
    const cookie = cookieOf(await auth('accept-link', given));
    expect(await viewer({ cookie })).toEqual({ displayName: '髙﨑' });
    expect(await refusal(await auth('accept-link', given))).toBe('400 BAD_USER_INPUT');
  });

  it.each([
    {},
    { token: 5 },
    { token: null },
    { token: ['x'] },
    { token: { toString: 'x' } },
    [],
    'text',
    null,
  ])('sent as %p is refused in a sentence', async (body) => {
    const response = await auth('open-link', body);
    expect([400, 415]).toContain(response.status);
    expect(await response.text()).not.toMatch(/node_modules|at \w+ \(/);
  });
});

describe('an administrator', () => {
  it('invites and resets by links, which other roles cannot make', async () => {
    await makeAccount(parts, ADDRESS, 'ADMINISTRATOR');
    await makeAccount(parts, 'member@example.org');
    const cookie = cookieOf(await signIn());
    const member = cookieOf(await signIn({ emailAddress: 'member@example.org' }));
    const firm = org(1).id;
    const invitation = { role: 'COORDINATOR', organizations: [firm] };
    expect(await refusal(await auth('invitations', invitation))).toBe('401 UNAUTHENTICATED');
    const forbidden = await auth('invitations', invitation, { cookie: member });
    expect(await refusal(forbidden)).toBe('403 FORBIDDEN');
    for (const wrong of [
      { role: 'KING' },
      { role: 'MEMBER', organizations: ['org_nobody'] },
      { role: 'MEMBER', organizations: 'org_1' },
      { role: 'MEMBER', groups: [firm] },
      { role: 'MEMBER', groups: [1] },
    ]) {
      expect((await auth('invitations', wrong, { cookie })).status).toBe(400);
    }
    const made = await (await auth('invitations', invitation, { cookie })).json();
    const { link } = made as { link: string };
    expect(link).toMatch(new RegExp(`^${http.address}/sign-in#[\\w-]{43}$`));
    const [, token] = link.split('#');
    const given = { token, emailAddress: 'c@example.org', displayName: 'C', password: PASSWORD };
    const far = { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https' };
    const invited = cookieOf(await auth('accept-link', given, far));
    const query = '{ viewer { role isByKey actions organizations { id } groups { id } } }';
    const answer = await (await http.post({ query }, { cookie: invited })).json();
    expect(answer).toEqual({
      data: {
        viewer: {
          role: 'COORDINATOR',
          isByKey: false,
          actions: [
            ...['SIGN_OUT', 'PROPOSE_CHANGES', 'DECIDE_PROPOSALS', 'REVIEW_PUBLICATIONS'],
            ...['KEEP_TIES', 'REQUEST_PERSONAL_DATA'],
          ],
          organizations: [{ id: firm }],
          groups: [],
        },
      },
    });
    const reset = { emailAddress: 'c@example.org' };
    expect((await auth('password-resets', reset, { cookie: member })).status).toBe(403);
    expect((await auth('password-resets', reset, { cookie })).status).toBe(200);
  });
});

describe('an API key', () => {
  it('identifies the asker; an invalid one is refused, never taken for a visitor', async () => {
    await makeAccount(parts, ADDRESS);
    const asked = { emailAddress: ADDRESS, name: 'site', scopes: ['READ'], days: 1 } as const;
    const { secret } = await createKey(asked, 'operator', null, parts);
    const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
    expect(await viewer(bearer(secret))).toEqual({ displayName: 'a' });
    expect(await viewer(bearer(`${secret}x`))).toBe('401 UNAUTHENTICATED');
    expect(await viewer(bearer('eyJhbGciOiJub25lIn0.e30.'))).toBe('401 UNAUTHENTICATED');
    expect(await viewer({ authorization: 'Basic YTpi' })).toBeNull();
    parts.pass(25 * 3_600_000);
    expect(await viewer(bearer(secret))).toBe('401 UNAUTHENTICATED');
  });

  it('ends no session: that is for the person', async () => {
    await makeAccount(parts, ADDRESS);
    const asked = { emailAddress: ADDRESS, name: 'site', scopes: ['READ'], days: 1 } as const;
    const { secret } = await createKey(asked, 'operator', null, parts);
    const headers = { authorization: `Bearer ${secret}` };
    expect(await refusal(await auth('sign-out-everywhere', {}, headers))).toBe('403 FORBIDDEN');
  });
});

describe('the page for signing in', () => {
  const page = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${http.address}${path}`, { headers });

  it('is in the reader’s language and loads nothing but its own files', async () => {
    const ja = await page('/sign-in', { 'accept-language': 'ja' });
    const html = await ja.text();
    expect(html).toContain('<html lang="ja">');
    expect(html).toContain('メールアドレス');
    expect(await (await page('/sign-in?lang=en')).text()).toContain('Email address');
    expect(ja.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(html).not.toMatch(/ on\w+=| style=|<script>|<style>/);
    for (const [, path = ''] of html.matchAll(/(?:src|href)="(\/[^"]*)"/g)) {
      expect([path, (await page(path)).status]).toEqual([path, 200]);
    }
  });

  it('says who is signed in, whatever the name is made of', async () => {
    const link = await makeFirstLink(parts);
    const displayName = '<img src=x onerror=alert(1)> "A" & \'B\'';
    const given = { token: link?.token, emailAddress: ADDRESS, displayName, password: PASSWORD };
    const cookie = cookieOf(await auth('accept-link', given));
    const html = await (await page('/sign-in', { cookie })).text();
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;A&quot; &amp; &#39;B&#39;');
  });
});

describe('several at once', () => {
  it('are never taken for one another, whatever is revoked meanwhile', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const cookies = new Map<string, string>();
    for (const name of names) {
      cookies.set(name, `${COOKIE}=${await makeAccount(parts, `${name}@example.org`)}`);
    }
    const asked = Array.from({ length: 400 }, async (_, turn) => {
      const name = names[turn % names.length] ?? '';
      if (turn === 200) await auth('sign-out', {}, { cookie: cookies.get('d') ?? '' });
      const found = await viewer({ cookie: cookies.get(name) ?? '' });
      if (found !== null) expect(found).toEqual({ displayName: name });
      return found === null ? name : '';
    });
    const nobodies = new Set(await Promise.all(asked));
    // How many of those came after the sign-out is not said.
    for (const name of ['', 'd']) nobodies.delete(name);
    expect([...nobodies]).toEqual([]);
    expect(await viewer({ cookie: cookies.get('d') ?? '' })).toBeNull();
  });
});

describe('a signed-in person', () => {
  it('gets the answers that everybody gets, byte for byte', async () => {
    await makeAccount(parts, ADDRESS);
    const cookie = cookieOf(await signIn());
    const query = `{
      whoCan(text: "plating", first: 3) { totalCount nodes { score holder { ... on Organization { id } } } }
      organizations(first: 5) { totalCount nodes { id } }
    }`;
    const texts = [];
    for (const headers of [{}, { cookie }]) {
      texts.push(await (await http.post({ query }, headers as Record<string, string>)).text());
    }
    expect(texts[0]).toContain('totalCount');
    expect(texts[1]).toBe(texts[0]);
  });
});

describe('a write over HTTP', () => {
  const query =
    'mutation { mergeCapability(input: {title: {ja: "鋳造"}, idempotencyKey: "k"}) { userErrors { code } } }';
  const codeOf = async (response: Response) => {
    const { data, errors } = JSON.parse(await response.text());
    return errors?.[0].extensions.code ?? data.mergeCapability.userErrors[0].code;
  };

  it('acts for the owner of the cookie, by POST in JSON alone', async () => {
    const cookie = `${COOKIE}=${await makeAccount(parts, ADDRESS)}`;
    expect(await codeOf(await http.post({ query }))).toBe('UNAUTHENTICATED');
    // Of org_1, which is not there.
    expect(await codeOf(await http.post({ query }, { cookie }))).toBe('INVALID');
    const headers = { cookie, 'apollo-require-preflight': 'x' };
    const get = `${http.address}/graphql?${new URLSearchParams({ query })}`;
    expect((await fetch(get, { headers })).status).toBe(405);
    const form = await http.post(new URLSearchParams({ query }).toString(), {
      cookie,
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
  });

  it('is not of a key, which may read', async () => {
    await makeAccount(parts, ADDRESS);
    const asked = { emailAddress: ADDRESS, name: 'k', scopes: ['READ'], days: 9 } as const;
    const { secret } = await createKey(asked, 'operator', null, parts);
    const response = await http.post({ query }, { authorization: `Bearer ${secret}` });
    expect(await codeOf(response)).toBe('FORBIDDEN');
  });
});
