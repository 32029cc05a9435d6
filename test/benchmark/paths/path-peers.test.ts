import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOPS_MAX } from '../../../matching/paths/introducer-query.ts';
import { SearchSpace } from '../../../matching/paths/search-space.ts';
import { askOurs } from './ask-paths.ts';
import { bareTieGraph, tieListOf } from './bare-tie-graph.ts';
import { graphologyPaths, ngraphPaths } from './peers.ts';
import { readTieList, type TieList, writeTieList } from './tie-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalyzer-tie-list-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tieLists = fc
  .tuple(
    fc.integer({ min: 2, max: 9 }),
    fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 99 })), { maxLength: 20 }),
  )
  .map(([parties, ties]): TieList => {
    const known = new Map<string, readonly [number, number, number]>();
    for (const [one, other, cost] of ties) {
      const [from, to] = [one % parties, other % parties].sort((a, b) => a - b);
      if (from === undefined || to === undefined || from === to) continue;
      known.set(`${from} ${to}`, [from, to, cost]);
    }
    const kept = [...known.values()].sort((a, b) => a[0] - b[0] || a[2] - b[2] || a[1] - b[1]);
    return {
      parties,
      from: Uint32Array.from(kept, ([from]) => from),
      to: Uint32Array.from(kept, ([, to]) => to),
      cost: Float64Array.from(kept, ([, , cost]) => cost),
    };
  });

describe('a list of ties of the path benchmark', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(tieLists, (list) => {
        const file = join(folder, 'ties');
        writeTieList(file, list);
        expect(readTieList(file)).toEqual(list);
      }),
      { numRuns: 30 },
    );
  });

  it('is what the graph made of it has', () => {
    fc.assert(
      fc.property(tieLists, (list) => {
        expect(tieListOf(bareTieGraph(list))).toEqual(list);
      }),
    );
  });

  it('makes the other libraries find chains of our cost, or cheaper ones of more hops', () => {
    fc.assert(
      fc.property(tieLists, (list) => {
        const ours = askOurs(new SearchSpace(bareTieGraph(list)), 1);
        const pair = { from: 0, to: 1 };
        const own = ours(pair).chains[0];
        for (const find of [graphologyPaths(list), ngraphPaths(list)]) {
          const other = find(pair);
          if (other !== undefined && other.hops > HOPS_MAX) {
            expect(other.cost).toBeLessThanOrEqual(own?.cost ?? Number.POSITIVE_INFINITY);
          } else {
            expect(other?.cost).toBe(own?.cost);
          }
        }
      }),
    );
  });
});
