/**
 * Several processes on one Neo4j, each with a data folder of its own. Laws: a process reads its own
 * write at once; another's within a second; with the receipt of a write at once; a question ends
 * with its time, whatever the server does; an import whose outcome is not known says so and is made
 * once when it is done again.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import { openPlacedStore } from '../../../server/engine/open-store.ts';
import { capability, organization, puts, relationship } from '../../builders.ts';
import { ask } from '../../matching/matcher-of.ts';
import { type BoltProxy, startBoltProxy } from '../../neo4j/bolt-proxy.ts';
import { describeOnNeo4j, type TestDatabase } from '../../neo4j/describe-on-neo4j.ts';
import { testClock } from '../../test-clock.ts';
import { run } from '../cli/run.ts';
import { serveForTest } from '../http/serve-for-test.ts';
import { rethrow } from '../rethrow.ts';

const WRITES = 5;
const now = testClock;
const signal = new AbortController().signal;

function offering(key: string) {
  const firm = organization(key);
  const work = capability(key, { title: { ja: '超精密研削' } });
  return puts(firm, work, relationship('OFFERS', firm, work));
}

const count = async ({ matcher }: OpenEngine) =>
  (await ask(matcher, { text: '超精密研削' })).totalCount;

describeOnNeo4j('processes on one Neo4j', (servers) => {
  let database: TestDatabase;
  let proxy: BoltProxy;
  let folder: string;
  let engines: OpenEngine[];
  beforeEach(async () => {
    database = await servers.take();
    proxy = await startBoltProxy(database.address.uri);
    folder = mkdtempSync(join(tmpdir(), 'catalyzer-processes-'));
    engines = [];
  });
  afterEach(async () => {
    await proxy.set('pass');
    for (const engine of engines) await engine.close();
    await proxy.close();
    rmSync(folder, { recursive: true });
    database.giveBack();
  });
  const open = async (name: string, uri = database.address.uri) => {
    const neo4j = { ...database.address, uri, silenceMs: undefined };
    const engine = await openEngine({
      onIndexError: rethrow,
      folder: join(folder, name),
      neo4j,
      now,
    });
    engines.push(engine);
    return engine;
  };

  it('read their own writes at once and those of others without being asked to', async () => {
    const [one, other] = [await open('one'), await open('other')];
    other.follow();
    for (let write = 1; write <= WRITES; write += 1) {
      await one.commit(offering(`firm ${write}`));
      expect(await count(one)).toBe(write);
      while ((await count(other)) < write) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

  it('have a write in the answer that was asked for with its receipt', async () => {
    const writer = await openPlacedStore({
      folder: join(folder, 'writer'),
      neo4j: database.address,
      now,
    });
    const reader = await open('reader');
    const { cursor } = await writer.store.commit(offering('acme'));
    await writer.store.close();
    expect(await count(reader)).toBe(0);
    await reader.waitForWrite(writer.receipts.issue(cursor), { timeoutMs: 30_000, signal });
    expect(await count(reader)).toBe(1);
  });

  it('end a question with its time while the server hangs', async () => {
    const server = await serveForTest(await open('one', proxy.uri), { limits: { timeoutMs: 200 } });
    await proxy.set('hang');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        server.post({ query: '{ needs(first: 2) { totalCount } }' }),
      ),
    );
    for (const answer of answers) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }],
      });
    }
    await server.close();
  });

  it.each([
    'cutAfterCommit',
    'cutBeforeCommit',
    'hangAfterCommit',
    'hangBeforeCommit',
  ] as const)('say that an import may be in, and make it once: %s', async (mode) => {
    writeFileSync(join(folder, 'firms.csv'), '会社名,事業内容\n甲社,超精密研削\n乙社,研削\n');
    const { username, password } = database.address;
    const env = {
      ...{ LANG: 'en_US.UTF-8', CATALYZER_DATA: join(folder, 'data') },
      ...{ NEO4J_URI: proxy.uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    };
    const argv = ['import', 'firms.csv', '--write'];
    // Opening commits too: the store is made before.
    await (await database.openStore()).close();
    await proxy.set(mode, { thenRefuse: true });
    const first = await run(folder, argv, { env });
    expect([first.code, first.stderr]).toEqual([
      1,
      expect.stringContaining('it is not known whether the commit is in'),
    ]);
    await proxy.set('pass');
    // The hanging transaction keeps its locks until the server ends it; again is what the message says.
    while ((await run(folder, argv, { env })).code !== 0);
    expect(await database.run('MATCH (n:Organization) RETURN count(n) AS firms')).toEqual([
      { firms: 2 },
    ]);
    expect(await database.run('MATCH (n:ImportBatch) RETURN n.status AS status')).toEqual([
      { status: 'COMPLETE' },
    ]);
  });
});
