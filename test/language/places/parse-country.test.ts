import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCountry } from '../../../language/places/parse-country.ts';

describe('a country', () => {
  it('is read by its code and by its name', () => {
    expect(parseCountry('jp')).toBe('JP');
    expect(parseCountry('日本')).toBe('JP');
    expect(parseCountry('Germany')).toBe('DE');
    expect(parseCountry('EL')).toBe('GR');
    expect(parseCountry('uk')).toBe('GB');
    expect(parseCountry('XK')).toBe('XK');
    expect(parseCountry('Atlantis')).toBeUndefined();
    for (const letters of ['QX', 'AA', 'zz', 'EU', 'DD', 'SU', 'no data']) {
      expect(parseCountry(letters)).toBeUndefined();
    }
  });

  it('is known by the names that lists in Japanese and English have', () => {
    const names = [
      'アメリカ',
      '米国',
      'アメリカ合衆国',
      'USA',
      'U.S.A.',
      'United States of America',
    ];
    expect(new Set(names.map(parseCountry))).toEqual(new Set(['US']));
    const others = '日本国 大韓民国 中国 英国 England ドイツ連邦共和国 タイ 台湾'.split(' ');
    expect(others.map(parseCountry)).toEqual(['JP', 'KR', 'CN', 'GB', 'GB', 'DE', 'TH', 'TW']);
    expect(parseCountry('United Kingdom')).toBe('GB');
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parseCountry(text);
      }),
    );
  });
});
