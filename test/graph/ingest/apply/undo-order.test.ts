/**
 * Laws: undone in any order, imports leave the state without them; a record kept for a later change
 * is reported with it; no other change is lost.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OPERATOR_SCOPE } from '../../../../access/policy/scopes.ts';
import { undoImport } from '../../../../graph/ingest/apply/undo-import.ts';
import type { GraphStore } from '../../../../graph/store.ts';
import { testClock } from '../../../test-clock.ts';
import { rounds, timeFor } from '../../../torture/rounds.ts';
import { openFreshSqliteStore } from '../../sqlite/fresh-sqlite-store.ts';
import { withFreshStore } from '../../store-contract/fresh-store.ts';
import { facts, importText, lines, nodesOf } from '../import-into.ts';

const fresh = withFreshStore(openFreshSqliteStore);
const RUNS = rounds(40);

const firm = (at: number, stated: object = {}) => ({
  kind: 'organization',
  scheme: 'seed',
  id: `f${at}`,
  name_ja: `会社${at}`,
  ...stated,
});
const skill = (at: number, title: string) => ({
  kind: 'capability',
  holder: `seed:f${at}`,
  title_ja: title,
});

async function importRows(store: GraphStore, ...rows: readonly object[]): Promise<string> {
  const plan = await importText(store, lines(...rows), `${JSON.stringify(rows).length}.jsonl`);
  return plan.batch.node.id;
}

const undo = (id: string) => undoImport(id, fresh.store(), OPERATOR_SCOPE);

/** Rows of one import: a firm, changed or not, and perhaps something that it holds. */
const ROWS = fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.option(fc.constantFrom('研削', '鍍金'))), {
  minLength: 1,
  maxLength: 4,
});

describe('undoing imports', () => {
  it(
    'in any order ends in the state without them',
    async () => {
      const base = lines(firm(0, { employees: 9 }));
      await fc.assert(
        fc.asyncProperty(
          fc.array(ROWS, { minLength: 1, maxLength: 4 }),
          fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
          fc.boolean(),
          async (files, order, hasBase) => {
            const opened = await openFreshSqliteStore(testClock);
            const { store } = opened;
            if (hasBase) await importText(store, base, 'base.jsonl');
            const before = await facts(store);
            const imports: string[] = [];
            for (const [number, rows] of files.entries()) {
              const text = lines(
                ...rows.flatMap(([at, employees, title]) => [
                  firm(at, { employees: employees + 1 }),
                  ...(title === null ? [] : [skill(at, title)]),
                ]),
              );
              const plan = await importText(store, text, `${number}.jsonl`);
              if (plan.changes > 0) imports.push(plan.batch.node.id);
            }
            const shuffled = imports
              .map((id, at) => ({ id, at, rank: order[at] ?? 0 }))
              .sort((left, right) => left.rank - right.rank || left.at - right.at);
            for (const { id } of shuffled) await undoImport(id, store, OPERATOR_SCOPE);
            expect(await facts(store)).toEqual(before);
            await opened.end();
          },
        ),
        { numRuns: RUNS },
      );
    },
    timeFor(60_000),
  );

  it('last first deletes a record that a later import had changed', async () => {
    const first = await importRows(fresh.store(), firm(0, { employees: 1 }));
    const second = await importRows(fresh.store(), firm(0, { employees: 2 }));
    expect((await undo(second)).kept).toEqual([]);
    expect(await undo(first)).toMatchObject({ deleted: 1, kept: [] });
    expect(await facts(fresh.store())).toEqual(new Map());
  });

  it('first first names the later import, whose undo then deletes the record', async () => {
    const first = await importRows(fresh.store(), firm(0, { employees: 1 }));
    const second = await importRows(fresh.store(), firm(0, { employees: 2 }));
    const [record] = await nodesOf(fresh.store(), 'Organization');
    const kept = [{ id: record?.id, reason: 'changed', by: second }];
    expect((await undo(first)).kept).toEqual(kept);
    expect(await nodesOf(fresh.store(), 'Organization')).toHaveLength(1);
    expect(await undo(second)).toMatchObject({ deleted: 1, kept: [] });
    expect(await facts(fresh.store())).toEqual(new Map());
  });

  it('names the import that a record is as of, also when a later one was undone before', async () => {
    const first = await importRows(fresh.store(), firm(0, { employees: 1 }));
    const second = await importRows(fresh.store(), firm(0, { employees: 20 }));
    const third = await importRows(fresh.store(), firm(0, { employees: 300 }));
    const [record] = await nodesOf(fresh.store(), 'Organization');
    expect((await undo(third)).kept).toEqual([]);
    expect((await undo(first)).kept).toEqual([{ id: record?.id, reason: 'changed', by: second }]);
    expect(await undo(second)).toMatchObject({ deleted: 1, kept: [] });
  });

  it('names the import that a record is as of, also when later ones had changed it to that again', async () => {
    const first = await importRows(fresh.store(), firm(0, { employees: 1 }));
    const second = await importRows(fresh.store(), firm(0, { employees: 20 }));
    const third = await importRows(fresh.store(), firm(0, { employees: 300 }), firm(1));
    const fourth = await importRows(fresh.store(), firm(0, { employees: 20 }), firm(2));
    const [record] = await nodesOf(fresh.store(), 'Organization');
    await undo(third);
    await undo(fourth);
    expect((await undo(first)).kept).toEqual([{ id: record?.id, reason: 'changed', by: second }]);
    expect(await nodesOf(fresh.store(), 'Organization')).toMatchObject([{ employees: 20 }]);
  });

  it('leaves what a live import says, also where it says what an undone one had replaced', async () => {
    const store = fresh.store();
    await importRows(store, firm(0, { employees: 1 }));
    const second = await importRows(store, firm(0, { employees: 2 }));
    const third = await importRows(store, firm(0, { employees: 3 }));
    await importRows(store, firm(0, { employees: 2 }), firm(1));
    const last = await importRows(store, firm(0, { employees: 4 }));
    for (const id of [second, third, last]) await undo(id);
    const [left] = await nodesOf(store, 'Organization');
    expect(left).toMatchObject({ employees: 2 });
  });

  it('deletes with the last thing that a firm holds the firm that stayed for it', async () => {
    const first = await importRows(fresh.store(), firm(0));
    const second = await importRows(fresh.store(), skill(0, '研削'));
    const [{ reason, by } = { reason: '', by: '' }] = (await undo(first)).kept;
    expect([reason, by?.split(':')[0]]).toEqual(['inUse', 'OFFERS']);
    await undo(second);
    expect(await facts(fresh.store())).toEqual(new Map());
  });

  it('never touches records that no import made, before, between or after', async () => {
    const store = fresh.store();
    const first = await importRows(store, firm(0, { employees: 1 }));
    const [made] = await nodesOf(store, 'Organization');
    if (made?.label !== 'Organization') throw new Error('It is a firm.');
    const byHand = { ...made, employees: 5 };
    await store.commit([{ kind: 'putNode', node: byHand }]);
    const second = await importRows(store, firm(0, { employees: 2 }));
    expect((await undo(second)).kept).toEqual([]);
    expect((await undo(first)).kept).toEqual([{ id: made.id, reason: 'changed' }]);
    expect(await nodesOf(store, 'Organization')).toMatchObject([{ employees: 5 }]);
  });

  it('leaves what a third import did to a record that an earlier undo had put back', async () => {
    const store = fresh.store();
    await importRows(store, firm(0, { employees: 1 }));
    const second = await importRows(store, firm(0, { employees: 2 }));
    await undo(second);
    const other = await importRows(store, firm(1));
    await importRows(store, firm(0, { employees: 2 }));
    await undo(other);
    expect(await nodesOf(store, 'Organization')).toMatchObject([{ employees: 2 }]);
  });
});
