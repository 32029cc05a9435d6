import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../../../server/cli/session/command-session.ts';
import {
  parseCount,
  parseCountries,
  parseKinds,
  parseWeights,
} from '../../../../server/cli/session/parse-options.ts';

const COUNT = { fallback: 10, min: 1, max: 100 };

describe('the values of options', () => {
  it('takes a count within its bounds, else the fallback', () => {
    expect(parseCount('--first', undefined, COUNT)).toBe(10);
    expect(parseCount('--first', '100', COUNT)).toBe(100);
  });

  it.each([
    '0',
    '101',
    '-1',
    '1.5',
    'ten',
    '',
    '1e2',
    '9'.repeat(30),
  ])('refuses the count %j', (value) => {
    expect(() => parseCount('--first', value, COUNT)).toThrow(UsageError);
  });

  it('takes weights by name', () => {
    expect(parseWeights('text=1, distance=0,freshness=0.25')).toEqual({
      text: 1,
      distance: 0,
      freshness: 0.25,
    });
    expect(parseWeights(undefined)).toEqual({});
  });

  it.each([
    'text',
    'text=',
    'text=2',
    'text=-1',
    'texts=1',
    '__proto__=1',
    'text=NaN',
    'text=1e0',
  ])('refuses the weights %j', (value) => {
    expect(() => parseWeights(value)).toThrow(UsageError);
  });

  it('takes kinds and countries in either case and refuses others', () => {
    expect(parseKinds(['firm', 'PUBLIC_LAB'])).toEqual(['FIRM', 'PUBLIC_LAB']);
    expect(parseCountries(['jp', 'DE'])).toEqual(['JP', 'DE']);
    expect(() => parseKinds(['company'])).toThrow(UsageError);
    expect(() => parseCountries(['Japan'])).toThrow(UsageError);
  });
});
