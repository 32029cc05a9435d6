/**
 * A store of an earlier format becomes one of this. Laws: it says what it said; a copy of it as it was
 * is made first; whatever ends the step, the store is of one format or the other.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { restoreStore } from '../../../graph/sqlite/backup.ts';
import { Connection } from '../../../graph/sqlite/connection.ts';
import { FORMAT_VERSION, formatOf } from '../../../graph/sqlite/format.ts';
import { openSqliteStore, STORE_FILE } from '../../../graph/sqlite/open-sqlite-store.ts';
import { seededRandom } from '../../benchmark/random.ts';
import { organization, puts } from '../../builders.ts';
import { unpackDataFolder } from '../../fixtures/earlier-stores.ts';
import { startCommandLine } from '../../server/cli/command-process.ts';
import { testClock } from '../../test-clock.ts';
import { printedSeed, rounds, timeFor } from '../../torture/rounds.ts';
import { feedAfter } from '../store-contract/fresh-store.ts';

const BEFORE = 'before-format-3.sqlite';
const KILLS = rounds(4);
/** A process lives at most so many milliseconds: the step begins and ends within. */
const LIFE_MS = 1_500;

let folder: string;
let data: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-step-'));
  data = join(folder, 'data');
  await unpackDataFolder(data);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Everything that the store of a folder says, which opening raises. */
async function feedOf(path: string): Promise<string> {
  const store = await openSqliteStore({ folder: path, now: testClock });
  try {
    const feed = await feedAfter(store, 0);
    expect(feed.filter((change) => 'damage' in change)).toEqual([]);
    return JSON.stringify(feed);
  } finally {
    await store.close();
  }
}

function format(file: string): number {
  const connection = new Connection(file);
  try {
    return formatOf(connection);
  } finally {
    connection.abandon();
  }
}

describe('a store of format 1', () => {
  it('is copied as it is, then raised; the copy restores to the same', async () => {
    const file = join(data, STORE_FILE);
    expect(format(file)).toBe(1);
    const feed = await feedOf(data);
    expect([format(file), format(join(data, BEFORE))]).toEqual([FORMAT_VERSION, 1]);
    const restored = join(folder, 'restored');
    const { signal } = new AbortController();
    expect(await restoreStore(join(data, BEFORE), restored, signal)).toEqual([]);
    expect(await feedOf(restored)).toBe(feed);
  });

  it('is raised once: a later opening makes no copy', async () => {
    await feedOf(data);
    rmSync(join(data, BEFORE));
    await feedOf(data);
    expect(existsSync(join(data, BEFORE))).toBe(false);
  });

  it('keeps no copy of data deleted since', async () => {
    const acme = organization('acme');
    const store = await openSqliteStore({ folder: data, now: testClock });
    await store.commit(puts(acme));
    expect(existsSync(join(data, BEFORE))).toBe(true);
    writeFileSync(join(data, `${BEFORE}.of-a-killed-run`), '');
    writeFileSync(join(data, 'before-format-2.sqlite'), 'of a step before that');
    await store.commit([{ kind: 'deleteNode', id: acme.id }]);
    expect(readdirSync(data).filter((name) => name.startsWith('before'))).toEqual([]);
    await store.close();
  });

  it('is left as it is where it is damaged', async () => {
    const file = join(data, STORE_FILE);
    const bytes = readFileSync(file);
    bytes.fill(0xff, 40 * 4_096, 41 * 4_096);
    writeFileSync(file, bytes);
    await expect(openSqliteStore({ folder: data, now: testClock })).rejects.toMatchObject({
      key: 'storeDamaged',
    });
    expect(format(file)).toBe(1);
    expect(readdirSync(data).filter((name) => name.startsWith('before'))).toEqual([]);
  });

  it(
    'opens in two processes at once',
    async () => {
      const both = ['a', 'b'].map(() => startCommandLine(folder, ['verify'], environment()));
      for (const { ended } of both) expect(await ended).toMatchObject({ code: 0, stderr: '' });
      expect(format(join(data, BEFORE))).toBe(1);
    },
    timeFor(30_000),
  );

  it(
    'loses nothing when the process is killed at any moment of the step',
    async () => {
      const feed = await feedOf(data);
      const random = seededRandom(printedSeed('format-step'));
      for (let kill = 0; kill < KILLS; kill += 1) {
        rmSync(data, { recursive: true });
        await unpackDataFolder(data);
        const { child, ended } = startCommandLine(folder, ['verify'], environment());
        const timer = setTimeout(() => child.kill('SIGKILL'), random.next() * LIFE_MS);
        await ended;
        clearTimeout(timer);
        expect(await feedOf(data)).toBe(feed);
      }
    },
    timeFor(60_000),
  );
});

function environment() {
  return { CATALYZER_DATA: data };
}
