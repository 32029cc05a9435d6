/** Law: a copy of any store is equal to it, and so is one that was killed anywhere and run again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphStore } from '../../../graph/store.ts';
import { readEverything } from '../../../graph/transfer/read-everything.ts';
import { Spool } from '../../../graph/transfer/spool.ts';
import { writeEverything } from '../../../graph/transfer/write-everything.ts';
import { capability, organization, puts, relationship } from '../../builders.ts';
import { openFreshSqliteStore } from '../sqlite/fresh-sqlite-store.ts';
import { feedAfter } from '../store-contract/fresh-store.ts';
import { randomCommits } from '../store-contract/random-changes.ts';
import { copyStore, expectEqual, fill } from './copies-equal.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalyzer-copies-'));
const newSpool = () => new Spool(folder, 'spool');
const clock = () => new Date('2025-01-01T00:00:00Z');
const later = () => new Date('2026-01-01T00:00:00Z');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withStores(task: (from: GraphStore, to: GraphStore) => Promise<void>) {
  const from = await openFreshSqliteStore(clock);
  const to = await openFreshSqliteStore(later);
  await task(from.store, to.store).finally(() => Promise.all([from.end(), to.end()]));
}

describe('a copy', () => {
  it('of any store is equal to it, and so is the copy of the copy', async () => {
    await fc.assert(
      fc.asyncProperty(randomCommits(), async (commits) => {
        await withStores(async (from, to) => {
          await fill(from, commits);
          await copyStore(from, to, newSpool());
          await expectEqual(from, to);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('that was killed after any commit is completed by the same copy again', async () => {
    await withStores(async (from, to) => {
      const firms = Array.from({ length: 3_000 }, (_, at) => organization(`o${at}`));
      const offers = firms.flatMap((firm, at) => {
        const held = capability(`c${at}`);
        return [held, relationship('OFFERS', firm, held)];
      });
      await from.commit(puts(...firms, ...offers));
      const spool = newSpool();
      await readEverything(from, spool, { publicOnly: false, onRead: () => {} });
      const killed = { ...to, commit: dyingAfter(to, 2) };
      await expect(writeEverything(spool.lines(), killed, () => {})).rejects.toThrow('killed');
      const partly = (await feedAfter(to, 0)).length;
      expect(partly).toBeGreaterThan(0);
      expect(partly).toBeLessThan(9_000);
      await writeEverything(spool.lines(), to, () => {});
      await expectEqual(from, to);
      spool.close();
    });
  });

  it('of public records alone has no trace of others, and each of these is whole', async () => {
    await fc.assert(
      fc.asyncProperty(randomCommits(), async (commits) => {
        await withStores(async (from, to) => {
          await fill(from, commits);
          const spool = newSpool();
          await readEverything(from, spool, { publicOnly: true, onRead: () => {} });
          await writeEverything(spool.lines(), to, () => {});
          spool.close();
          const reported = await feedAfter(from, 0);
          const open = reported.filter((one) => 'effective' in one && one.effective === 'PUBLIC');
          const copied = await feedAfter(to, 0);
          expect(copied.map(withoutPlace).sort(byText)).toEqual(
            open.map(withoutPlace).sort(byText),
          );
        });
      }),
      { numRuns: 15 },
    );
  });
});

function dyingAfter(store: GraphStore, commits: number): GraphStore['commit'] {
  let left = commits;
  return (changes, options) => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('killed')) : store.commit(changes, options);
  };
}

function withoutPlace(change: object): string {
  return JSON.stringify({ ...change, sequence: 0, publicSequence: 0 });
}

function byText(one: string, other: string): number {
  return one < other ? -1 : 1;
}
