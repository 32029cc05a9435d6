import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complementValue } from '../../../matching/ranking/complementarity.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const pairs = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 6 });

describe('complementarity', () => {
  it('worked by hand: the asker has the first part and half of the third', () => {
    // (0 * .8 + 1 * .6 + .5 * .4) / (0 + 1 + .5)
    expect(complementValue([0, 1, 0.5], [0.8, 0.6, 0.4])).toBeCloseTo(0.5333, 4);
  });

  it('is 0 to 1, 0 for an asker that lacks nothing, the mean for one that has nothing', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const lacks = rows.map(([lack]) => lack);
        const values = rows.map(([, value]) => value);
        const result = complementValue(lacks, values);
        expect(result).toBeGreaterThanOrEqual(0);
        expect(result).toBeLessThanOrEqual(1);
        expect(
          complementValue(
            values.map(() => 0),
            values,
          ),
        ).toBe(0);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(
          complementValue(
            values.map(() => 1),
            values,
          ),
        ).toBeCloseTo(mean, 10);
      }),
    );
  });

  it('never falls when a candidate answers one part better', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), share, (rows, place, more) => {
        const lacks = rows.map(([lack]) => lack);
        const values = rows.map(([, value]) => value);
        const which = place % values.length;
        const better = values.map((value, index) =>
          index === which ? Math.max(value, more) : value,
        );
        const before = complementValue(lacks, values);
        expect(complementValue(lacks, better)).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });
});
