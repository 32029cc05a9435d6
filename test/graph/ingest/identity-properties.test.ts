/*
 * Laws of identity, over lists of firms and machines with near-equal names: every row has one
 * outcome; whatever a row states that is not set aside is in a record that is its own; a second
 * list overwrites no record of the first; importing again changes nothing.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphStore } from '../../../graph/store.ts';
import { statedName } from '../../../language/names/stated-name.ts';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { NOON } from '../store-contract/fresh-store.ts';
import { corporateNumber } from './generated-lists.ts';
import { facts, importText, lines, nodesOf } from './import-into.ts';

type Plan = Awaited<ReturnType<typeof importText>>;

const firm = fc.record(
  {
    name_ja: fc.constantFrom(
      '株式会社エム',
      '有限会社エム',
      'エム株式会社',
      '㈱エム',
      '株式会社ヱム',
    ),
    prefecture: fc.constantFrom('大阪府', '大阪府', '兵庫県'),
    city: fc.constantFrom('堺市', '堺市中区', '堺市西区', '東大阪市'),
    corporate_number: fc.constantFrom(...[1, 2, 3].map(corporateNumber)),
    id: fc.constantFrom('1', '2', '3'),
    employees: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ['name_ja'] },
);
type Firm = { readonly [Name in 'name_ja' | 'city' | 'corporate_number']?: string } & {
  readonly employees?: number;
};

const machine = fc.record(
  {
    owner: fc.constantFrom('持主一', '持主二'),
    name_ja: fc.constantFrom('試験機', '試験機Ａ'),
    manufacturer: fc.constantFrom('甲', '乙'),
    model: fc.constantFrom('X-1', 'X-10', 'X1'),
    asset_number: fc.constantFrom('1', '01'),
    id: fc.constantFrom('1', '2', '3'),
  },
  { requiredKeys: ['owner', 'name_ja'] },
);

const list = <T>(row: fc.Arbitrary<T>) => fc.array(row, { minLength: 1, maxLength: 12 });
const ofKind = (kind: string, rows: readonly object[]) =>
  lines(...rows.map((row) => ({ kind, ...row })));

async function withStore(run: (store: GraphStore) => Promise<void>): Promise<void> {
  const { store, end } = await openFreshSqliteStore(() => new Date(NOON));
  try {
    await run(store);
  } finally {
    await end();
  }
}

/** The rows that are not set aside; every row has one outcome. */
function takenRows<T>(rows: readonly T[], { report }: Plan): readonly T[] {
  const { rows: all, created, updated, unchanged, joined, rejected } = report.total;
  expect(all).toBe(rows.length);
  expect(created + updated + unchanged + joined + rejected).toBe(all);
  expect(report.joined).toHaveLength(joined);
  const setAside = new Set(report.errors.map(({ line }) => line));
  expect(setAside.size).toBe(rejected);
  return rows.filter((_, at) => !setAside.has(at + 1));
}

/** Each row has a record with its number, else its name and form, that has the content of the row. */
async function expectKept(store: GraphStore, rows: readonly Firm[]): Promise<void> {
  const stored = await nodesOf(store, 'Organization');
  for (const { name_ja: name = '', city = '', corporate_number: number, employees } of rows) {
    const own = stored.filter((one) =>
      number === undefined
        ? statedName(one.name.ja ?? '') === statedName(name) && (one.city ?? '').startsWith(city)
        : one.corporateNumber === number,
    );
    if (number !== undefined) expect(own).toHaveLength(1);
    expect(own).not.toEqual([]);
    if (employees !== undefined) expect(own.map((one) => one.employees)).toContain(employees);
  }
}

describe('every list', () => {
  it('of firms keeps what each of its rows states, and imported again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(list(firm), (rows) =>
        withStore(async (store) => {
          const text = ofKind('organization', rows);
          const plan = await importText(store, text);
          await expectKept(store, takenRows(rows, plan));
          const before = await facts(store);
          const again = await importText(store, text);
          expect(takenRows(rows, again)).toEqual(takenRows(rows, plan));
          expect(await facts(store)).toEqual(before);
        }),
      ),
      { numRuns: 120 },
    );
  });

  it('of firms overwrites nothing that another list states of other firms', async () => {
    const website = (at: number) => `https://example.com/${at}`;
    await fc.assert(
      fc.asyncProperty(list(firm), list(firm), (first, second) =>
        withStore(async (store) => {
          const rows = first.map((row, at) => ({ ...row, website: website(at) }));
          const taken = takenRows(rows, await importText(store, ofKind('organization', rows)));
          await importText(store, ofKind('organization', second), 'second.jsonl');
          const stored = await nodesOf(store, 'Organization');
          for (const { name_ja: name, corporate_number: number, website: address } of taken) {
            const own = stored.filter((one) => one.website === address);
            expect(own).toHaveLength(1);
            if (number !== undefined) expect(own[0]?.corporateNumber).toBe(number);
            else expect(statedName(own[0]?.name.ja ?? '')).toBe(statedName(name));
          }
        }),
      ),
      { numRuns: 80 },
    );
  });

  it('of machines has each maker, model and number, and every number of the list', async () => {
    const owners = ofKind('organization', [{ name_ja: '持主一' }, { name_ja: '持主二' }]);
    await fc.assert(
      fc.asyncProperty(list(machine), (rows) =>
        withStore(async (store) => {
          await importText(store, owners);
          const text = ofKind('equipment', rows);
          const plan = await importText(store, text);
          expect(takenRows(rows, plan)).toEqual(rows);
          const distinct = new Map<string, Set<string | undefined>>();
          for (const { id, ...row } of rows) {
            const key = machineKey(row);
            distinct.set(key, (distinct.get(key) ?? new Set()).add(id));
          }
          const expected = [...distinct].flatMap(([key, ids]) => {
            // A row without a number is one of those with one.
            const count = Math.max(1, [...ids].filter((id) => id !== undefined).length);
            return Array<string>(count).fill(key);
          });
          const stored = await nodesOf(store, 'Equipment');
          const found = stored.map(({ name, ...one }) =>
            machineKey({ ...one, name_ja: name.ja, asset_number: one.assetNumber }),
          );
          const withoutOwner = expected.map((key) => key.slice(key.indexOf(' ') + 1));
          expect(found.map((key) => key.slice(key.indexOf(' ') + 1)).sort()).toEqual(
            withoutOwner.sort(),
          );
          const before = await facts(store);
          await importText(store, text);
          expect(await facts(store)).toEqual(before);
        }),
      ),
      { numRuns: 80 },
    );
  });
});

interface Machine {
  readonly owner?: string;
  readonly name_ja?: string | undefined;
  readonly manufacturer?: string | undefined;
  readonly model?: string | undefined;
  readonly asset_number?: string | undefined;
}

function machineKey({ owner, name_ja, manufacturer, model, asset_number }: Machine): string {
  const parts = [name_ja, manufacturer, model, asset_number];
  return `${owner} ${parts.map((part) => statedName(part ?? '')).join('|')}`;
}
