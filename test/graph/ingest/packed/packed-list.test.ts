/** Laws: a packed list returns its items unchanged at any index, a packed map the last value of a key. */
import { describe, expect, it } from '@jest/globals';
import { PackedList, plainPacking } from '../../../../graph/ingest/packed/packed-list.ts';
import { PackedMap } from '../../../../graph/ingest/packed/packed-map.ts';

/** More than is kept unpacked, and not a whole number of pages. */
const MANY = 34_001;
const item = (at: number) => ({ at, text: at % 7 === 0 ? '\ud800半分' : `試作${at}` });

describe('a packed list', () => {
  it('gives back every item, walked twice or asked for at a place', () => {
    const list = new PackedList<ReturnType<typeof item>>(plainPacking());
    for (let at = 0; at < MANY; at += 1) list.push(item(at));
    expect(list.length).toBe(MANY);
    for (let walk = 0; walk < 2; walk += 1) {
      let next = 0;
      for (const [place, found] of list.entries()) {
        if (place !== next || found.text !== item(next).text) expect(found).toEqual(item(next));
        next += 1;
      }
      expect(next).toBe(MANY);
    }
    for (const place of [0, 32_767, 32_768, 33_500, MANY - 1, 32_769]) {
      expect(list.at(place)).toEqual(item(place));
    }
    expect([list.at(MANY), list.at(-1)]).toEqual([undefined, undefined]);
  });

  it('is walked to its end when it grows meanwhile', () => {
    const list = new PackedList<number>(plainPacking());
    list.push(1);
    const seen: number[] = [];
    for (const one of list) {
      seen.push(one);
      if (one < 3) list.push(one + 1);
    }
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('a packed map', () => {
  it('has the last value of a key, in the order of the first', () => {
    const map = new PackedMap<number>(plainPacking());
    for (let at = 0; at < MANY; at += 1) map.set(`k${at}`, at);
    map.set('k33000', -1);
    map.set('k1', -2);
    expect([map.size, map.get('k33000'), map.get('k1'), map.get('x')]).toEqual([
      MANY,
      -1,
      -2,
      undefined,
    ]);
    expect([...map].slice(0, 3)).toEqual([
      ['k0', 0],
      ['k1', -2],
      ['k2', 2],
    ]);
    expect([...map.values()].length).toBe(MANY);
    expect(() => map.find('x')).toThrow('x');
  });
});
