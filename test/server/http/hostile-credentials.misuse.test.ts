/** Forged cookies and keys: they sign in nobody and break nothing. */
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createKey } from '../../../access/accounts/keys.ts';
import { type FreshParts, freshParts, makeAccount } from '../../access/fresh-access.ts';
import { engineForTest } from '../engine-for-test.ts';
import { serveForTest } from './serve-for-test.ts';

let engine: Awaited<ReturnType<typeof engineForTest>>;
let parts: FreshParts;
let http: Awaited<ReturnType<typeof serveForTest>>;
let secret: string;
let key: string;
beforeAll(async () => {
  engine = await engineForTest({});
  parts = await freshParts();
  secret = await makeAccount(parts, 'a@example.org');
  const asked = { emailAddress: 'a@example.org', name: 'k', scopes: ['READ'], days: 9 } as const;
  ({ secret: key } = await createKey(asked, 'operator', null, parts));
  http = await serveForTest(engine.engine, { access: parts });
});
afterAll(async () => {
  await http.close();
  await parts.end();
  await engine.close();
});

interface Answered {
  readonly status: number;
  readonly viewer: unknown;
}

/** Asks with Node's own client, which sends headers as they are. */
function ask(headers: Record<string, string | string[]>): Promise<Answered> {
  const body = JSON.stringify({ query: '{ viewer { displayName } }' });
  return new Promise((resolve, reject) => {
    const sent = request(
      `${http.address}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const { data = {} }: { data?: { viewer?: unknown } } = JSON.parse(text);
          resolve({ status: response.statusCode ?? 0, viewer: data.viewer });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const NAME = 'catalyzer-session';

it('takes the secret that it gave out: the test would notice', async () => {
  const signedIn = { status: 200, viewer: { displayName: 'a' } };
  expect(await ask({ cookie: `${NAME}=${secret}` })).toEqual(signedIn);
  expect(await ask({ authorization: `Bearer ${key}` })).toEqual(signedIn);
});

it.each<[string, (secret: string) => string | string[]]>([
  ['empty', () => `${NAME}=`],
  ['one character short', (own) => `${NAME}=${own.slice(0, -1)}`],
  ['one character long', (own) => `${NAME}=${own}A`],
  ['of another alphabet', (own) => `${NAME}=${own.replaceAll(/[a-z]/g, '!')}`],
  ['in quotes', (own) => `${NAME}="${own}"`],
  ['percent-encoded', (own) => `${NAME}=%${own}`],
  ['turned to upper case', (own) => `${NAME}=${own.toUpperCase()}`],
  ['under the name of https', (own) => `__Host-${NAME}=${own}`],
  ['under a longer name', (own) => `x${NAME}=${own}`],
  ['behind another of the name', (own) => `${NAME}=x; ${NAME}=${own}`],
  ['named like a prototype', (own) => `__proto__=${own}; constructor=${own}`],
  [
    'the hash that is kept',
    (own) => `${NAME}=${Buffer.from(own).toString('base64url').slice(0, 43)}`,
  ],
  ['8,000 characters', () => `${NAME}=${'x'.repeat(8_000)}`],
  ['1,000 cookies', () => Array.from({ length: 1_000 }, (_, at) => `c${at}=`).join('; ')],
  ['SQL', () => `${NAME}=' OR 1=1 --`],
  ['Cypher', () => `${NAME}=\`}) DETACH DELETE n //`],
])('signs nobody in by a cookie that is %s', async (_, cookie) => {
  expect(await ask({ cookie: cookie(secret) })).toEqual({ status: 200, viewer: null });
});

it.each<[string, (key: string) => string]>([
  ['empty', () => 'Bearer '],
  ['no key', () => 'Bearer nonsense'],
  ['one character short', (own) => `Bearer ${own.slice(0, -1)}`],
  ['another with a fitting checksum', () => `Bearer mk_live_${'0'.repeat(30)}000000`],
  [
    'one bit off',
    (own) => `Bearer ${own.slice(0, 12)}${own[12] === 'a' ? 'b' : 'a'}${own.slice(13)}`,
  ],
  ['a session', () => `Bearer ${secret}`],
  ['a JWT without signature', () => 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.'],
  ['8,000 characters', () => `Bearer ${'x'.repeat(8_000)}`],
  ['two keys', (own) => `Bearer ${own} ${own}`],
])('refuses a key that is %s, and takes it for nobody', async (_, authorization) => {
  const { status, viewer } = await ask({ authorization: authorization(key) });
  expect([status, viewer]).toEqual([401, undefined]);
});

it('takes a scheme that is not Bearer for no key', async () => {
  expect(await ask({ authorization: `Basic ${key}` })).toEqual({ status: 200, viewer: null });
});

it('refuses headers beyond their bound before anything reads them', async () => {
  const { status } = await ask({ cookie: `${NAME}=${'x'.repeat(1_000_000)}` }).catch(() => ({
    status: 431,
  }));
  expect(status).toBe(431);
});

it('says nothing of what was wrong: no log has a secret', () => {
  expect(http.logged).toEqual([]);
});
