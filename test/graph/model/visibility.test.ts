import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  narrowestVisibility,
  VISIBILITIES,
  type Visibility,
} from '../../../graph/model/visibility.ts';

const visibility = fc.constantFrom(...VISIBILITIES);

describe('the narrowest visibility', () => {
  it('of a public and a group record is the group', () => {
    expect(narrowestVisibility('PUBLIC', 'GROUP')).toBe('GROUP');
    expect(narrowestVisibility('PRIVATE', 'PUBLIC', 'COORDINATORS')).toBe('PRIVATE');
    expect(narrowestVisibility()).toBe('PUBLIC');
  });

  it('is one of the given, no wider than any, in whatever order', () => {
    const rank = (level: (typeof VISIBILITIES)[number]) => VISIBILITIES.indexOf(level);
    fc.assert(
      fc.property(fc.array(visibility, { minLength: 1 }), (levels) => {
        const narrowest = narrowestVisibility(...levels);
        expect(levels).toContain(narrowest);
        for (const level of levels) expect(rank(level)).toBeLessThanOrEqual(rank(narrowest));
        expect(narrowestVisibility(...[...levels].reverse())).toBe(narrowest);
      }),
    );
  });

  it('is never wider than any of its inputs, and PRIVATE where one is invalid', () => {
    const stated = fc.oneof(visibility, fc.string(), fc.constantFrom('public', '__proto__', ''));
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1 }), (levels) => {
        const narrowest = narrowestVisibility(...(levels as Visibility[]));
        const known = levels.map((level) => VISIBILITIES.indexOf(level as Visibility));
        const expected = known.includes(-1) ? 'PRIVATE' : VISIBILITIES[Math.max(...known)];
        expect(narrowest).toBe(expected);
      }),
    );
  });
});
