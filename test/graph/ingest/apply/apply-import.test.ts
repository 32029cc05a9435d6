import { describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../../access/policy/scopes.ts';
import { applyImport } from '../../../../graph/ingest/apply/apply-import.ts';
import { listImports } from '../../../../graph/ingest/apply/list-imports.ts';
import { undoImport } from '../../../../graph/ingest/apply/undo-import.ts';
import type { GraphStore, GraphWriter } from '../../../../graph/store.ts';
import { openFreshSqliteStore } from '../../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../../store-contract/fresh-store.ts';
import { everything, facts, importText, lines, nodesOf, planText } from '../import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);

/** Firms in a row, each with a capability: 4 changes for two rows. */
function network(size: number): string {
  return lines(
    ...Array.from({ length: size }, (_, at) => [
      { kind: 'capability', holder: `seed:f${at}`, title_ja: `技術${at}` },
      { kind: 'organization', scheme: 'seed', id: `f${at}`, name_ja: `会社${at}` },
    ]).flat(),
  );
}

/** Fails instead of the commit with this number, from 1. */
function dyingAt(store: GraphWriter, commit: number): GraphWriter {
  let count = 0;
  return {
    batchChanges: (id, after) => store.batchChanges(id, after),
    importsOf: (id) => store.importsOf(id),
    commit: (changes, options) => {
      count += 1;
      if (count === commit) return Promise.reject(new Error('killed'));
      return store.commit(changes, options);
    },
  };
}

async function statuses(store: GraphStore) {
  return (await listImports(store, OPERATOR_SCOPE)).map(({ status }) => status);
}

describe('writing an import', () => {
  it('changes nothing when repeated, not even by a record of the import', async () => {
    await importText(fresh.store(), network(3));
    const before = await everything(fresh.store());
    const plan = await importText(fresh.store(), network(3), 'rows.jsonl', {
      now: '2027-01-01T00:00:00Z',
    });
    expect(plan.changes).toBe(0);
    expect(plan.report.total).toMatchObject({ rows: 6, unchanged: 6 });
    expect(await everything(fresh.store())).toEqual(before);
  });

  it('is one commit below the limit: killed there, nothing is in', async () => {
    const plan = await planText(fresh.store(), network(3));
    await expect(applyImport(plan, dyingAt(fresh.store(), 1))).rejects.toThrow('killed');
    expect((await everything(fresh.store())).size).toBe(0);
  });

  it('has the next commit at hand while one runs, and never a third', async () => {
    const store = fresh.store();
    const plan = await planText(store, network(5));
    let running = 0;
    const together: number[] = [];
    const slow: GraphWriter = {
      batchChanges: (id, after) => store.batchChanges(id, after),
      importsOf: (id) => store.importsOf(id),
      commit: async (changes, options) => {
        running += 1;
        together.push(running);
        const result = await store.commit(changes, options);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running -= 1;
        return result;
      },
    };
    await applyImport(plan, slow, () => {}, 4);
    expect(together).toEqual([1, 1, 2, 2, 2, 2]);
    expect(await statuses(store)).toEqual(['COMPLETE']);
  });

  it('has ended every commit that it began when it fails', async () => {
    const store = fresh.store();
    const plan = await planText(store, network(5));
    let running = 0;
    let count = 0;
    const failing: GraphWriter = {
      batchChanges: (id, after) => store.batchChanges(id, after),
      importsOf: (id) => store.importsOf(id),
      commit: async (changes, options) => {
        running += 1;
        count += 1;
        const fails = count === 3;
        await new Promise((resolve) => setTimeout(resolve, fails ? 1 : 5));
        running -= 1;
        if (fails) throw new Error('killed');
        return store.commit(changes, options);
      },
    };
    await expect(applyImport(plan, failing, () => {}, 4)).rejects.toThrow('killed');
    expect(running).toBe(0);
    expect(await statuses(store)).toEqual(['INCOMPLETE']);
  });

  it('counts what the store counts, in the dry run and in the record of the import', async () => {
    const plan = await importText(fresh.store(), network(3));
    expect(plan.report.changes).toEqual({ created: 9, updated: 0 });
    const [batch] = await listImports(fresh.store(), OPERATOR_SCOPE);
    expect(batch).toMatchObject({
      created: 9,
      updated: 0,
      status: 'COMPLETE',
      id: plan.report.batchId,
    });
    expect((await facts(fresh.store())).size).toBe(9);
  });

  it('is incomplete until its last commit, never half a row, and a rerun completes it', async () => {
    const store = fresh.store();
    const plan = await planText(store, network(4));
    await expect(applyImport(plan, dyingAt(store, 4), () => {}, 4)).rejects.toThrow('killed');
    expect(await statuses(store)).toEqual(['INCOMPLETE']);
    const firms = await nodesOf(store, 'Organization');
    expect(firms.length).toBeGreaterThan(0);
    expect(firms.length).toBeLessThan(4);
    const again = await planText(store, network(4), 'rows.jsonl', { now: '2027-01-01T00:00:00Z' });
    expect(again.batch.node.id).toBe(plan.batch.node.id);
    await applyImport(again, store, () => {}, 4);
    expect(await statuses(store)).toEqual(['COMPLETE']);
    expect((await listImports(store, OPERATOR_SCOPE))[0]).toMatchObject({
      created: 12,
      updated: 0,
    });
  });

  it('reports its progress after every commit', async () => {
    const plan = await planText(fresh.store(), network(4));
    const reported: string[] = [];
    await applyImport(
      plan,
      fresh.store(),
      ({ done, total }) => reported.push(`${done}/${total}`),
      4,
    );
    expect(reported.at(-1)).toBe('12/12');
    expect(reported.length).toBeGreaterThan(3);
  });

  it('refuses a plan made before somebody else wrote', async () => {
    const plan = await planText(fresh.store(), network(1));
    await importText(fresh.store(), network(1));
    await expect(applyImport(plan, fresh.store())).rejects.toMatchObject({ code: 'STALE_VERSION' });
  });

  it('writes more than one commit holds, in the limits of the port', async () => {
    const plan = await importText(fresh.store(), network(3_400));
    expect(plan.changes).toBe(10_200);
    expect(await statuses(fresh.store())).toEqual(['COMPLETE']);
    expect((await facts(fresh.store())).size).toBe(10_200);
  });
});

describe('undoing an import', () => {
  const change = lines({ kind: 'organization', scheme: 'seed', id: 'f1', employees: 7 });

  it('deletes what it made and restores what it replaced', async () => {
    const store = fresh.store();
    await importText(store, network(2));
    const before = await facts(store);
    const mixed = `${change}${lines({ kind: 'organization', name_ja: '新' })}`;
    const plan = await importText(store, mixed, 'mixed.jsonl');
    const report = await undoImport(plan.batch.node.id, store, OPERATOR_SCOPE);
    expect(report).toMatchObject({ deleted: 1, restored: 1, kept: [] });
    expect(await facts(store)).toEqual(before);
    expect((await statuses(store)).sort()).toEqual(['COMPLETE', 'TAKEN_BACK']);
  });

  it('touches nothing that changed since, nor what holds it, and lists it', async () => {
    const store = fresh.store();
    const first = await importText(store, network(2));
    const later = await importText(store, change, 'change.jsonl');
    const report = await undoImport(first.batch.node.id, store, OPERATOR_SCOPE);
    const [kept, ...others] = await nodesOf(store, 'Organization');
    expect(kept).toMatchObject({ name: { ja: '会社1' }, employees: 7 });
    expect(others).toEqual([]);
    expect(report.kept).toEqual([{ id: kept?.id, reason: 'changed', by: later.batch.node.id }]);
    expect(report.deleted).toBe(5);
  });

  it('keeps a firm to which something was added since', async () => {
    const store = fresh.store();
    const first = await importText(store, network(1));
    await importText(
      store,
      lines({ kind: 'equipment', owner: 'seed:f0', name_ja: '炉' }),
      'b.jsonl',
    );
    const report = await undoImport(first.batch.node.id, store, OPERATOR_SCOPE);
    expect(report.kept.map(({ reason }) => reason)).toEqual(['inUse']);
    expect(await nodesOf(store, 'Equipment')).toHaveLength(1);
    expect(await nodesOf(store, 'Capability')).toEqual([]);
  });

  it('is finished by a rerun when it was stopped', async () => {
    const store = fresh.store();
    const plan = await importText(store, network(4));
    const dying = { ...readerOf(store), ...dyingAt(store, 2) };
    await expect(
      undoImport(plan.batch.node.id, dying, OPERATOR_SCOPE, () => {}, 4),
    ).rejects.toThrow('killed');
    expect((await facts(store)).size).toBeGreaterThan(0);
    await undoImport(plan.batch.node.id, store, OPERATOR_SCOPE, () => {}, 4);
    expect((await facts(store)).size).toBe(0);
    expect(await statuses(store)).toEqual(['TAKEN_BACK']);
  });

  it('lets the same file in again, as an import of its own', async () => {
    const store = fresh.store();
    const first = await importText(store, network(1));
    await undoImport(first.batch.node.id, store, OPERATOR_SCOPE);
    const second = await importText(store, network(1));
    expect(second.batch.node.id).not.toBe(first.batch.node.id);
    await undoImport(second.batch.node.id, store, OPERATOR_SCOPE);
    expect((await facts(store)).size).toBe(0);
  });

  it('refuses an unknown import and one that was undone', async () => {
    const store = fresh.store();
    const plan = await importText(store, network(1));
    const [firm] = await nodesOf(store, 'Organization');
    await expect(undoImport(firm?.id ?? '', store, OPERATOR_SCOPE)).rejects.toMatchObject({
      key: 'importBatchNotFound',
    });
    await undoImport(plan.batch.node.id, store, OPERATOR_SCOPE);
    await expect(undoImport(plan.batch.node.id, store, OPERATOR_SCOPE)).rejects.toMatchObject({
      key: 'importBatchUndone',
    });
  });
});

function readerOf(store: GraphStore): GraphStore {
  return {
    getNodes: (ids, scope) => store.getNodes(ids, scope),
    findNodeIds: (keys, scope) => store.findNodeIds(keys, scope),
    neighbours: (requests, scope) => store.neighbours(requests, scope),
    listNodes: (label, request, scope) => store.listNodes(label, request, scope),
    changesSince: (cursor) => store.changesSince(cursor),
    commit: (changes, options) => store.commit(changes, options),
    batchChanges: (id, after) => store.batchChanges(id, after),
    importsOf: (id) => store.importsOf(id),
    mergeBatchChanges: (id, items, first) => store.mergeBatchChanges(id, items, first),
    close: () => store.close(),
  };
}
