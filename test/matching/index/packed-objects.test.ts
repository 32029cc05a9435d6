/** Law: an unpacked list has the same objects at the same places, equal places share one. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  packObjects,
  packPlaces,
  unpackObjects,
  unpackPlaces,
} from '../../../matching/index/packed-objects.ts';

const FACTS = fc.record({
  text: fc.string({ unit: 'binary' }),
  count: fc.double({ noNaN: true, noDefaultInfinity: true }).map((count) => count + 0),
  list: fc.array(fc.boolean()),
});

it('returns what was packed', () => {
  fc.assert(
    fc.property(fc.array(FACTS), (facts) => {
      expect(unpackObjects(packObjects(facts))).toEqual(facts);
    }),
  );
});

it('returns more objects than one text has', () => {
  const facts = Array.from({ length: 10_000 }, (_, key) => ({ key }));
  expect(unpackObjects(packObjects(facts))).toEqual(facts);
});

it('returns a list with gaps, an object at several places as one', () => {
  fc.assert(
    fc.property(fc.array(FACTS, { minLength: 1 }), fc.array(fc.nat()), (facts, places) => {
      const list = places.map((place) => facts[place % (facts.length + 1)]);
      const unpacked = unpackPlaces(packPlaces(list));
      expect(unpacked).toEqual(list);
      expect(new Set(unpacked).size).toBe(new Set(list).size);
    }),
  );
});
