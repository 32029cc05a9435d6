import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Bytes of a session's or link's secret. */
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Number of byte values that are used, four times 62: every letter has the same chance. */
const EVEN_BYTES = 248;
const KEY_PREFIX = 'mk_live_';
/** 178 bits. */
const KEY_LETTERS = 30;
const CHECK_LETTERS = 6;
const KEY = new RegExp(`^${KEY_PREFIX}(\\w{${KEY_LETTERS}})(\\w{${CHECK_LETTERS}})$`);
/** Beginning of the id of every account; no record of the graph has it. */
export const ACCOUNT_PREFIX = 'acc_';
const ACCOUNT_LETTERS = 16;

type RandomBytes = (count: number) => Buffer;

/** Secret, and the hash of it that is stored. */
export interface Secret {
  readonly text: string;
  /** SHA-256 in hexadecimal: the text is random and cannot be found again from it. */
  readonly id: string;
}

/** Returns the secret of a session or a link: 256 random bits for an address or a cookie. */
export function newToken(randomBytes: RandomBytes): Secret {
  const text = randomBytes(TOKEN_BYTES).toString('base64url');
  return { text, id: sha256(text) };
}

/**
 * Returns the id under which a session or a link is stored; undefined if the text is not a secret
 * of ours.
 */
export function tokenId(text: string): string | undefined {
  return TOKEN.test(text) ? sha256(text) : undefined;
}

/**
 * Returns the secret of an API key: a prefix by which scanners recognise it, random letters and
 * digits, and a checksum of them, as GitHub's have, so a mistyped one is recognised without asking
 * the store.
 */
export function newKey(randomBytes: RandomBytes): Secret {
  const letters = randomLetters(KEY_LETTERS, randomBytes);
  const text = `${KEY_PREFIX}${letters}${checksum(letters)}`;
  return { text, id: sha256(text) };
}

/**
 * Returns the id under which an API key is stored; undefined if the text is not one, or was
 * mistyped.
 */
export function keyId(text: string): string | undefined {
  const [, letters = '', check] = KEY.exec(text) ?? [];
  return check === checksum(letters) ? sha256(text) : undefined;
}

/** Returns the id under which a person is stored who has this name at a provider. */
export function identityId(issuer: string, subject: string): string {
  return sha256(JSON.stringify([issuer, subject]));
}

/** Returns true if a text is meant as an API key. */
export function looksLikeKey(text: string): boolean {
  return text.startsWith(KEY_PREFIX);
}

/** Returns the id of a new account, which says nothing about its owner. */
export function newAccountId(randomBytes: RandomBytes): string {
  return `${ACCOUNT_PREFIX}${randomLetters(ACCOUNT_LETTERS, randomBytes)}`;
}

function randomLetters(count: number, randomBytes: RandomBytes): string {
  let letters = '';
  while (letters.length < count) {
    for (const byte of randomBytes(count)) {
      if (byte < EVEN_BYTES && letters.length < count) letters += BASE62[byte % BASE62.length];
    }
  }
  return letters;
}

function checksum(letters: string): string {
  let rest = crc32(letters);
  let text = '';
  for (let place = 0; place < CHECK_LETTERS; place += 1) {
    text = `${BASE62[rest % BASE62.length]}${text}`;
    rest = Math.floor(rest / BASE62.length);
  }
  return text;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
