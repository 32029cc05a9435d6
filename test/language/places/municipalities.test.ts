import { describe, expect, it } from '@jest/globals';
import { distanceKm, pointOf } from '../../../language/places/distance.ts';
import {
  canBeMunicipality,
  centreOf,
  citiesCalled,
  MUNICIPALITY_CHARACTERS_MAX,
  municipalities,
  municipalitiesNamed,
} from '../../../language/places/municipalities.ts';
import { findPrefecture, PREFECTURES } from '../../../language/places/prefectures.ts';

describe('the municipalities', () => {
  it('are all in a prefecture, have a point in Japan, and no longer name than is looked for', () => {
    for (const { prefecture, county, city, point } of municipalities()) {
      expect(findPrefecture(prefecture)).toBeDefined();
      expect(point.latitude > 24 && point.latitude < 46).toBe(true);
      expect(point.longitude > 122 && point.longitude < 149).toBe(true);
      expect((county + city).length).toBeLessThanOrEqual(MUNICIPALITY_CHARACTERS_MAX);
    }
    expect(new Set(municipalities().map(({ prefecture }) => prefecture)).size).toBe(
      PREFECTURES.length,
    );
  });

  it('are found with and without their county, in any spelling of ヶ', () => {
    expect(municipalitiesNamed('明日香村')[0]?.county).toBe('高市郡');
    expect(municipalitiesNamed('高市郡明日香村')).toEqual(municipalitiesNamed('明日香村'));
    expect(municipalitiesNamed('竜ヶ崎市')[0]?.city).toBe('龍ケ崎市');
    expect(municipalitiesNamed('府中市')).toHaveLength(2);
  });

  it('are ruled out by the first two letters of most words, but never where there is one', () => {
    for (const { county, city } of municipalities()) {
      const short = city.replace(/.$/u, '');
      for (const name of [
        city,
        county + city,
        ...(citiesCalled(short).length > 0 ? [short] : []),
      ]) {
        expect([name, canBeMunicipality(name)]).toEqual([name, true]);
      }
    }
    expect(canBeMunicipality('龍ヶ崎')).toBe(true);
    expect(['溶接', '切削加工', 'めっき'].filter(canBeMunicipality)).toEqual([]);
  });

  it('give a centre, so that a distance needs no geocoder', () => {
    const sakai = centreOf('大阪府', '堺市');
    expect(sakai).toEqual({ latitude: 34.573, longitude: 135.483 });
    expect(centreOf('大阪府', '堺市中区')).toEqual(sakai);
    expect(centreOf(undefined, '府中市')).toBeUndefined();
    expect(centreOf(undefined, 'Berlin')).toBeUndefined();
    const place = { location: undefined, country: 'JP' };
    const from = pointOf({ ...place, prefecture: '大阪府', city: '東大阪市' });
    const to = pointOf({ ...place, prefecture: '奈良県', city: '高市郡明日香村' });
    // 34.679 135.601 to 34.471 135.821: 23.1 km to the south and 20.1 to the east.
    expect(from && to && distanceKm(from, to)).toBeCloseTo(30.6, 0);
  });
});
