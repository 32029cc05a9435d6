import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitAddress } from '../../../language/places/japanese-address.ts';

describe('an address', () => {
  it('that is Japanese has prefecture and municipality', () => {
    expect(splitAddress('〒577-0011 大阪府東大阪市荒本北1-2')).toEqual({
      prefecture: '大阪府',
      city: '東大阪市',
    });
    expect(splitAddress('東京都大田区本羽田2-12')).toEqual({
      prefecture: '東京都',
      city: '大田区',
    });
    expect(splitAddress('三重県四日市市諏訪町')).toEqual({
      prefecture: '三重県',
      city: '四日市市',
    });
    expect(splitAddress('京都府京都市下京区').city).toBe('京都市');
    expect(splitAddress('群馬県佐波郡玉村町大字下新田').city).toBe('佐波郡玉村町');
    expect(splitAddress('福島県郡山市待池台').city).toBe('郡山市');
    expect(splitAddress('Berlin')).toEqual({});
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        splitAddress(text);
      }),
    );
  });
});
