/** Where parties are drawn. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layout } from '../../console/src/network/layout.ts';

const SIZE = { width: 900, height: 500 };

describe('the layout of a neighbourhood', () => {
  it('puts every party once, within the picture, and the same way each time', () => {
    const networks = fc
      .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 25 })
      .chain((ids) =>
        fc.record({
          ids: fc.constant(ids),
          ties: fc.array(
            fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) }),
            { maxLength: 40 },
          ),
        }),
      );
    fc.assert(
      fc.property(networks, ({ ids, ties }) => {
        const placed = layout(ids, ties, SIZE);
        expect(placed.map(({ id }) => id)).toEqual(ids);
        for (const { x, y } of placed) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(SIZE.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(SIZE.height);
        }
        expect(layout(ids, ties, SIZE)).toEqual(placed);
      }),
      { numRuns: 30 },
    );
  });
});
