import { describe, expect, it } from '@jest/globals';
import { COUNTRIES, findCountry } from '../../../language/places/countries.ts';

describe('countries', () => {
  it('are those of ISO 3166-1 and Kosovo, each once', () => {
    const codes = COUNTRIES.map(({ code }) => code);
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(codes).toHaveLength(250);
    expect(new Set(codes).size).toBe(250);
  });

  it('share no name and have their seats on the globe', () => {
    const names = COUNTRIES.flatMap((country) => country.names.map((name) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
    for (const { seat } of COUNTRIES) {
      if (seat === undefined) continue;
      expect(Math.abs(seat.latitude)).toBeLessThan(70);
      expect(Math.abs(seat.longitude)).toBeLessThanOrEqual(180);
    }
  });

  it("are found by the EU's own codes too", () => {
    expect(findCountry('UK')).toBe(findCountry('GB'));
    expect(findCountry('EL')).toMatchObject({
      code: 'GR',
      names: ['Greece', 'Greek', 'ギリシャ', 'ギリシア'],
    });
    expect(findCountry('JP')?.seat).toEqual({ latitude: 35.69, longitude: 139.69 });
    expect(findCountry('QX')).toBeUndefined();
  });

  it('may have no names or no seat here', () => {
    expect(findCountry('VA')).toMatchObject({
      names: [],
      seat: { latitude: 41.9, longitude: 12.45 },
    });
    expect(findCountry('BD')).toMatchObject({
      names: ['Bangladesh', 'バングラデシュ'],
      seat: undefined,
    });
    expect(findCountry('AD')).toEqual({ code: 'AD', names: [], seat: undefined });
  });
});
