/** Laws: any order in, the order of keys out; the last line of a key counts; nothing stays behind. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSpools } from '../../../graph/transfer/compare-spools.ts';
import { recordKey } from '../../../graph/transfer/record-order.ts';
import { Spool } from '../../../graph/transfer/spool.ts';
import { organization } from '../../builders.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalyzer-spool-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function spoolOf(lines: readonly (readonly [number, string])[]): Spool {
  const spool = new Spool(folder, 'spool');
  for (const [key, line] of lines) spool.add(keyOf(key), line);
  return spool;
}

const keyOf = (number: number) => recordKey(organization(`o${number}`).id);
const lines = fc.array(fc.tuple(fc.nat(20), fc.constantFrom('a', '"表\u2028"', '')), {
  maxLength: 60,
});

describe('a spool', () => {
  it('gives the last line of each key in the order of the keys', () => {
    fc.assert(
      fc.property(lines, (added) => {
        const last = new Map(added.map(([key, line]) => [keyOf(key), line]));
        const expected = [...last]
          .filter(([, line]) => line !== '')
          .map(([key, line]) => ({ key, line }))
          .sort((left, right) => (left.key < right.key ? -1 : 1));
        const spool = spoolOf(added);
        expect([...spool.lines()]).toEqual(expected);
        expect([...spool.lines()]).toEqual(expected);
        spool.close();
      }),
    );
  });

  it('gives more lines than it holds in memory', () => {
    const long = 'x'.repeat(100_000);
    const added = Array.from({ length: 400 }, (_, at) => [at % 300, `${at} ${long}`] as const);
    const spool = spoolOf(added);
    const found = [...spool.lines()];
    expect(found.length).toBe(300);
    expect(found.map(({ line }) => Number.parseInt(line, 10)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 300 }, (_, at) => 100 + at),
    );
    spool.close();
  });

  it('has no name in its folder', () => {
    const spool = spoolOf([[1, 'private']]);
    expect(readdirSync(folder)).toEqual([]);
    spool.close();
  });
});

describe('comparing spools', () => {
  it('counts equal and missing lines, and names the first that is unexpected', async () => {
    const other = fc.array(fc.tuple(fc.nat(20), fc.constantFrom('a', 'b')), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(lines, other, async (wanted, found) => {
        const [left, right] = [spoolOf(wanted), spoolOf(found)];
        const known = new Map([...left.lines()].map(({ key, line }) => [key, line]));
        const there = [...right.lines()];
        const unexpected = there.find(({ key, line }) => known.get(key) !== line)?.key;
        const comparison = await compareSpools(left, right);
        expect(comparison.unexpected).toBe(unexpected);
        if (unexpected === undefined) {
          expect(comparison).toEqual({ equal: there.length, missing: known.size - there.length });
        }
        left.close();
        right.close();
      }),
    );
  });
});
