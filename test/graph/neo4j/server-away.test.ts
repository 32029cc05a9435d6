/**
 * Laws: if the server is away, a call ends within 3 s with STORE_UNAVAILABLE; when it is back, so is
 * the store, within 5 s; a commit is made once, whatever was cut off and however often it is tried.
 */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { openNeo4jStore } from '../../../graph/neo4j/open-neo4j-store.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { capability, organization, puts, relationship } from '../../builders.ts';
import { type BoltProxy, startBoltProxy } from '../../neo4j/bolt-proxy.ts';
import { describeOnNeo4j, type TestDatabase } from '../../neo4j/describe-on-neo4j.ts';
import { refusal } from '../store-contract/fresh-store.ts';

/** Behaviour: users are promised 3 s, tripled for a loaded machine. The driver's defaults take 34 s. */
const FIRST_ERROR_MS = 9_000;
/** Behaviour: users are promised 5 s, tripled likewise. */
const BACK_MS = 15_000;
const acme = organization('acme');
const now = () => new Date('2024-04-01T12:00:00.000Z');

describeOnNeo4j('a Neo4j server behind a bad connection', (servers) => {
  let database: TestDatabase;
  let proxy: BoltProxy;
  let store: GraphStore;
  beforeEach(async () => {
    database = await servers.take();
    proxy = await startBoltProxy(database.address.uri);
    ({ store } = await openNeo4jStore({
      ...database.address,
      uri: proxy.uri,
      silenceMs: undefined,
      now,
    }));
    await store.commit(puts(organization('there')));
  });
  afterEach(async () => {
    await store.close();
    await proxy.close();
    database.giveBack();
  });
  const versions = () => database.run('MATCH (n:Record) RETURN n.version AS version');

  it.each(['refuse', 'hang'] as const)('that begins to %s is reported in time', async (mode) => {
    await proxy.set(mode);
    const calls = [
      () => store.getNodes([acme.id], OPERATOR_SCOPE),
      () => store.changesSince(0),
      () => store.commit(puts(acme)),
    ];
    for (const call of calls) {
      const started = performance.now();
      expect(await refusal(call())).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(performance.now() - started).toBeLessThan(FIRST_ERROR_MS);
    }
    await proxy.set('pass');
    await answering(store);
    expect(await store.commit(puts(acme))).toMatchObject({ created: 1 });
  });

  it('is disconnected in time although a read was lost silently', async () => {
    await proxy.set('hang');
    const lost = refusal(store.getNodes([acme.id], OPERATOR_SCOPE));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await proxy.set('pass');
    const started = performance.now();
    await store.close();
    expect(performance.now() - started).toBeLessThan(FIRST_ERROR_MS);
    expect(await lost).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it.each([
    'cutAfterCommit',
    'cutBeforeCommit',
  ] as const)('makes a commit once when it is %s and the way is back at once', async (mode) => {
    await proxy.set(mode);
    expect(await store.commit(puts(acme))).toMatchObject({ created: 1, unchanged: 0 });
    expect(await versions()).toEqual([{ version: 1 }, { version: 1 }]);
  });

  it('knows the nodes after a commit that was confirmed only on retry', async () => {
    const milling = capability('milling');
    await store.commit(puts(acme));
    await proxy.set('cutAfterCommit');
    await store.commit(puts({ ...acme, visibility: 'PRIVATE' }));
    await store.commit(puts(milling, relationship('OFFERS', acme, milling)));
    expect(await store.getNodes([milling.id], PUBLIC_SCOPE)).toEqual([undefined]);
  });

  it.each([
    ['cutAfterCommit', 2],
    ['cutBeforeCommit', 1],
    ['hangAfterCommit', 2],
    ['hangBeforeCommit', 1],
  ] as const)('reports in time that the outcome of a commit is unknown: %s', async (mode, nodes) => {
    const options = { idempotencyKey: 'k', expectedVersions: new Map([[acme.id, 0]]) };
    await proxy.set(mode, { thenRefuse: true });
    const started = performance.now();
    expect(await refusal(store.commit(puts(acme), options))).toEqual({
      ...{ code: 'STORE_UNAVAILABLE', key: 'neo4jOutcomeUnknown', value: undefined },
    });
    expect(performance.now() - started).toBeLessThan(FIRST_ERROR_MS);
    expect((await versions()).length).toBe(nodes);
    await proxy.set('pass');
    await answering(store);
    expect(await store.commit(puts(acme), options)).toMatchObject({ created: 1, cursor: 2 });
    expect(await versions()).toEqual([{ version: 1 }, { version: 1 }]);
  });
});

/** Asks until the store answers again, at most {@link BACK_MS}. */
async function answering(store: GraphStore): Promise<void> {
  const end = performance.now() + BACK_MS;
  for (;;) {
    try {
      await store.getNodes([], OPERATOR_SCOPE);
      await store.getNodes([acme.id], OPERATOR_SCOPE);
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
