/** Ids and their numbers, against a Map; law: restored = saved, and both go on alike. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IdTable } from '../../../matching/index/id-table.ts';

const IDS = fc.uniqueArray(
  fc.oneof(fc.string(), fc.integer({ max: 1_000_000 }).map(String), fc.string({ unit: 'binary' })),
  { maxLength: 40 },
);

it('numbers ids in their order, finds each again and no other', () => {
  fc.assert(
    fc.property(IDS, IDS, (ids, others) => {
      const table = new IdTable();
      expect(ids.map((id) => table.append(id))).toEqual(ids.map((_, number) => number));
      expectIds(table, ids, others);
    }),
  );
});

it('finds the same after it is restored, and takes further ids', () => {
  fc.assert(
    fc.property(IDS, IDS, (ids, others) => {
      const table = new IdTable();
      for (const id of ids) table.append(id);
      const restored = new IdTable();
      restored.restore(table.save());
      const further = others.filter((id) => !ids.includes(id));
      for (const id of further) restored.append(id);
      expectIds(restored, [...ids, ...further], []);
      expectIds(table, ids, further);
    }),
  );
});

it('keeps its numbers while it grows', () => {
  const ids = Array.from({ length: 5_000 }, (_, key) => `org_${key}`);
  const table = new IdTable();
  for (const id of ids) table.append(id);
  expectIds(table, ids, ['', 'org_', 'org_5000']);
});

function expectIds(table: IdTable, ids: readonly string[], others: readonly string[]): void {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  expect(table.size).toBe(ids.length);
  expect(ids.map((_, number) => table.idOf(number))).toEqual(ids);
  expect([...ids, ...others].map((id) => table.find(id))).toEqual(
    [...ids, ...others].map((id) => numbers.get(id)),
  );
  expect([table.idOf(ids.length), table.idOf(ids.length + 10_000)]).toEqual(['', '']);
}
