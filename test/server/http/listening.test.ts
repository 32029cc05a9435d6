/** Listening elsewhere: for members by https, and nobody reads on the way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openSqliteAccess } from '../../../access/sqlite/open-sqlite-access.ts';
import { startServer } from '../../../server/http/start-server.ts';
import { makeAccount, partsOn } from '../../access/fresh-access.ts';
import { testClock } from '../../test-clock.ts';
import { engineForTest } from '../engine-for-test.ts';
import { exampleNetwork } from '../example-network.ts';
import { serveForTest } from './serve-for-test.ts';

const URL_OF_NETWORK = new URL('https://catalyzer.example.org');
const QUESTION = { query: '{ organizations { totalCount } }' };

describe('a server for members elsewhere', () => {
  let engine: Awaited<ReturnType<typeof engineForTest>>;
  let http: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    engine = await engineForTest({ changes: exampleNetwork() });
    http = await serveForTest(engine.engine, {
      httpsOnly: true,
      publicUrl: URL_OF_NETWORK,
      trustedProxies: ['10.0.0.0/8'],
    });
  });
  afterAll(async () => {
    await http.close();
    await engine.close();
  });

  it.each([
    ['from this machine', {}, 200],
    [
      'by https through a proxy on this machine',
      { 'x-forwarded-for': '198.51.100.7', 'x-forwarded-proto': 'https' },
      200,
    ],
    [
      'by https through a proxy that is named',
      { 'x-forwarded-for': '198.51.100.7, 10.0.0.7', 'x-forwarded-proto': 'https' },
      200,
    ],
    [
      'by http through a proxy',
      { 'x-forwarded-for': '198.51.100.7', 'x-forwarded-proto': 'http' },
      403,
    ],
    ['through a proxy that does not say how', { 'x-forwarded-for': '198.51.100.7' }, 403],
    [
      'by http from one who names this machine first',
      { 'x-forwarded-for': '127.0.0.1, 198.51.100.7' },
      403,
    ],
  ])('answers or refuses what comes %s', async (_, headers, status) => {
    const response = await http.post(QUESTION, headers as unknown as Record<string, string>);
    expect(response.status).toBe(status);
    const { errors } = JSON.parse(await response.text());
    if (status === 403) expect(errors[0].message).toContain('https');
  });

  it('refuses every page and address by http, with nothing of a record', async () => {
    for (const path of ['/', '/sign-in', '/healthz', '/graphql', '/auth/sign-in', '/nothing']) {
      const response = await fetch(http.address + path, {
        headers: { 'x-forwarded-for': '198.51.100.7' },
      });
      expect([path, response.status]).toEqual([path, 403]);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });
});

describe('starting it', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'catalyzer-listening-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const start = (publicUrl?: URL, host = '0.0.0.0') =>
    startServer({
      settings: { port: 0, dataFolder: folder, ...(publicUrl && { publicUrl }) },
      host,
      forMembers: true,
      now: testClock,
      log: () => undefined,
    });

  it('needs an https address and an account, and says which is lacking', async () => {
    await expect(start()).rejects.toMatchObject({ key: 'listenNeedsUrl' });
    await expect(start(new URL('http://localhost:4000'))).rejects.toMatchObject({
      key: 'listenNeedsUrl',
    });
    await expect(start(URL_OF_NETWORK)).rejects.toMatchObject({ key: 'listenNeedsAccount' });
    const parts = partsOn(await openSqliteAccess(folder), () => undefined);
    await makeAccount(parts, 'a@example.org');
    await parts.end();
    const server = await start(URL_OF_NETWORK);
    try {
      expect(server.firstLink).toBeUndefined();
      const { port } = new URL(server.address);
      expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    } finally {
      await server.close();
    }
  });

  it('needs neither on this machine', async () => {
    const server = await start(undefined, '127.0.0.1');
    await server.close();
  });
});
