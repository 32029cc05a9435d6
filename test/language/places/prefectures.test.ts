import { describe, expect, it } from '@jest/globals';
import {
  findPrefecture,
  PREFECTURES,
  prefectureName,
} from '../../../language/places/prefectures.ts';

describe('prefectures', () => {
  it('are 47, each with its names and a seat in Japan', () => {
    expect(new Set(PREFECTURES.map(({ name }) => name)).size).toBe(47);
    expect(new Set(PREFECTURES.map(({ english }) => english)).size).toBe(47);
    for (const { name, short, seat } of PREFECTURES) {
      expect(name.startsWith(short)).toBe(true);
      expect(seat.latitude).toBeGreaterThan(26);
      expect(seat.latitude).toBeLessThan(44);
      expect(seat.longitude).toBeGreaterThan(127);
      expect(seat.longitude).toBeLessThan(142);
    }
  });

  it.each([
    ['北海道', '北海道', 'Hokkaido'],
    ['東京都', '東京', 'Tokyo'],
    ['京都府', '京都', 'Kyoto'],
    ['鹿児島県', '鹿児島', 'Kagoshima'],
  ])('%s is %s and %s', (name, short, english) => {
    expect(findPrefecture(name)).toMatchObject({ short, english });
  });

  it('are named in the language asked for; another place stays what it is', () => {
    expect(prefectureName('大阪府', 'en')).toBe('Osaka');
    expect(prefectureName('大阪府', 'ja')).toBe('大阪府');
    expect(prefectureName('Bayern', 'en')).toBe('Bayern');
  });
});
