import { type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';

/** Bounds in characters; attempts are limited as well. */
const LENGTH_MIN = 12;
const LENGTH_MAX = 128;
/** Cost of a hash to an attacker: the parameters of scrypt (RFC 7914). */
export interface PasswordCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** Cost by OWASP's password storage cheat sheet; 32 MiB and some 0.3 s of one core. */
export const PASSWORD_COST: PasswordCost = { N: 2 ** 15, r: 8, p: 3 };
/**
 * Node refuses more than 32 MiB by default; one of our hashes takes 128 * N * r bytes and a little.
 */
const MEMORY_MAX = 64 * 2 ** 20;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const SCHEME = 'scrypt';

/** Dependencies of hashing a password. */
export interface Hashing {
  readonly randomBytes: (count: number) => Buffer;
  readonly passwordCost: PasswordCost;
}

/** Returns a hash that fits no password; checked if there is no account, so it takes as long. */
export function noPasswordHash(cost: PasswordCost): string {
  return written(cost, Buffer.alloc(SALT_BYTES), Buffer.alloc(HASH_BYTES));
}

/**
 * Returns the hash of a new password with its parameters, as it is stored. Error: BAD_USER_INPUT
 * (passwordLength).
 */
export async function hashPassword(
  password: string,
  { randomBytes, passwordCost }: Hashing,
): Promise<string> {
  const text = normalized(password);
  if (text === undefined) {
    throw new CatalyzerError('BAD_USER_INPUT', {
      key: 'passwordLength',
      parameters: { min: LENGTH_MIN, max: LENGTH_MAX },
    });
  }
  const salt = randomBytes(SALT_BYTES);
  return written(passwordCost, salt, await derive(text, salt, passwordCost));
}

/**
 * Returns true if it is the password of a stored hash; takes as long for a wrong one of any length.
 */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [scheme, n, r, p, salt = '', hash = ''] = stored.split('$');
  const text = normalized(password);
  const cost = { N: Number(n), r: Number(r), p: Number(p) };
  const wanted = Buffer.from(hash, 'base64url');
  if (scheme !== SCHEME || wanted.length !== HASH_BYTES) return false;
  const found = await derive(text ?? '', Buffer.from(salt, 'base64url'), cost);
  return timingSafeEqual(found, wanted) && text !== undefined;
}

/** Returns a password in one form for every keyboard; undefined if it is too short or too long. */
function normalized(password: string): string | undefined {
  if (password.length > LENGTH_MAX * 2) return undefined;
  const text = password.normalize('NFKC');
  const { length } = [...text];
  return length >= LENGTH_MIN && length <= LENGTH_MAX ? text : undefined;
}

function written(cost: PasswordCost, salt: Buffer, hash: Buffer): string {
  const { N, r, p } = cost;
  return [SCHEME, N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

function derive(text: string, salt: Buffer, cost: PasswordCost): Promise<Buffer> {
  const options: ScryptOptions = { ...cost, maxmem: MEMORY_MAX };
  return new Promise((resolve, reject) => {
    scrypt(text, salt, HASH_BYTES, options, (error, hash) =>
      error === null ? resolve(hash) : reject(error),
    );
  });
}
