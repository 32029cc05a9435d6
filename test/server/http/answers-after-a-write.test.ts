/**
 * The header Catalyzer-After. Laws: an answer to a request with the receipt of a write has that
 * write, even if the store is not followed; every invalid receipt is refused in the same way,
 * independent of hidden writes; waiting ends with the time of the request.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type OpenEngine, openEngine } from '../../../server/engine/engine.ts';
import { type OpenStore, openPlacedStore } from '../../../server/engine/open-store.ts';
import { capability, organization, puts, relationship } from '../../builders.ts';
import { run } from '../cli/run.ts';
import { rethrow } from '../rethrow.ts';
import { serveForTest } from './serve-for-test.ts';

const COUNT = { query: '{ whoCan(text: "超精密研削") { totalCount } }' };
const now = () => new Date('2026-11-21T00:00:00Z');

function offering(key: string) {
  const firm = organization(key);
  const work = capability(key, { title: { ja: '超精密研削' } });
  return puts(firm, work, relationship('OFFERS', firm, work));
}

let folder: string;
let engine: OpenEngine;
let other: OpenStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'catalyzer-after-'));
  engine = await openEngine({ onIndexError: rethrow, folder: join(folder, 'data'), now });
  other = await openPlacedStore({ folder: join(folder, 'data'), now });
});
afterEach(async () => {
  await other.store.close();
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function asked(receipt: string | undefined, timeoutMs = 10_000, body: unknown = COUNT) {
  const server = await serveForTest(engine, { limits: { timeoutMs } });
  try {
    const headers = receipt === undefined ? {} : { 'catalyzer-after': receipt };
    const response = await server.post(body, headers);
    const retryAfter = response.headers.get('retry-after');
    return { status: response.status, retryAfter, body: await response.json() };
  } finally {
    await server.close();
  }
}

const found = (totalCount: number) => ({
  status: 200,
  retryAfter: null,
  body: { data: { whoCan: { totalCount } } },
});

describe('an answer after a write', () => {
  it('has the write of another process, which an answer without its receipt may lack', async () => {
    const { cursor } = await other.store.commit(offering('acme'));
    expect(await asked(undefined)).toEqual(found(0));
    expect(await asked(other.receipts.issue(cursor))).toEqual(found(1));
    expect(await asked(undefined)).toEqual(found(1));
  });

  it('has its own writes at once', async () => {
    await engine.commit(offering('own'));
    expect(await asked(undefined)).toEqual(found(1));
  });

  it('has what the import command printed a receipt for', async () => {
    writeFileSync(join(folder, 'a.csv'), '会社名,事業内容\n甲社,超精密研削\n');
    const plain = await run(folder, ['import', 'a.csv', '--write'], { now });
    const receipt = /Receipt: (\S+)/.exec(plain.stdout)?.[1] ?? '';
    expect(receipt).toMatch(/^[\w-]{22}$/);
    expect(await asked(receipt)).toEqual(found(1));

    writeFileSync(join(folder, 'b.csv'), '会社名,事業内容\n乙社,超精密研削\n');
    const json = await run(folder, ['import', 'b.csv', '--write', '--json'], { now });
    const told: unknown = JSON.parse(json.stdout);
    expect(told).toMatchObject({
      files: [{ fileName: 'b.csv', kinds: { organization: { created: 1 } }, errors: [] }],
      receipt: expect.stringMatching(/^[\w-]{22}$/),
    });
    expect(json.stderr).toContain('Imported as');
    const given = typeof told === 'object' && told !== null ? Reflect.get(told, 'receipt') : '';
    expect(await asked(String(given))).toEqual(found(2));

    const again = await run(folder, ['import', 'b.csv', '--write', '--json'], { now });
    expect(JSON.parse(again.stdout)).toMatchObject({ receipt: null });
  });

  it('refuses an invalid receipt in one way, however much is there and hidden', async () => {
    const texts = ['', '0', '1', '3', '4', '1000000', 'x'.repeat(22)];
    const refusals = async () => Promise.all(texts.map((text) => asked(text)));
    await engine.commit(offering('acme'));
    const before = await refusals();
    expect(before.map(({ status }) => status)).toEqual(before.map(() => 400));
    for (const { body } of before) {
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
    const hidden = [1, 2, 3].map((key) => organization(`h${key}`, { visibility: 'PRIVATE' }));
    await engine.commit(puts(...hidden));
    expect(await refusals()).toEqual(before);
  });

  it('says so and does not wait for ever if the store never gets that far', async () => {
    const beyond = other.receipts.issue(1_000);
    const { status, retryAfter, body } = await asked(beyond, 300);
    expect([status, retryAfter]).toEqual([503, '5']);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringContaining('not in the answers yet'),
          extensions: { code: 'NOT_YET_INDEXED' },
        },
      ],
    });
  });
});
