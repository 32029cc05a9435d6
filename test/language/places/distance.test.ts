import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distanceKm, pointOf } from '../../../language/places/distance.ts';

const points = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distance', () => {
  it('is 0 for one place, the same both ways, and at most half around the earth', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(Math.PI * 6371.0088);
      }),
    );
  });

  it('is 111.2 km for a degree of latitude: 6371.0088 · π / 180', () => {
    const equator = { latitude: 0, longitude: 0 };
    expect(distanceKm(equator, { latitude: 1, longitude: 0 })).toBeCloseTo(111.195, 3);
  });

  it('is from the best known point: its own, of the prefecture, of the country', () => {
    const own = { latitude: 34.68, longitude: 135.6 };
    const place = { location: own, prefecture: '大阪府', country: 'JP' };
    expect(pointOf(place)).toBe(own);
    expect(pointOf({ ...place, location: undefined })).toEqual({
      latitude: 34.69,
      longitude: 135.52,
    });
    expect(pointOf({ location: undefined, prefecture: undefined, country: 'UK' })).toEqual({
      latitude: 51.51,
      longitude: -0.13,
    });
    expect(pointOf({ location: undefined, prefecture: '?', country: undefined })).toBeUndefined();
  });
});
