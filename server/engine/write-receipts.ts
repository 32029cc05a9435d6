import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeCursor } from '../../graph/store.ts';

/**
 * Receipts of writes, by which a client can wait until the answers include its write. A receipt
 * reveals nothing and cannot be forged: the number of a change also counts the changes of hidden
 * records, and earlier answers for lower numbers would reveal that count.
 */
export interface WriteReceipts {
  /** Returns the receipt of the write that the feed has up to this cursor. */
  issue(cursor: ChangeCursor): string;
  /** Returns the cursor of a receipt of this store; undefined for anything else. */
  read(receipt: string): ChangeCursor | undefined;
}

/** 16 bytes, one block of AES, as base64url. */
const RECEIPT = /^[\w-]{22}$/;
/** Half of a block: another text decrypts to these bytes once in 2^64 tries. */
const MARK = Buffer.from('receipt1');
const CURSOR_BYTES = 8;
const KEY_FILE = 'receipts.key';
const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;

/**
 * Creates the receipts of a store from its secret. One block of AES-256 is a permutation of all
 * blocks that cannot be followed without the key, so a receipt needs neither nonce nor signature.
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

/** Creates the receipts of the store in a data folder; its secret is made with the first one. */
export function receiptsInFolder(folder: string): WriteReceipts {
  const file = join(folder, KEY_FILE);
  const { read } = receiptsWithSecret(() => readSecret(file));
  const { issue } = receiptsWithSecret(() => readSecret(file) ?? makeSecret(file));
  return { issue, read };
}

function readSecret(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Atomic: if two processes make it, both use the one that was first. */
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
