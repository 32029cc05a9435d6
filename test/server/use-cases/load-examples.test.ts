/** The examples come in once, through the import, and undone ones stay away. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE, PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import { listImports } from '../../../graph/ingest/apply/list-imports.ts';
import { undoImport } from '../../../graph/ingest/apply/undo-import.ts';
import { interruptible } from '../../../graph/interruptible-store.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { openStore } from '../../../server/engine/open-store.ts';
import { loadExamples } from '../../../server/use-cases/load-examples.ts';

const now = () => new Date('2026-11-21T09:00:00Z');
let folder: string;
let store: GraphStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyzer-examples-'));
  await mkdir(join(folder, 'seeds/networks'), { recursive: true });
  for (const name of ['a', 'b', 'c']) {
    const row = {
      kind: 'organization',
      scheme: 'seed',
      id: name,
      type: 'FIRM',
      name_ja: `${name}社`,
    };
    await writeFile(join(folder, `seeds/networks/${name}.jsonl`), `${JSON.stringify(row)}\n`);
  }
  store = await openStore({ folder: join(folder, 'data'), now });
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function organizations(): Promise<number> {
  return (await store.listNodes('Organization', { first: 1 }, PUBLIC_SCOPE)).totalCount;
}

describe('the examples', () => {
  it('come into an empty store, one import a file, and report their progress', async () => {
    const told: string[] = [];
    const onProgress = (done: number, total: number) => told.push(`${done}/${total}`);
    expect(await loadExamples(store, { root: folder, now, onProgress })).toEqual({
      files: 3,
      rejected: 0,
      isUpgrade: false,
    });
    expect(told).toEqual(['0/3', '1/3', '2/3', '3/3']);
    expect(await organizations()).toBe(3);
    const imports = await listImports(store, OPERATOR_SCOPE);
    expect(imports.map(({ fileName }) => fileName).sort()).toEqual([
      'seeds/networks/a.jsonl',
      'seeds/networks/b.jsonl',
      'seeds/networks/c.jsonl',
    ]);
  });

  it('do not come a second time', async () => {
    await loadExamples(store, { root: folder, now });
    expect(await loadExamples(store, { root: folder, now })).toMatchObject({
      files: 0,
      rejected: 0,
    });
    expect(await organizations()).toBe(3);
  });

  it('are not loaded again after they were undone, one of them or all', async () => {
    await loadExamples(store, { root: folder, now });
    for (const { id } of await listImports(store, OPERATOR_SCOPE)) {
      await undoImport(id, store, OPERATOR_SCOPE);
      await loadExamples(store, { root: folder, now });
    }
    expect(await organizations()).toBe(0);
  });

  it('go on where loading was stopped', async () => {
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done === 2) stop.abort();
    };
    const stopping = interruptible(store, stop.signal);
    const stopped = loadExamples(stopping, { root: folder, now, onProgress });
    await expect(stopped).rejects.toThrow();
    expect(await organizations()).toBe(2);
    expect(await loadExamples(store, { root: folder, now })).toMatchObject({
      files: 1,
      rejected: 0,
    });
    expect(await organizations()).toBe(3);
  });

  it('do not come into a store with records of its own, public or not', async () => {
    const { files } = await loadExamples(store, { root: folder, now });
    expect(files).toBe(3);
    await store.close();
    store = await openStore({ folder: join(folder, 'other'), now });
    await store.commit([
      {
        kind: 'putNode',
        node: {
          label: 'Organization',
          id: 'org_own',
          kind: 'FIRM',
          name: { ja: '自社' },
          externalIds: [],
          source: { document: 'own', recordedOn: '2026-11-21' },
          visibility: 'PRIVATE',
        },
      },
    ]);
    expect(await loadExamples(store, { root: folder, now })).toMatchObject({
      files: 0,
      rejected: 0,
    });
    expect(await organizations()).toBe(0);
  });

  describe('of a newer version', () => {
    const own = {
      label: 'Organization',
      id: 'org_own',
      kind: 'FIRM',
      name: { ja: '自社' },
      externalIds: [],
      source: { document: 'own', recordedOn: '2026-11-21' },
      visibility: 'PRIVATE',
    } as const;
    const row = (kind: string, id: string, more: object) =>
      JSON.stringify({ kind, scheme: 'seed', id, ...more });
    const writeNew = () =>
      writeFile(
        join(folder, 'seeds/networks/aa.jsonl'),
        [
          row('organization', 'a', { type: 'UNIVERSITY', name_ja: 'a大学' }),
          row('organization', 'b', { type: 'FIRM', name_ja: 'b社' }),
          row('organization', 'd', { type: 'FIRM', name_ja: 'd社' }),
          row('capability', 'd-press', { holder: 'seed:d', title_ja: 'プレス' }),
          row('capability', 'b-press', { holder: 'seed:b', title_ja: 'プレス' }),
        ].join('\n'),
      );
    const find = async (value: string) => {
      const [id] = await store.findNodeIds(
        [{ label: 'Organization', scheme: 'seed', value }],
        OPERATOR_SCOPE,
      );
      return id === undefined ? undefined : (await store.getNodes([id], OPERATOR_SCOPE))[0];
    };

    it('come into a store that has examples, and leave what is there as it is', async () => {
      await loadExamples(store, { root: folder, now });
      await store.commit([{ kind: 'putNode', node: own }]);
      const edited = await find('a');
      const deleted = await find('b');
      if (edited?.label !== 'Organization' || deleted === undefined) throw new Error('not there');
      const { version: _, createdAt: __, updatedAt: ___, ...node } = edited;
      await store.commit([
        { kind: 'putNode', node: { ...node, name: { ja: '甲社' } } },
        { kind: 'deleteNode', id: deleted.id },
      ]);
      await writeNew();
      expect(await loadExamples(store, { root: folder, now })).toEqual({
        files: 1,
        rejected: 0,
        isUpgrade: true,
      });
      expect(await find('a')).toMatchObject({ name: { ja: '甲社' }, kind: 'FIRM' });
      expect(await find('b')).toBeUndefined();
      expect(await find('d')).toMatchObject({ name: { ja: 'd社' } });
      const skills = await store.listNodes('Capability', { first: 9 }, PUBLIC_SCOPE);
      expect(skills.items.map(({ node: skill }) => skill.externalIds[0]?.value)).toEqual([
        'd-press',
      ]);
      expect(await loadExamples(store, { root: folder, now })).toMatchObject({ files: 0 });
    });

    it('are not loaded where all examples were undone', async () => {
      await loadExamples(store, { root: folder, now });
      for (const { id } of await listImports(store, OPERATOR_SCOPE)) {
        await undoImport(id, store, OPERATOR_SCOPE);
      }
      await writeNew();
      expect(await loadExamples(store, { root: folder, now })).toMatchObject({ files: 0 });
      expect(await organizations()).toBe(0);
    });
  });

  it('of the repository are accepted to the last row', async () => {
    const { files, rejected } = await loadExamples(store, { now });
    expect(files).toBeGreaterThanOrEqual(12);
    expect(rejected).toBe(0);
    expect(await organizations()).toBeGreaterThan(100);
  });
});
