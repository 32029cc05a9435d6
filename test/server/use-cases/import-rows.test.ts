/** An import by its use case: phases, other imports in between, an end in between. */
import { describe, expect, it } from '@jest/globals';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { readRows } from '../../../graph/ingest/read/read-rows.ts';
import { interruptible } from '../../../graph/interruptible-store.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { type ImportWatch, importRows } from '../../../server/use-cases/import-rows.ts';
import { lines } from '../../graph/ingest/import-into.ts';
import { openFreshSqliteStore } from '../../graph/sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../../graph/store-contract/fresh-store.ts';
import { testClock } from '../../test-clock.ts';

const { store } = withFreshStore(openFreshSqliteStore);
const ROWS = readRows(
  new TextEncoder().encode(lines({ kind: 'organization', id: 'own:1', name_ja: '青木精機' })),
  'rows.jsonl',
);

/** Remembers the phases in their order, each with its last progress. */
function watching(interrupted = new AbortController().signal) {
  const told: string[] = [];
  const watch: ImportWatch = {
    interrupted,
    note: ({ key }) => told.push(key),
    begin: (phase) => {
      let last = '';
      return {
        report: (done, total) => {
          last = `${done}/${total}`;
        },
        end: () => told.push(`${phase} ${last}`),
      };
    },
  };
  return { watch, told };
}

/** The store, to whose first commits another import comes first. */
function crowded(times: number): GraphStore {
  let left = times;
  return {
    ...store(),
    commit: (...args) => {
      left -= 1;
      if (left < 0) return store().commit(...args);
      const parameters = { id: 'org_x', expected: 1, actual: 2 };
      throw new CatalyzerError('STALE_VERSION', { key: 'staleVersion', parameters });
    },
  };
}

describe('importing rows', () => {
  it('only reports what would change, until it is to write', async () => {
    const { watch, told } = watching();
    const task = { rows: ROWS, store: store(), now: testClock };
    const dry = await importRows({ ...task, write: false }, watch);
    expect(dry.total).toMatchObject({ rows: 1, created: 1, rejected: 0 });
    expect((await store().changesSince(0)).changes).toEqual([]);
    expect(told).toEqual(['checking 0/1']);
    const written = await importRows({ ...task, write: true }, watch);
    expect(written.changes).toMatchObject({ created: 1 });
    expect(told.at(-1)).toMatch(/^writing (\d+)\/\1$/);
  });

  it('plans again when another import came in between, and gives up after five plans', async () => {
    const task = { rows: ROWS, write: true, now: testClock };
    const { watch, told } = watching();
    const crowdedOut = importRows({ ...task, store: crowded(5) }, watch);
    await expect(crowdedOut).rejects.toMatchObject({ code: 'CONFLICT', key: 'cli.importCrowded' });
    expect(told.filter((phase) => phase.startsWith('checking'))).toHaveLength(5);
    const report = await importRows({ ...task, store: crowded(4) }, watching().watch);
    expect(report.changes).toMatchObject({ created: 1 });
  });

  it('begins nothing once it is interrupted', async () => {
    const enough = AbortSignal.abort(new Error('enough'));
    const { watch, told } = watching(enough);
    const stopping = interruptible(store(), enough);
    const task = { rows: ROWS, write: true, store: stopping, now: testClock };
    await expect(importRows(task, watch)).rejects.toThrow('cli.importStoppedBefore');
    expect(told).toEqual(['checking 0/1']);
  });
});
