import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeCursor } from '../../graph/store.ts';

/**
 * Receipts of writes: whoever has one may wait until its write is in the answers. A receipt tells
 * nothing and nobody can make one: the number of a change counts the changes of hidden records too,
 * and answers that came sooner for lower numbers would give that count away.
 */
export interface WriteReceipts {
  /** The receipt of the write that the feed has up to this cursor. */
  issue(cursor: ChangeCursor): string;
  /** The cursor of a receipt of this store; undefined for everything else. */
  read(receipt: string): ChangeCursor | undefined;
}

/** 16 bytes of one block of AES as base64url. */
const RECEIPT = /^[\w-]{22}$/;
/** Half of a block: what is no receipt has these bytes once in 2^64 tries. */
const MARK = Buffer.from('receipt1');
const CURSOR_BYTES = 8;
const KEY_FILE = 'receipts.key';
const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;

/**
 * Receipts of a store that has a secret of its own. One block of AES-256 is a permutation of all
 * blocks that nobody follows without the key, so a receipt needs neither nonce nor signature.
 */
export function receiptsWithSecret(secret: () => string | undefined): WriteReceipts {
  const keyOf = (text: string) => createHash('sha256').update(`receipts\0${text}`).digest();
  return {
    issue: (cursor) => {
      const text = secret();
      if (text === undefined) throw new Error('The store has no secret for receipts.');
      const block = Buffer.alloc(MARK.length + CURSOR_BYTES);
      MARK.copy(block);
      block.writeBigUInt64BE(BigInt(cursor), MARK.length);
      const cipher = createCipheriv('aes-256-ecb', keyOf(text), null).setAutoPadding(false);
      return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
    },
    read: (receipt) => {
      const text = RECEIPT.test(receipt) ? secret() : undefined;
      if (text === undefined) return undefined;
      const decipher = createDecipheriv('aes-256-ecb', keyOf(text), null).setAutoPadding(false);
      const sealed = Buffer.from(receipt, 'base64url');
      const block = Buffer.concat([decipher.update(sealed), decipher.final()]);
      if (!block.subarray(0, MARK.length).equals(MARK)) return undefined;
      return Number(block.readBigUInt64BE(MARK.length));
    },
  };
}

/** Receipts of the store in a data folder; its secret is made with the first one. */
export function receiptsInFolder(folder: string): WriteReceipts {
  const file = join(folder, KEY_FILE);
  const { read } = receiptsWithSecret(() => readSecret(file));
  const { issue } = receiptsWithSecret(() => readSecret(file) ?? makeSecret(file));
  return { issue, read };
}

function readSecret(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Whole at once: of two processes that make it, both take the one that was first. */
function makeSecret(file: string): string | undefined {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, randomBytes(KEY_BYTES).toString('hex'), { mode: OWNER_ONLY });
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  return readSecret(file);
}
