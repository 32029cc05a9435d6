/** Places of the parties drawn around one, and of the names beside them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf } from '../../console/src/introductions/chain-layout.ts';
import { BANDS, layout, type Neighbour } from '../../console/src/network/layout.ts';
import { fitting, overlap, widthOf, wrapped } from '../../console/src/ui/labels.ts';

const STRETCH = { x: 1.75, y: 1.05 };
/** Maximum number of parties that are drawn. */
const PARTIES_MAX = 300;

const neighbours: fc.Arbitrary<readonly Neighbour[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('firm', 'university', 'person', 'group'),
      trust: fc.constantFrom(...BANDS),
    }),
    { minLength: 1, maxLength: PARTIES_MAX },
  )
  .map((all) => all.map((one, at) => ({ ...one, id: `n${at}` })));

describe('the layout of a neighbourhood', () => {
  it('puts a stronger tie nearer, a kind in one direction, and no two in the same place', () => {
    fc.assert(
      fc.property(neighbours, (all) => {
        const { places, reach } = layout(all, STRETCH);
        const drawn = all.map((one) => {
          const { x = Number.NaN, y = Number.NaN } = places.get(one.id) ?? {};
          const [across, down] = [x / STRETCH.x, y / STRETCH.y];
          // From the top, clockwise, 0 to 1.
          const direction = (Math.atan2(down, across) / (2 * Math.PI) + 1.25) % 1;
          return { ...one, x, y, distance: Math.hypot(across, down), direction };
        });
        for (const { x, y } of drawn) {
          expect(Math.abs(x)).toBeLessThanOrEqual(reach.x);
          expect(Math.abs(y)).toBeLessThanOrEqual(reach.y);
        }
        const distances = BANDS.map((band) =>
          drawn.filter(({ trust }) => trust === band).map(({ distance }) => distance),
        ).filter(({ length }) => length > 0);
        for (const [at, band] of distances.slice(1).entries()) {
          expect(Math.min(...band)).toBeGreaterThan(Math.max(...(distances[at] ?? [])));
        }
        const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
        const directions = kinds.map((kind) =>
          drawn.filter((one) => one.kind === kind).map(({ direction }) => direction),
        );
        for (const [at, sector] of directions.slice(1).entries()) {
          expect(Math.min(...sector)).toBeGreaterThan(Math.max(...(directions[at] ?? [])));
        }
        const apart = drawn.flatMap((one, at) =>
          drawn.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
        );
        expect(Math.min(...apart, 30)).toBe(30);
        expect(layout(all, STRETCH)).toEqual(layout(all, STRETCH));
      }),
      { numRuns: 30 },
    );
  });
});

describe('names in a picture', () => {
  it('are written in lines that are not too wide, whole or with an ellipsis', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('産', '（', '）', 'a', 'W', ' ', '、', 'ー') }),
        fc.integer({ min: 4, max: 14 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, linesMax) => {
          const lines = wrapped(text, width, linesMax);
          expect(lines.length).toBeLessThanOrEqual(linesMax);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
          const said = lines.join('').replaceAll(' ', '');
          const whole = text.replaceAll(' ', '');
          expect(said.endsWith('…') ? whole.startsWith(said.slice(0, -1)) : said === whole).toBe(
            true,
          );
        },
      ),
    );
    expect(wrapped('首都圏産業活性化協会（TAMA協会）', 11, 3)).toEqual([
      '首都圏産業活性化協会',
      '（TAMA協会）',
    ]);
  });

  it('are left out where they would hide something', () => {
    const size = fc.integer({ min: 1, max: 60 });
    const box = fc.record({ x: fc.integer(), y: fc.integer(), width: size, height: size });
    const near = box.map((one) => ({ ...one, x: one.x % 200, y: one.y % 200 }));
    fc.assert(
      fc.property(fc.array(fc.array(near, { maxLength: 4 })), fc.array(near), (choices, there) => {
        const placed = fitting(choices, there);
        for (const [at, one] of placed.entries()) {
          for (const other of [...there, ...placed.slice(0, at)]) {
            expect(overlap(one, other)).toBe(false);
          }
        }
        const first = choices.find(({ length }) => length > 0)?.[0];
        if (there.length === 0 && first !== undefined) expect(placed[0]).toBe(first);
      }),
    );
  });
});

describe('chains in a picture', () => {
  it('have whom they share once, the asker first and the goal last', () => {
    const chain = (...ids: string[]) => ids.slice(1).map((to, at) => ({ from: ids[at] ?? '', to }));
    expect(
      columnsOf([chain('a', 'x', 'z'), chain('a', 'y', 'x', 'z'), chain('a', 'w', 'z')]),
    ).toEqual([['a'], ['y', 'w'], ['x'], ['z']]);
    expect(columnsOf([chain('a', 'x', 'y', 'z'), chain('a', 'y', 'x', 'z')])).toEqual([
      ['a'],
      ['x', 'y'],
      ['z'],
    ]);
    expect(columnsOf([])).toEqual([]);
  });
});
