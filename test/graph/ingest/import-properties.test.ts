import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { applyImport } from '../../../graph/ingest/apply/apply-import.ts';
import { undoImport } from '../../../graph/ingest/apply/undo-import.ts';
import type { GraphStore, GraphWriter } from '../../../graph/store.ts';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { NOON } from '../store-contract/fresh-store.ts';
import { everything, facts, importText, lines, planText } from './import-into.ts';

/*
 * Laws of every import, over files of rows that name, miss and contradict each other:
 * the dry run reports what the real run does; importing again writes nothing; undo restores exactly
 * the earlier state; killed at any commit, a rerun ends where an undisturbed run ends.
 */

/** Few names, ids and places, so that rows meet. */
const name = fc.constantFrom('ア', '㈱ア', 'イ', 'ウ工業', 'ウ工業㈱', '', '<clear>');
const id = fc.constantFrom(undefined, undefined, '1', '2', '3');
const place = fc.constantFrom(undefined, '大阪市', '堺市', '<clear>');
const reference = fc.constantFrom('t:1', 't:2', 't:3', 'ア', 'イ', 'ウ工業', 'ウ工業@堺', 'nobody');
const visibility = fc.constantFrom(undefined, 'PUBLIC', 'PRIVATE', '<clear>');
const common = { scheme: fc.constant('t'), id, visibility };

const row = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('organization'),
      ...common,
      name_ja: name,
      city: place,
      employees: fc.constantFrom(undefined, 3, 4, 'x', '<clear>'),
      email: fc.constantFrom(undefined, 'a@b', '<clear>'),
      member_of: fc.option(reference, { nil: undefined }),
    }),
  },
  fc.record({
    kind: fc.constant('group'),
    ...common,
    name_ja: name,
    city: place,
    parent: fc.option(reference, { nil: undefined }),
    lead: fc.option(reference, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('person'),
    ...common,
    name_ja: name,
    title_ja: name,
    organization: fc.option(reference, { nil: undefined }),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('capability'),
      ...common,
      title_ja: name,
      holder: fc.option(reference, { nil: undefined }),
      evidence: fc.option(reference, { nil: undefined }),
      equipment: fc.option(reference, { nil: undefined }),
    }),
  },
  fc.record({
    kind: fc.constant('equipment'),
    ...common,
    name_ja: name,
    owner: fc.option(reference, { nil: undefined }),
    enables: fc.option(reference, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('evidence'),
    ...common,
    title_ja: name,
    occurred_on: fc.constantFrom(undefined, '2020', '2021-01', '<clear>'),
  }),
  fc.record({
    kind: fc.constant('need'),
    ...common,
    gist_ja: name,
    owner: fc.option(reference, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('requirement'),
    ...common,
    text_ja: name,
    need: fc.option(reference, { nil: undefined }),
    order: fc.constantFrom(undefined, 1, 2),
  }),
  fc.record({
    kind: fc.constant('membership'),
    member: reference,
    group: reference,
    role_ja: name,
    visibility,
  }),
  fc.record({
    kind: fc.constant('participation'),
    evidence: reference,
    party: reference,
    role_ja: name,
  }),
  fc.record({
    kind: fc.constant('tie'),
    from: reference,
    to: reference,
    type: fc.constantFrom('TRADE', 'SAME_GROUP', undefined),
    visibility,
    document: fc.constantFrom(undefined, 'd'),
  }),
);
const file = fc.array(row, { minLength: 1, maxLength: 25 }).map((rows) => lines(...rows));

async function withStore(run: (store: GraphStore) => Promise<void>): Promise<void> {
  const { store, end } = await openFreshSqliteStore(() => new Date(NOON));
  try {
    await run(store);
  } finally {
    await end();
  }
}

/** Fails instead of the commit with this number, from 1, and counts the commits. */
function dyingAt(store: GraphWriter, commit: number) {
  const state = { count: 0 };
  const writer: GraphWriter = {
    batchChanges: (batchId, after) => store.batchChanges(batchId, after),
    importsOf: (id) => store.importsOf(id),
    commit: (changes, options) => {
      state.count += 1;
      return state.count === commit
        ? Promise.reject(new Error('killed'))
        : store.commit(changes, options);
    },
  };
  return { writer, state };
}

describe('every import', () => {
  it('does what its dry run reports, and repeated writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, (first, second) =>
        withStore(async (store) => {
          await importText(store, first);
          const before = await facts(store);
          const plan = await importText(store, second);
          const after = await facts(store);
          const created = [...after.keys()].filter((key) => !before.has(key)).length;
          expect(plan.report.changes.created).toBe(created);
          const { total } = plan.report;
          const { created: made, updated, unchanged, joined, rejected } = total;
          expect(made + updated + unchanged + joined + rejected).toBe(total.rows);
          const all = await everything(store);
          const again = await importText(store, second);
          expect(again.report.changes).toEqual({ created: 0, updated: 0 });
          expect(again.report.total.rejected).toBe(plan.report.total.rejected);
          expect(await everything(store)).toEqual(all);
        }),
      ),
      { numRuns: 40 },
    );
  });

  it('once undone leaves exactly the former records', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, fc.constantFrom(4, 10_000), (first, second, size) =>
        withStore(async (store) => {
          await importText(store, first);
          const before = await facts(store);
          const plan = await planText(store, second, 'second.jsonl');
          fc.pre(plan.changes > 0);
          await applyImport(plan, store);
          await undoImport(
            plan.batch.node.id,
            store,
            OPERATOR_SCOPE,
            () => {},
            Math.max(size, widest(plan.units) + 1),
          );
          expect(await facts(store)).toEqual(before);
        }),
      ),
      { numRuns: 25 },
    );
  });

  it('killed at any commit is completed by a rerun, and can be undone whole', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 4 }), (text, commit) =>
        withStore(async (store) => {
          const plan = await planText(store, text);
          const size = Math.max(4, widest(plan.units) + 1);
          const { writer, state } = dyingAt(store, commit);
          await applyImport(plan, writer, () => {}, size).catch(() => {});
          fc.pre(state.count >= commit);
          await applyImport(await planText(store, text), store, () => {}, size);
          const rerun = await everything(store);
          await withStore(async (undisturbed) => {
            await applyImport(await planText(undisturbed, text), undisturbed, () => {}, size);
            expect(rerun).toEqual(await everything(undisturbed));
          });
          await undoImport(plan.batch.node.id, store, OPERATOR_SCOPE);
          expect((await facts(store)).size).toBe(0);
        }),
      ),
      { numRuns: 15 },
    );
  });

  it('of any text whatever ends in a report or in BAD_USER_INPUT', async () => {
    const cell = fc.oneof(
      fc.string(),
      name,
      fc.constantFrom('会社名', '設備名', 'TEL', '法人番号'),
    );
    const csv = fc
      .array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 })
      .map((rows) => rows.map((cells) => cells.join(',')).join('\n'));
    const header = fc.constantFrom('会社名,所在地,TEL\n', '設備名,会社名\n', '件名,参加者\n', '');
    await withStore(async (store) => {
      await fc.assert(
        fc.asyncProperty(header, csv, async (head, body) => {
          try {
            const plan = await importText(store, head + body, 'any.csv');
            for (const { line, key } of plan.report.errors) {
              expect(line).toBeGreaterThan(0);
              expect(key).toMatch(/^import/u);
            }
          } catch (error) {
            expect(error instanceof CatalyzerError && error.code).toBe('BAD_USER_INPUT');
          }
        }),
        { numRuns: 150 },
      );
    });
  });
});

function widest(units: readonly (readonly unknown[])[]): number {
  return Math.max(0, ...units.map((unit) => unit.length));
}
