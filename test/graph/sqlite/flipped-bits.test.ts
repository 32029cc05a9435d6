/**
 * Law: a flipped bit never changes an answer silently. Either SQLite finds it, or the record is
 * reported and read as missing, or the content is read as it was written.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { checksumOf, replacedSum } from '../../../graph/sqlite/checksum.ts';
import { Connection } from '../../../graph/sqlite/connection.ts';
import { openSqliteStore, STORE_FILE } from '../../../graph/sqlite/open-sqlite-store.ts';
import { findStoreDamage } from '../../../graph/sqlite/verify-store.ts';
import type { FeedChange, GraphStore } from '../../../graph/store.ts';
import { seededRandom } from '../../benchmark/random.ts';
import { capability, organization, puts, relationship } from '../../builders.ts';
import { testClock } from '../../test-clock.ts';
import { printedSeed, rounds, timeFor } from '../../torture/rounds.ts';
import { feedAfter } from '../store-contract/fresh-store.ts';

const FLIPS = rounds(500);
/** The driver keeps the file of a closed database open until its statements are collected. */
const FLIPS_A_COLLECTION = 500;
const acme = organization('acme', { summary: { ja: '精密研削', en: 'precision grinding' } });
const milling = capability('milling');
const offer = relationship('OFFERS', acme, milling);

setFlagsFromString('--expose-gc');
const gc: () => void = runInNewContext('gc');

/** Includes objects that end with one of the driver, for which a turn of the event loop is needed. */
async function collectGarbage(): Promise<void> {
  gc();
  await setImmediate();
}

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-flip-'));
  file = join(folder, STORE_FILE);
  await withStore(async (store) => {
    await store.commit(puts(acme, milling, offer));
    // What it offers moves with it, twice.
    await store.commit(puts({ ...acme, visibility: 'PRIVATE' }));
    await store.commit(puts(acme));
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function withStore<Result>(use: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await openSqliteStore({ folder, now: testClock });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

function feed(): Promise<readonly FeedChange[]> {
  return withStore((store) => feedAfter(store, 0));
}

/** State of the file; `as written` if it is read unchanged. */
async function foundIn(written: string): Promise<'named' | 'as written' | 'silently changed'> {
  try {
    if (findStoreDamage(folder).length > 0) return 'named';
    const changes = await feed();
    if (changes.some((change) => 'damage' in change && change.damage !== undefined)) return 'named';
    return JSON.stringify(changes) === written ? 'as written' : 'silently changed';
  } catch {
    return 'named';
  }
}

it(
  'is found wherever it is in the file',
  async () => {
    const random = seededRandom(printedSeed('flipped-bits'));
    const written = JSON.stringify(await feed());
    const whole = readFileSync(file);
    for (let flip = 0; flip < FLIPS; flip += 1) {
      const bytes = Buffer.from(whole);
      const at = Math.floor(random.next() * bytes.length);
      const bit = Math.floor(random.next() * 8);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
      for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
      writeFileSync(file, bytes);
      const found = await foundIn(written);
      expect({ at, bit, found }).toEqual({ at, bit, found: expect.not.stringMatching(/silently/) });
      if (flip % FLIPS_A_COLLECTION === 0) await collectGarbage();
    }
  },
  timeFor(60_000),
);

it('is found in the name of a column, which no check of SQLite sees', async () => {
  const bytes = readFileSync(file);
  const at = bytes.indexOf('sequence INTEGER NOT NULL');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x20, at);
  writeFileSync(file, bytes);
  expect(findStoreDamage(folder)).toEqual([
    expect.stringMatching(/ is not defined as in format \d+$/),
  ]);
  await expect(feed()).rejects.toMatchObject({ key: 'storeDamaged' });
});

describe.each([
  ['node', milling.id],
  ['relationship', offer.id],
])('a flipped bit in a row of the table %s', (table, id) => {
  /** Each leaves a plausible value. */
  const flips = [
    ['record', "replace(record, '2024-01-01', '2024-01-11')"],
    ['visibility', "'PRIVATE'"],
    ['effective', "'PRIVATE'"],
    ['public_sequence', 'public_sequence + 64'],
    ['version', 'version + 1'],
    ['created_at', "replace(created_at, '2', '3')"],
    ['updated_at', "replace(updated_at, '2', '3')"],
    ['checksum', 'checksum + 1'],
  ] as const;

  function flip(column: string, value: string): void {
    const connection = new Connection(file);
    connection.exec(`UPDATE ${table} SET ${column} = ${value}
      WHERE json_extract(record, '$.id') = '${id}'`);
    connection.close();
  }

  it.each(
    flips,
  )('in %s is named by the feed, and the record is read as gone', async (column, value) => {
    flip(column, value);
    const named = (await feed()).filter((change) => 'damage' in change);
    expect(named).toMatchObject([{ id, damage: { field: '', reason: 'altered' } }]);
    await withStore(async (store) => {
      const asked = { types: ['OFFERS'], direction: 'out', first: 10 } as const;
      const [page] = await store.neighbours([{ id: acme.id, ...asked }], OPERATOR_SCOPE);
      const [node] = await store.getNodes([milling.id], OPERATOR_SCOPE);
      const { items } = await store.listNodes('Capability', { first: 10 }, OPERATOR_SCOPE);
      const read = { node: node !== undefined, listed: items.length, joined: page?.items.length };
      const isNode = table === 'node';
      expect(read).toEqual({ node: !isNode, listed: isNode ? 0 : 1, joined: 0 });
    });
  });

  it.each(flips)('in %s is repaired by a put of the same, not by a move', async (column, value) => {
    flip(column, value);
    await withStore(async (store) => {
      await store.commit(puts({ ...acme, visibility: 'PRIVATE' }));
      const named = (await feedAfter(store, 0)).filter((change) => 'damage' in change);
      expect(named).toMatchObject([{ id, damage: { reason: 'altered' } }]);
      const expectedVersions = new Map([[id, 0]]);
      const { updated } = await store.commit(puts(acme, milling, offer), { expectedVersions });
      expect(updated).toBe(2);
    });
    expect((await feed()).filter((change) => 'damage' in change)).toEqual([]);
  });
});

it('is the CRC-32 of what stays and that of what moves, added', () => {
  const placed = { effective: 'PUBLIC', publicSequence: 1 };
  const row = { visibility: 'PUBLIC', version: 1, createdAt: '', updatedAt: '', record: '{}' };
  // By zlib of Python: crc32(b"PUBLIC 1   {}") and crc32(b"PUBLIC 1").
  expect(checksumOf({ ...placed, ...row })).toBe(0xc6fded4f + 0xcee0f426);
});

it('is, of what an import replaced, the CRC-32 of the id and of the text, and the version, added', () => {
  // By zlib of Python: crc32(b"org_a") and crc32(b"{}").
  const sum = 0x5678b266 + 0xa3a6bf43 + 3;
  expect(replacedSum({ recordId: 'org_a', before: '{}', version: 3 })).toBe(sum);
  expect(replacedSum({ recordId: 'org_a', before: null, version: 3 })).toBe(0x5678b266 + 3);
});
