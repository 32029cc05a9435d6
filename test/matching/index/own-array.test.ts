/** Restored arrays keep no other memory alive, and are copied only for that. */
import { describe, expect, it } from '@jest/globals';
import { ownArray } from '../../../matching/index/own-array.ts';

describe('an array of its own', () => {
  it('is a copy of one that is a part of other memory', () => {
    const whole = Int32Array.of(1, 2, 3, 4);
    const own = ownArray(whole.subarray(1, 3));
    expect(own).toEqual(Int32Array.of(2, 3));
    expect(own.buffer.byteLength).toBe(own.byteLength);
  });

  it('is the array itself if nothing else is in its memory', () => {
    const array = Uint16Array.of(1, 2);
    expect(ownArray(array)).toBe(array);
  });
});
