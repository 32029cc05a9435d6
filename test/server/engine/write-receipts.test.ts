/**
 * Receipts of writes. Laws: a receipt read is the cursor that it was issued for, by every process
 * on the store and by no other store; any other text is refused, so a client cannot ask how far the
 * feed is, which counts the changes of hidden records too.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { receiptsInFolder, receiptsWithSecret } from '../../../server/engine/write-receipts.ts';

const ours = receiptsWithSecret(() => 'our secret');
const theirs = receiptsWithSecret(() => 'their secret');
const cursor = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

describe('a receipt', () => {
  it('is read as the cursor that it was issued for, and by that store alone', () => {
    fc.assert(
      fc.property(cursor, (value) => {
        const receipt = ours.issue(value);
        expect(ours.read(receipt)).toBe(value);
        expect(receiptsWithSecret(() => 'our secret').read(receipt)).toBe(value);
        expect(theirs.read(receipt)).toBeUndefined();
      }),
    );
  });

  it('is not found by changing a receipt, by a number, or by guessing', () => {
    const receipt = ours.issue(7);
    for (let bit = 0; bit < 128; bit += 1) {
      const bytes = Buffer.from(receipt, 'base64url');
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(ours.read(bytes.toString('base64url'))).toBeUndefined();
    }
    for (const text of ['', '7', '0', '-1', `${receipt}A`, receipt.slice(1), `${receipt} `]) {
      expect(ours.read(text)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        expect(ours.read(Buffer.from(bytes).toString('base64url'))).toBeUndefined();
      }),
    );
  });

  it('reveals nothing of the number: the next ones share nothing', () => {
    const [one, next] = [8, 9].map((value) => Buffer.from(ours.issue(value), 'base64url'));
    const same = [...(one ?? [])].filter((byte, at) => byte === next?.[at]).length;
    expect([one?.length, same < 6]).toEqual([16, true]);
  });
});

describe('the receipts of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'catalyzer-receipts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are the same for every process on it, and their key is for its owner alone', () => {
    const [one, other] = [receiptsInFolder(folder), receiptsInFolder(folder)];
    expect(other.read(ours.issue(5))).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
    const receipt = one.issue(5);
    expect(other.read(receipt)).toBe(5);
    expect(other.issue(5)).toBe(receipt);
    expect(readdirSync(folder)).toEqual(['receipts.key']);
    const file = join(folder, 'receipts.key');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });
});
