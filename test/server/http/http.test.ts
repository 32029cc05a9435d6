/** HTTP: JSON errors everywhere, health, pages from our own files, the host check. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphReader } from '../../../graph/store.ts';
import { engineForTest } from '../engine-for-test.ts';
import { exampleNetwork } from '../example-network.ts';
import { serveForTest } from './serve-for-test.ts';

let test: Awaited<ReturnType<typeof engineForTest>>;
let http: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  test = await engineForTest({ changes: exampleNetwork() });
  http = await serveForTest(test.engine);
});
afterAll(async () => {
  await http.close();
  await test.close();
});

const QUESTION = { query: '{serverInfo{version}}' };

/** Status and code of an answer, which must be JSON of ours. */
async function refusal(response: Response) {
  expect(response.headers.get('content-type')).toMatch(/json/);
  const text = await response.text();
  expect(text).not.toMatch(/node_modules|\.[tj]s:\d|\bat \w+ \(/);
  const { errors } = JSON.parse(text);
  return { status: response.status, code: errors[0].extensions.code, message: errors[0].message };
}

describe('/graphql', () => {
  it('answers a question with a request id', async () => {
    const response = await http.post(QUESTION);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-request-id')).toMatch(/^request-\d+$/);
    expect(await response.json()).toEqual({ data: { serverInfo: { version: '0.0.0' } } });
  });

  it('refuses a body of 2 MB', async () => {
    const body = { query: `{serverInfo{version}} #${'x'.repeat(2_000_000)}` };
    expect(await refusal(await http.post(body))).toMatchObject({
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
    });
  });

  it('refuses 30 kB of gzip that hold 30 MB', async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000, 'x'));
    const response = await fetch(`${http.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: bomb,
    });
    expect(await refusal(response)).toMatchObject({ status: 413 });
  });

  it.each([
    '{',
    '{"query": ',
    'query',
    '{"query":"{a}"',
    '\u0000',
  ])('refuses the malformed JSON %p', async (body) => {
    expect(await refusal(await http.post(body))).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    });
  });

  it.each([
    'utf-7',
    'utf-16',
    'utf-32',
    'shift_jis',
    'iso-8859-1',
    '"UTF-7"',
    "'utf-7'",
    'utf-8; charset=utf-7',
    'utf-7; charset=utf-8',
    'x'.repeat(500),
  ])('refuses the charset %s', async (charset) => {
    const headers = { 'content-type': `application/json; charset=${charset}` };
    expect(await refusal(await http.post(QUESTION, headers))).toMatchObject({
      status: 415,
      code: 'UNSUPPORTED_CHARSET',
    });
  });

  it.each(['utf-8', 'UTF-8', '"utf-8"'])('reads the charset %s', async (charset) => {
    const headers = { 'content-type': `application/json; charset=${charset}` };
    expect((await http.post(QUESTION, headers)).status).toBe(200);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
  ])('refuses %s, which pages elsewhere may send', async (type) => {
    const response = await http.post(QUESTION, { 'content-type': type });
    expect(await refusal(response)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('refuses a GET without the header that pages elsewhere cannot send', async () => {
    const url = `${http.address}/graphql?query=${encodeURIComponent(QUESTION.query)}`;
    expect(await refusal(await fetch(url))).toMatchObject({ status: 400 });
    const allowed = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
    expect(allowed.status).toBe(200);
  });

  it('refuses a mutation by GET, and PUT', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const url = `${http.address}/graphql?query=${encodeURIComponent('mutation{a}')}`;
    const mutation = await refusal(await fetch(url, { headers }));
    expect([400, 405]).toContain(mutation.status);
    const put = await fetch(`${http.address}/graphql`, { method: 'PUT', headers });
    expect(await refusal(put)).toMatchObject({ status: 405 });
  });

  it('refuses a batch', async () => {
    expect(await refusal(await http.post([QUESTION, QUESTION]))).toMatchObject({ status: 400 });
  });

  it('gives no other origin leave to read', async () => {
    const response = await fetch(`${http.address}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('says errors in the language that the client accepts', async () => {
    const query = '{whoCan(text:""){totalCount}}';
    const ja = await refusal(await http.post({ query }, { 'accept-language': 'ja,en;q=0.5' }));
    const en = await refusal(await http.post({ query }));
    expect(ja.message).toBe('text が空です。探したいことを書いてください。');
    expect(en.message).toBe('text is empty. Describe what you need.');
  });
});

describe('anywhere else', () => {
  it('a path that is not there is a JSON 404 that cannot carry markup', async () => {
    const response = await fetch(`${http.address}/<img onerror=x>/nothing`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await refusal(response)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('a path that cannot be decoded is a JSON refusal', async () => {
    const { status } = await refusal(await fetch(`${http.address}/%E0%A4%A`));
    expect([400, 404]).toContain(status);
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/.git/config',
  ])('no file outside the page is served: %s', async (path) => {
    expect((await raw(`GET ${path} HTTP/1.1`)).split(' ')[1]).toMatch(/40[0-4]/);
  });

  it('a request that is not HTTP is answered in JSON too', async () => {
    const answer = await raw('\u0001\u0002 nonsense');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ errors: [{}] });
  });

  it('a file of the console is given whole, whatever part is asked for', async () => {
    const headers = { range: 'bytes=99999999-' };
    const response = await fetch(`${http.address}/index.html`, { headers });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<div id="console">');
  });

  it('the console has one page for its own addresses, and hashed files that never change', async () => {
    const deep = await fetch(`${http.address}/organizations/org_1`);
    const html = await deep.text();
    expect([deep.status, deep.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    const script = /src="(\/assets\/[^"]+)"/.exec(html)?.[1] ?? '';
    const file = await fetch(http.address + script, { headers: { 'accept-encoding': 'br' } });
    expect(file.headers.get('content-encoding')).toBe('br');
    expect(file.headers.get('cache-control')).toMatch(/max-age=31536000, immutable/);
  });

  it('an unknown expectation is a JSON 417', async () => {
    const answer = await raw('GET /healthz HTTP/1.1\r\nExpect: miracles');
    expect(answer).toMatch(/^HTTP\/1\.1 417 /);
    expect(answer).toContain('{"errors":[{"message":"Expectation Failed"');
  });

  it('a request without a host is a JSON 400', async () => {
    const answer = await raw('GET /healthz HTTP/1.1', '');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('The Host header is missing.');
  });

  it('no answer names the framework', async () => {
    expect((await fetch(`${http.address}/healthz`)).headers.get('x-powered-by')).toBeNull();
  });
});

describe('requests for another host', () => {
  it.each([
    'evil.example',
    'evil.example:4000',
    '127.0.0.1.evil.example',
    'localhost.evil',
    '',
  ])('are refused: %p', async (host) => {
    expect((await statusWithHost(host)).status).toBe(host === '' ? 400 : 421);
  });

  it.each([
    'localhost',
    'LOCALHOST:80',
    '127.0.0.1:1',
    '[::1]',
    '[::1]:4000',
  ])('are answered for this machine: %s', async (host) => {
    expect((await statusWithHost(host)).status).toBe(200);
  });
});

describe('health', () => {
  it('is a matter of the process, readiness of store, index and leaving', async () => {
    expect(await (await fetch(`${http.address}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${http.address}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      status: 'ready',
      checks: { accepting: true, index: true, store: true },
      unreadableRecords: 0,
      storeProblem: null,
    });
    const post = await fetch(`${http.address}/healthz`, { method: 'POST' });
    expect(await refusal(post)).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
  });

  it('is well but not ready while the store is away, the index behind or the server leaving', async () => {
    const reader: GraphReader = {
      ...test.store,
      listNodes: () => Promise.reject(new Error('away')),
    };
    const engine = { ...test.engine, reader, isFollowing: () => false };
    const away = await serveForTest(engine, { isDraining: () => true });
    expect((await fetch(`${away.address}/healthz`)).status).toBe(200);
    const answer = await fetch(`${away.address}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      status: 'not ready',
      checks: { accepting: false, index: false, store: false },
      unreadableRecords: 0,
      storeProblem: 'storeAway',
    });
    await away.close();
  });
});

describe('the pages', () => {
  it.each(['/', '/graphiql/'])('%s loads nothing from elsewhere', async (path) => {
    const response = await fetch(`${http.address}${path}`);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toMatch(/<!doctype html>/i);
    expect(html).not.toMatch(/(?:src|href)\s*=\s*["'](?:https?:)?\/\//);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(?:;|$)/);
    const files = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const { status } = await fetch(new URL(file, `${http.address}${path}`));
      expect([file, status]).toEqual([file, 200]);
    }
  });

  it('/graphiql without the slash leads there too', async () => {
    expect((await fetch(`${http.address}/graphiql`)).status).toBe(200);
  });
});

function statusWithHost(host: string): Promise<{ status: number | undefined }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(http.address);
    const options = { port, host: '127.0.0.1', path: '/healthz', setHost: false };
    const sent = request({ ...options, headers: host === '' ? {} : { host } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode });
    });
    sent.on('error', reject);
    sent.end();
  });
}

function raw(line: string, host = 'Host: localhost\r\n'): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(http.address);
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
    socket.end(`${line}\r\n${host}Connection: close\r\n\r\n`);
  });
}
