import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openSqliteStore } from '../../../graph/sqlite/open-sqlite-store.ts';
import { seededRandom } from '../../benchmark/random.ts';
import { testClock } from '../../test-clock.ts';
import { printedSeed, rounds, timeFor } from '../../torture/rounds.ts';
import { feedAfter } from '../store-contract/fresh-store.ts';
import { childCommand, ended, startCommand } from './children/typescript-child.ts';

const ROUNDS = rounds(10);
/** A child lives at least one commit and at most so many milliseconds more. */
const LIFE_MS = 120;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-killed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Law: kill -9 at any moment loses nothing acknowledged and leaves nothing half. */
it(
  'keeps every acknowledged commit whole when its process is killed',
  async () => {
    const random = seededRandom(printedSeed('killed-writer'));
    for (let round = 0; round < ROUNDS; round += 1) {
      const acknowledged = await killAfter(random.next() * LIFE_MS);
      const stored = await storedCommits();
      expect(stored).toBeGreaterThanOrEqual(acknowledged + 1);
      /** One commit may be on disk whose acknowledgement the kill cut off. */
      expect(stored).toBeLessThanOrEqual(acknowledged + 2);
    }
  },
  timeFor(120_000),
);

/** Number of the last commit that the child acknowledged before it was killed. */
async function killAfter(lifeMs: number): Promise<number> {
  const child = startCommand(childCommand('./commit-and-print.ts', folder, '1000000000'));
  const end = ended(child);
  let last = -1;
  for await (const line of createInterface({ input: child.stdout })) {
    if (last === -1) setTimeout(() => child.kill('SIGKILL'), lifeMs);
    last = Number(line.replace('acknowledged ', ''));
  }
  expect(await end).toBe(null);
  return last;
}

/** Number of commits in the store, each with its two nodes and the relationship between them. */
async function storedCommits(): Promise<number> {
  const store = await openSqliteStore({ folder, now: testClock });
  try {
    const kinds = (await feedAfter(store, 0)).map(({ kind }) => kind);
    const relationships = kinds.filter((kind) => kind === 'relationship').length;
    expect(kinds.length).toBe(3 * relationships);
    return relationships;
  } finally {
    await store.close();
  }
}
