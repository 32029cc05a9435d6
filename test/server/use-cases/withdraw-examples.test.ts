/**
 * Withdrawn examples are removed from the stores that have them, unless a user changed or used
 * them.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { listImports } from '../../../graph/ingest/apply/list-imports.ts';
import { undoImport } from '../../../graph/ingest/apply/undo-import.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { openStore } from '../../../server/engine/open-store.ts';
import { loadExamples } from '../../../server/use-cases/load-examples.ts';
import { withdrawExamples } from '../../../server/use-cases/withdraw-examples.ts';
import { importText, lines } from '../../graph/ingest/import-into.ts';

const now = () => new Date('2026-11-21T09:00:00Z');
const OLD = [
  { kind: 'organization', scheme: 'seed', id: 'lab', type: 'PUBLIC_LAB', name_ja: '見本試験所' },
  { kind: 'equipment', scheme: 'seed', id: 'scope', owner: 'seed:lab', name_ja: '（例）顕微鏡' },
  { kind: 'equipment', scheme: 'seed', id: 'gauge', owner: 'seed:lab', name_ja: '（例）測定機' },
];
let root: string;
let store: GraphStore;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'catalyzer-withdrawn-'));
  await mkdir(join(root, 'seeds/networks'), { recursive: true });
  await writeFile(join(root, 'seeds/networks/a.jsonl'), lines(...OLD));
  await writeFile(
    join(root, 'seeds/withdrawn.json'),
    JSON.stringify({ Equipment: ['gauge', 'scope', 'never-there'] }),
  );
  store = await openStore({ folder: join(root, 'data'), now });
  await loadExamples(store, { root, now });
});

afterEach(async () => {
  await store.close();
  await rm(root, { recursive: true, force: true });
});

async function count(label: 'Equipment' | 'Organization'): Promise<number> {
  return (await store.listNodes(label, { first: 1 }, OPERATOR_SCOPE)).totalCount;
}

describe('withdrawn examples', () => {
  it('are removed once if unchanged, and their owner stays', async () => {
    expect(await withdrawExamples(store, root)).toEqual({ removed: 2, kept: [] });
    expect(await count('Equipment')).toBe(0);
    expect(await count('Organization')).toBe(1);
    expect(await withdrawExamples(store, root)).toEqual({ removed: 0, kept: [] });
  });

  it('stay and are named when they were changed', async () => {
    await importText(store, lines({ ...OLD[2], note_ja: 'わが社のもの' }), 'own.jsonl');
    expect(await withdrawExamples(store, root)).toEqual({ removed: 1, kept: ['gauge'] });
    expect(await count('Equipment')).toBe(1);
  });

  it('stay and are named when a record of somebody else needs them', async () => {
    const title = { kind: 'capability', scheme: 'own', id: 'c', title_ja: '形状の測定' };
    await importText(store, lines({ ...title, holder: 'seed:lab', equipment: 'seed:gauge' }));
    expect(await withdrawExamples(store, root)).toEqual({ removed: 1, kept: ['gauge'] });
  });

  it('stay when they came by an import of one’s own', async () => {
    await withdrawExamples(store, root);
    await importText(store, lines(...OLD), 'own.jsonl');
    expect(await withdrawExamples(store, root)).toEqual({ removed: 0, kept: ['gauge', 'scope'] });
  });

  it('leave an import that can still be undone', async () => {
    await withdrawExamples(store, root);
    const [batch] = await listImports(store, OPERATOR_SCOPE);
    if (batch === undefined) throw new Error('there is no import');
    await undoImport(batch.id, store, OPERATOR_SCOPE);
    expect(await count('Organization')).toBe(0);
  });

  it('are none of the examples that the clone loads', async () => {
    const folder = join(root, 'fresh');
    const fresh = await openStore({ folder, now });
    await loadExamples(fresh, { now });
    expect(await withdrawExamples(fresh)).toEqual({ removed: 0, kept: [] });
    await fresh.close();
  });
});
