/** Servers that share one Neo4j: what one commits the other answers; away and back by itself. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type RunningServer, startServer } from '../../../server/http/start-server.ts';
import { capability, organization, puts, relationship } from '../../builders.ts';
import { type BoltProxy, startBoltProxy } from '../../neo4j/bolt-proxy.ts';
import { describeOnNeo4j, type TestDatabase } from '../../neo4j/describe-on-neo4j.ts';
import { testClock } from '../../test-clock.ts';

const UNREADY_MS = 5_000;
const BACK_MS = 5_000;
/** Behaviour: users are promised 3 s, tripled for a loaded machine. The driver's defaults take 34 s. */
const FIRST_ERROR_MS = 9_000;
/** A second on an idle machine; a server that has just started plans each statement again. */
const SEEN_MS = 5_000;
const WHO_CAN = '{whoCan(text:"超精密研削"){nodes{holder{... on Organization{id}}}}}';
const TITLES = '{organizations(first:9){totalCount nodes{name{text}}} serverInfo{store}}';

describeOnNeo4j('servers on one Neo4j', (servers) => {
  let database: TestDatabase;
  let proxy: BoltProxy;
  let folder: string;
  let running: RunningServer[];
  beforeEach(async () => {
    database = await servers.take();
    proxy = await startBoltProxy(database.address.uri);
    folder = mkdtempSync(join(tmpdir(), 'catalyzer-test-'));
    running = [];
  });
  afterEach(async () => {
    await proxy.set('pass');
    await Promise.all(running.map((server) => server.close()));
    await proxy.close();
    rmSync(folder, { recursive: true });
    database.giveBack();
  });
  const start = async (name: string) => {
    const neo4j = { ...database.address, uri: proxy.uri, silenceMs: undefined };
    const dataFolder = join(folder, name);
    const server = await startServer({
      settings: { port: 0, dataFolder, neo4j },
      now: testClock,
      log: () => undefined,
    });
    running.push(server);
    return server;
  };

  it('answer from what either commits, each with a data folder of its own', async () => {
    const [one, two] = [await start('one'), await start('two')];
    const acme = organization('acme');
    const grinding = capability('超精密研削');
    const writer = await database.openStore();
    await writer.commit(puts(acme, grinding, relationship('OFFERS', acme, grinding)));
    await writer.close();
    const found = { data: { whoCan: { nodes: [{ holder: { id: acme.id } }] } } };
    for (const { address } of [one, two]) {
      const answers = async () => JSON.stringify((await ask(address, WHO_CAN)).body);
      await until(async () => (await answers()) === JSON.stringify(found), SEEN_MS);
    }
    const { body } = await ask(two.address, TITLES);
    expect(body).toMatchObject({ data: { organizations: { totalCount: 1 } } });
    expect(JSON.stringify(body)).toContain('neo4j');
    expect(readdirSync(join(folder, 'one')).some((name) => name.startsWith('neo4j-'))).toBe(true);
  });

  it.each([
    'refuse',
    'hang',
  ] as const)('say so in time when it begins to %s, and come back', async (mode) => {
    const { address } = await start('one');
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    await proxy.set(mode);
    const started = performance.now();
    const answer = await ask(address, TITLES);
    expect(performance.now() - started).toBeLessThan(FIRST_ERROR_MS);
    expect([answer.status, answer.retryAfter]).toEqual([503, '5']);
    expect(JSON.stringify(answer.body)).toContain('STORE_UNAVAILABLE');
    await until(async () => (await fetch(`${address}/readyz`)).status === 503, UNREADY_MS);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    await proxy.set('pass');
    await until(async () => (await fetch(`${address}/readyz`)).status === 200, BACK_MS);
    expect((await ask(address, TITLES)).status).toBe(200);
  });
});

async function ask(address: string, query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const retryAfter = response.headers.get('retry-after');
  return { status: response.status, retryAfter, body: (await response.json()) as unknown };
}

/** Waits for a condition. The limit is a promise to users, tripled for a loaded machine. */
async function until(isSo: () => boolean | Promise<boolean>, limitMs: number): Promise<void> {
  const end = performance.now() + 3 * limitMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It was not so within ${3 * limitMs} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
