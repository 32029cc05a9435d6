/** Raising the format of a store gives records without an audience that of their owner. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { openSqliteStore, STORE_FILE } from '../../../graph/sqlite/open-sqlite-store.ts';
import { findStoreDamage } from '../../../graph/sqlite/verify-store.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { run } from '../../server/cli/run.ts';
import { testClock } from '../../test-clock.ts';
import { feedAfter, scopeWith } from '../store-contract/fresh-store.ts';

const FIXTURE = fileURLToPath(new URL('../../fixtures/audiences-of-format-2/', import.meta.url));

let folder: string;
let data: string;
let store: GraphStore | undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-audiences-'));
  data = join(folder, 'data');
  mkdirSync(data);
  const packed = readFileSync(join(FIXTURE, `${STORE_FILE}.gz`));
  writeFileSync(join(data, STORE_FILE), gunzipSync(packed));
  store = await openSqliteStore({ folder: data, now: testClock });
});
afterEach(async () => {
  await store?.close();
  rmSync(folder, { recursive: true });
});

function opened(): GraphStore {
  if (store === undefined) throw new Error('There is no store outside a test.');
  return store;
}

async function idOf(label: Parameters<GraphStore['listNodes']>[0], value: string) {
  const [id = ''] = await opened().findNodeIds([{ label, scheme: 't', value }], OPERATOR_SCOPE);
  return id;
}

it('opens each to the groups or the organisation of its owner, and no other', async () => {
  const club = await idOf('Group', 'club');
  const full = await idOf('Organization', 'full');
  const associate = await idOf('Organization', 'associate');
  const hidden = [
    await idOf('Person', 'person'),
    await idOf('Capability', 'casting'),
    await idOf('Capability', 'plating'),
    await idOf('Equipment', 'machine'),
    await idOf('Need', 'need'),
    await idOf('Evidence', 'trial'),
  ];
  const seenWith = async (scope: ReturnType<typeof scopeWith>) =>
    (await opened().getNodes(hidden, scope)).map((node) => node !== undefined);
  // What an associate offers "to its groups" is for no full member of any, and a trial has no owner.
  const t = true;
  const f = false;
  expect(await seenWith(scopeWith(`GROUP:${club}`))).toEqual([t, t, f, f, f, f]);
  expect(await seenWith(scopeWith(`ORGANIZATION:${full}`))).toEqual([f, f, f, t, f, f]);
  expect(await seenWith(scopeWith(`COORDINATORS:${club}`))).toEqual([f, f, f, f, t, f]);
  expect(await seenWith(scopeWith(`ORGANIZATION:${associate}`))).toEqual([f, f, f, f, f, f]);
  const request = { types: ['OFFERS', 'OWNS', 'SEEKS'], direction: 'out', first: 5 } as const;
  const [page] = await opened().neighbours(
    [{ ...request, id: full }],
    scopeWith(`GROUP:${club}`, `COORDINATORS:${club}`),
  );
  expect(page?.items.map(({ node }) => node.label).sort()).toEqual(['Capability', 'Need']);
  const [must] = await opened().neighbours(
    [{ ...request, id: hidden[4] ?? '', types: ['REQUIRES'] }],
    scopeWith(`COORDINATORS:${club}`),
  );
  expect(must?.totalCount).toBe(1);
});

it('damages nothing, moves no version, and keeps imports undoable', async () => {
  const feed = await feedAfter(opened(), 0);
  expect(feed.filter((change) => 'damage' in change)).toEqual([]);
  const versions = feed.map((change) => ('node' in change ? change.node.version : 1));
  expect(new Set(versions)).toEqual(new Set([1]));
  await opened().close();
  expect(findStoreDamage(data)).toEqual([]);
  const catalyzer = (...argv: string[]) =>
    run(folder, argv, { env: { LANG: 'en_US.UTF-8', CATALYZER_DATA: data } });
  const again = await catalyzer('import', join(FIXTURE, 'rows.jsonl'), '--json');
  expect(JSON.parse(again.stdout).files).toMatchObject([{ total: { created: 0, updated: 0 } }]);
  const { stdout } = await catalyzer('import', '--list');
  const batchId = /imp_\w+/.exec(stdout)?.[0] ?? '';
  expect(await catalyzer('import', '--remove', batchId)).toMatchObject({ code: 0 });
  store = await openSqliteStore({ folder: data, now: testClock });
  expect((await opened().listNodes('Capability', { first: 5 }, OPERATOR_SCOPE)).totalCount).toBe(0);
});
