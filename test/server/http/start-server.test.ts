/** Starting and stopping: lock, port, following the store, draining, signals. */
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { openStore } from '../../../server/engine/open-store.ts';
import { type RunningServer, startServer } from '../../../server/http/start-server.ts';
import { capability, organization, relationship } from '../../builders.ts';
import { testClock } from '../../test-clock.ts';

let folder: string;
let running: RunningServer[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

async function start(options: Partial<Parameters<typeof startServer>[0]> = {}) {
  const server = await startServer({
    settings: { port: 0, dataFolder: join(folder, 'data') },
    now: testClock,
    log: () => undefined,
    ...options,
  });
  running.push(server);
  return server;
}

async function errorOf(promise: Promise<unknown>): Promise<CatalyzerError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof CatalyzerError) return error;
  throw new Error(`no error of ours: ${error}`);
}

async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('a server', () => {
  it('listens on this machine only and answers', async () => {
    const { address } = await start();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(address, '{organizations{totalCount}}')).toEqual({
      data: { organizations: { totalCount: 0 } },
    });
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });

  it('runs its preparation before the index is built', async () => {
    const { address } = await start({
      prepare: async (store) => {
        await store.commit([{ kind: 'putNode', node: organization('first') }]);
      },
    });
    expect(await ask(address, '{organizations{totalCount}}')).toMatchObject({
      data: { organizations: { totalCount: 1 } },
    });
  });

  it('sees within a second what another process commits', async () => {
    const { address } = await start();
    const other = await openStore({ folder: join(folder, 'data'), now: testClock });
    const [firm, skill] = [organization('firm'), capability('超精密研削')];
    await other.commit([
      { kind: 'putNode', node: firm },
      { kind: 'putNode', node: skill },
      { kind: 'putRelationship', relationship: relationship('OFFERS', firm, skill) },
    ]);
    await other.close();
    const query = '{whoCan(text:"超精密研削"){nodes{holder{... on Organization{id}}}}}';
    const found = { data: { whoCan: { nodes: [{ holder: { id: firm.id } }] } } };
    const started = performance.now();
    let answer = await ask(address, query);
    while (
      JSON.stringify(answer) !== JSON.stringify(found) &&
      performance.now() - started < 5_000
    ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      answer = await ask(address, query);
    }
    expect(answer).toEqual(found);
  });

  it('refuses a folder that another server has, naming its process', async () => {
    await start();
    const error = await errorOf(start());
    expect(error).toMatchObject({ code: 'STORE_IN_USE', key: 'storeInUse' });
    expect(error.parameters.pid).toBe(String(process.pid));
  });

  it('says in one sentence that a port is taken, and lets the folder go', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const bound = blocker.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const dataFolder = join(folder, 'data');
    const error = await errorOf(start({ settings: { port, dataFolder } }));
    expect(error).toMatchObject({ key: 'portTaken', parameters: { port } });
    blocker.close();
    await start();
  });

  it('says in one sentence that an address is not its own', async () => {
    expect(await errorOf(start({ host: '192.0.2.1' }))).toMatchObject({
      key: 'addressUnusable',
      parameters: { host: '192.0.2.1' },
    });
  });

  it('answers requests for any host only where the operator opened it', async () => {
    const withHost = (address: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const { hostname, port } = new URL(address);
        const options = { hostname, port, path: '/healthz', headers: { host: 'net.example' } };
        const sent = request(options, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        sent.on('error', reject).end();
      });
    expect(await withHost((await start()).address)).toBe(421);
    const named = { port: 0, dataFolder: join(folder, 'named') };
    expect(await withHost((await start({ host: 'localhost', settings: named })).address)).toBe(421);
    const settings = { port: 0, dataFolder: join(folder, 'open') };
    const open = await start({ host: '0.0.0.0', settings });
    expect(await withHost(open.address.replace('0.0.0.0', '127.0.0.1'))).toBe(200);
  });
});

describe('stopping', () => {
  it('answers pending requests, then refuses, and leaves no lock', async () => {
    const server = await start({
      prepare: async (store) => {
        await store.commit([{ kind: 'putNode', node: organization('one') }]);
      },
    });
    const questions = Array.from({ length: 20 }, () =>
      ask(server.address, '{organizations{nodes{name{text}}}}'),
    );
    await ask(server.address, '{serverInfo{version}}');
    const closed = server.close();
    expect(server.close()).toBe(server.close());
    for (const answer of await Promise.all(questions)) {
      expect(answer).toMatchObject({ data: { organizations: { nodes: [{}] } } });
    }
    await closed;
    await expect(fetch(`${server.address}/healthz`)).rejects.toThrow();
    expect(existsSync(join(folder, 'data', 'server.pid'))).toBe(false);
    await start();
  });
});
