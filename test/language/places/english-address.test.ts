import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitEnglishAddress } from '../../../language/places/english-address.ts';
import { municipalities } from '../../../language/places/municipalities.ts';
import { parsePrefecture } from '../../../language/places/parse-prefecture.ts';
import { romajiKey, romajiOf } from '../../../language/places/romaji.ts';

describe('a Japanese address in Latin letters', () => {
  it.each([
    ['1-7 Hikaridai, Seika-cho, Soraku-gun, Kyoto 619-0237, Japan', '京都府|相楽郡|精華町'],
    ['2-7-1 Ayumino, Izumi-shi, Osaka 594-1157', '大阪府|和泉市'],
    ['Naka-ku, Sakai City, Ōsaka, Japan', '大阪府|堺市'],
    ['Ota-ku, Tokyo', '東京都|大田区'],
    ['Mashiko-machi, Haga-gun, Tochigi Prefecture, Japan', '栃木県|芳賀郡|益子町'],
    ['Fuchu-cho, Aki-gun, Hiroshima, Japan', '広島県|安芸郡|府中町'],
    ['Somewhere, Hokkaido', '北海道'],
    ['Osaka Sushi, Austin, Texas', ''],
    ['12 Rue de Lyon, Paris', ''],
  ])('%s', (address, parts) => {
    const { prefecture, county, city } = splitEnglishAddress(address);
    const found = [prefecture, county, city].filter((part) => part !== undefined);
    expect(found.join('|')).toBe(parts);
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        splitEnglishAddress(text);
        parsePrefecture(text);
      }),
    );
  });
});

describe('a prefecture', () => {
  it('is known however it is written', () => {
    const names = ['大阪', '大阪府', '大 阪 府', 'Osaka', 'OSAKA', 'Ōsaka-fu', 'Osaka Prefecture'];
    expect(new Set(names.map(parsePrefecture))).toEqual(new Set(['大阪府']));
    expect(['北海道', '東京', 'Kyoto', 'Bavaria', '', '大阪市'].map(parsePrefecture)).toEqual([
      ...['北海道', '東京都', '京都府', undefined, undefined, undefined],
    ]);
  });
});

describe('kana in Latin letters', () => {
  it('is written as on road signs', () => {
    const words = ['おおさか', 'きょうと', 'なんば', 'さっぽろ', 'せいか', 'みっか'];
    expect(words.map((word) => romajiKey(romajiOf(word)))).toEqual([
      ...['osaka', 'kyoto', 'nanba', 'sapporo', 'seika', 'mikka'],
    ]);
  });

  it('covers the reading of every municipality', () => {
    expect(municipalities().filter(({ kana }) => !/^[a-z]+$/u.test(romajiOf(kana)))).toEqual([]);
  });
});
