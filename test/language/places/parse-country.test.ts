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

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parseCountry(text);
      }),
    );
  });
});
