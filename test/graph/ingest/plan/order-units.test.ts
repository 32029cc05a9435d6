import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { orderUnits } from '../../../../graph/ingest/plan/order-units.ts';

describe('order of units', () => {
  it('puts a unit after what it needs, and a circle together', () => {
    // 0 needs 1, 1 and 2 need each other, 3 needs nothing.
    const units = [{ needs: [1] }, { needs: [2] }, { needs: [1] }, { needs: [] }];
    expect(orderUnits(units)).toEqual([[1, 2], [0], [3]]);
  });

  it('has every unit once, needs only what came before, and joins only circles', () => {
    const graph = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 4 }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(graph, (needs) => {
        const groups = orderUnits(needs.map((one) => ({ needs: one })));
        expect(groups.flat().sort((a, b) => a - b)).toEqual(needs.map((_, at) => at));
        const place = new Map(groups.flatMap((group, at) => group.map((unit) => [unit, at])));
        for (const [unit, ones] of needs.entries()) {
          for (const one of ones) {
            expect(place.get(one)).toBeLessThanOrEqual(place.get(unit) ?? -1);
            const together = place.get(one) === place.get(unit);
            expect(together).toBe(reaches(needs, one, unit));
          }
        }
      }),
    );
  });

  it('orders a chain of 100,000 units without running out of stack', () => {
    const units = Array.from({ length: 100_000 }, (_, at) => ({
      needs: at + 1 < 100_000 ? [at + 1] : [],
    }));
    expect(orderUnits(units)[0]).toEqual([99_999]);
  });
});

/** Brute force: whether `to` can be reached from `from`. */
function reaches(needs: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const unit of seen) for (const next of needs[unit] ?? []) seen.add(next);
  return seen.has(to);
}
