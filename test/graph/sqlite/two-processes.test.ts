import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSqliteStore } from '../../../graph/sqlite/open-sqlite-store.ts';
import { lockDataFolder } from '../../../graph/sqlite/server-lock.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { organization, puts } from '../../builders.ts';
import { testClock } from '../../test-clock.ts';
import { feedAfter } from '../store-contract/fresh-store.ts';
import { childCommand, ended, startCommand } from './children/typescript-child.ts';

const now = testClock;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-two-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a store that two processes have open', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openSqliteStore({ folder, now });
  });
  afterEach(() => store.close());

  it('shows in its next answer what the other process has acknowledged', async () => {
    const child = startCommand(childCommand('./commit-and-print.ts', folder, '20'));
    const end = ended(child);
    let cursor = 0;
    let reported = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      const page = await store.changesSince(cursor);
      cursor = page.cursor;
      reported += page.changes.length;
      const [, number] = /^acknowledged (\d+)$/.exec(line) ?? [];
      if (number !== undefined) expect(reported).toBeGreaterThanOrEqual(3 * (Number(number) + 1));
    }
    expect(await end).toBe(0);
    expect(reported).toBe(60);
  });

  it('takes the writes of both, one after the other, and loses none', async () => {
    const child = startCommand(childCommand('./commit-and-print.ts', folder, '20'));
    const end = ended(child);
    let written = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith('acknowledged')) continue;
      await store.commit(puts(organization(`by the parent ${written}`)));
      written += 1;
    }
    expect([await end, written]).toEqual([0, 20]);
    const reported = await feedAfter(store, 0);
    expect(reported.length).toBe(3 * 20 + 20);
    expect(reported.map(({ sequence }) => sequence)).toEqual(reported.map((_, index) => index + 1));
  });
});

describe('the lock of a data folder', () => {
  it('refuses a second server and names the first', async () => {
    const child = startCommand(childCommand('./hold-lock.ts', folder));
    const end = ended(child);
    try {
      await new Promise((resolve) => child.stdout.once('data', resolve));
      expect(() => lockDataFolder(folder)).toThrow(
        expect.objectContaining({
          code: 'STORE_IN_USE',
          parameters: { folder, pid: String(child.pid) },
        }),
      );
      const beside = await openSqliteStore({ folder, now });
      expect(await beside.commit(puts(organization('beside')))).toMatchObject({ created: 1 });
      await beside.close();
    } finally {
      child.kill('SIGKILL');
      await end;
    }
    lockDataFolder(folder).release();
  });

  it('refuses a second server in the same process and lets one in after the release', () => {
    const lock = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(expect.objectContaining({ code: 'STORE_IN_USE' }));
    lock.release();
    lock.release();
    expect(existsSync(join(folder, 'server.pid'))).toBe(false);
    lockDataFolder(folder).release();
  });
});
