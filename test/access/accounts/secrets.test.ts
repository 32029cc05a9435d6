/** The forms of secrets, with one worked by hand. */
import { describe, expect, it } from '@jest/globals';
import {
  hashPassword,
  isPassword,
  noPasswordHash,
  PASSWORD_COST,
} from '../../../access/accounts/passwords.ts';
import { keyId, newKey } from '../../../access/accounts/secrets.ts';

describe('an API key', () => {
  it('ends with the CRC-32 of its letters in base 62', () => {
    // Bytes 0: thirty zeros, whose CRC-32 is 2011552642 (python3: zlib.crc32(b"0"*30)).
    const { text } = newKey((count) => Buffer.alloc(count));
    expect(text).toBe(`mk_live_${'0'.repeat(30)}2C8GjS`);
    expect(keyId(text)).toHaveLength(64);
  });

  it('draws every letter with the same chance: bytes of 248 and above are left out', () => {
    let next = 0;
    const { text } = newKey((count) =>
      Buffer.from(Array.from({ length: count }, () => next++ % 256)),
    );
    expect(text.slice(8, 38)).toBe('0123456789ABCDEFGHIJKLMNOPQRST');
    expect(newKey(() => Buffer.from([255, 250, 61])).text.slice(8, 38)).toBe('z'.repeat(30));
  });
});

describe('a password', () => {
  it('is kept as scrypt of N 32768, r 8, p 3 with a salt of its own', async () => {
    const randomBytes = (count: number) => Buffer.alloc(count, 1);
    const kept = await hashPassword('four words in a row', {
      randomBytes,
      passwordCost: PASSWORD_COST,
    });
    // python3: hashlib.scrypt(b"four words in a row", salt=b"\x01"*16, n=32768, r=8, p=3, maxmem=2**26, dklen=32)
    expect(kept).toBe(
      'scrypt$32768$8$3$AQEBAQEBAQEBAQEBAQEBAQ$3CnvKlaO_0jP80mp2-BXXDTtR8AL4T2vX5WPSXmpSj4',
    );
    expect(await isPassword('four words in a row', kept)).toBe(true);
    expect(await isPassword('four words in a roW', kept)).toBe(false);
  });

  it('is never the one of an unknown person, nor of a text that is not a hash', async () => {
    for (const stored of [noPasswordHash(PASSWORD_COST), '', 'none', 'scrypt$1$1$1$$', 'md5$x']) {
      expect(await isPassword('four words in a row', stored)).toBe(false);
      expect(await isPassword('', stored)).toBe(false);
    }
  });
});
