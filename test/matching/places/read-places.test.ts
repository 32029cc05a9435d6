/**
 * Places in a need. Laws: names are whole words, the longest counts, Latin names begin with a
 * capital unless nothing does; the names of cities come from PUBLIC holders only.
 */
import { describe, expect, it } from '@jest/globals';
import type { Organization } from '../../../graph/model/nodes.ts';
import { gazetteerOf } from '../../../matching/places/gazetteer.ts';
import { readPlaces } from '../../../matching/places/read-places.ts';
import { organization } from '../../builders.ts';
import { textIndexOf } from '../matcher-of.ts';

function sitting(city: string, stated: Partial<Organization>, holders = 3): Organization[] {
  return Array.from({ length: holders }, (_, index) =>
    organization(`${city}-${index}`, { city, ...stated }),
  );
}

const NETWORK = [
  ...sitting('東大阪市', { prefecture: '大阪府', country: 'JP' }, 1),
  ...sitting('Bruxelles / Brussel', { country: 'BE' }),
  ...sitting('NICE', { country: 'FR' }),
  ...sitting('PARIS CEDEX 05', { country: 'FR' }),
  ...sitting('Burjassot', { country: 'ES' }, 2),
  ...sitting('Tartu', { country: 'EE', visibility: 'PRIVATE' }),
];

function read(text: string): string[] {
  return readPlaces(text, gazetteerOf(textIndexOf(...NETWORK).records)).map(
    ({ name, place }) => `${name} ${place.kind} ${place.prefecture ?? place.country}`,
  );
}

/** Returns the places as written, each with the distance that is near enough. */
function said(text: string): string[] {
  return readPlaces(text, gazetteerOf(textIndexOf(...NETWORK).records)).map(
    ({ said: { start, end }, withinKm }) =>
      `${text.slice(start, end)}${withinKm === undefined ? '' : ` ${withinKm}`}`,
  );
}

describe('places in a need', () => {
  it('in Latin letters that several cities share are the one with holders', () => {
    const sakai = sitting('堺市', { prefecture: '大阪府', country: 'JP' }, 1);
    const placesIn = (...network: readonly Organization[]) =>
      readPlaces('laser cutting near Sakai', gazetteerOf(textIndexOf(...network).records)).map(
        ({ place }) => place.city,
      );
    expect(placesIn(...sakai)).toEqual(['堺市']);
    expect(placesIn(...NETWORK)).toEqual([]);
  });

  it('are countries, prefectures and cities, in Japanese and English, each once', () => {
    expect(read('東大阪市か京都で、ドイツの会社とも。京都府。')).toEqual([
      '東大阪市 city 大阪府',
      '京都 prefecture 京都府',
      'ドイツ country DE',
    ]);
    expect(read('A German or Osaka partner, Germans preferred')).toEqual([
      'German country DE',
      'Osaka prefecture 大阪府',
    ]);
    expect(read('a partner in Brussel or Paris, United Kingdom')).toEqual([
      'Brussel city BE',
      'Paris city FR',
      'United Kingdom country GB',
    ]);
  });

  it('are the longest names: 東大阪 is not 大阪, 東京都 is not 京都', () => {
    expect(read('東大阪で')).toEqual(['東大阪 city 大阪府']);
    expect(read('東京都で')).toEqual(['東京都 prefecture 東京都']);
  });

  it('are whole words with a capital letter, unless the text has none', () => {
    expect(read('Sheet made of china, polish it')).toEqual([]);
    expect(read('partner in spain')).toEqual(['spain country ES']);
    expect(read('インドア用のトルコン')).toEqual([]);
    expect(read('Spaniel')).toEqual([]);
  });

  it('are not words that mean something else, abbreviations or slips', () => {
    expect(read('Nice. 三重構造の山形鋼。大分 PARIS project')).toEqual([]);
    expect(read('in Burjassot')).toEqual([]);
  });

  it.each([
    ['関西の板金屋さん', '関西 region JP'],
    ['九州でめっき', '九州 region JP'],
    ['東北地方の鋳物屋', '東北 region JP'],
    ['首都圏企業', '首都圏 region JP'],
    ['中国地方で溶接', '中国地方 region JP'],
    ['北陸の繊維会社', '北陸 region JP'],
    ['aluminium machining in Kyushu', 'Kyushu region JP'],
    ['a Kansai sheet metal shop', 'Kansai region JP'],
    ['plating in tohoku', 'tohoku region JP'],
    ['casting, Greater Tokyo', 'Greater Tokyo region JP'],
    ['Shikoku-based paper maker', 'Shikoku region JP'],
    ['名古屋の板金', '名古屋 city 愛知県'],
    ['浜松市内で鋳造', '浜松市 city 静岡県'],
    ['菊池郡大津町のめっき', '菊池郡大津町 city 熊本県'],
    ['大分の金型', '大分 prefecture 大分県'],
    ['in Yokohama', 'Yokohama city 神奈川県'],
  ])('of %s are regions and municipalities without holders too', (text, place) => {
    expect(read(text)).toEqual([place]);
  });

  it.each([
    '奈良漬の機械',
    '京都工芸繊維大学の先生',
    '東北大学',
    '日光の反射',
    '国立の研究所',
    '三次元測定',
    '中央の部品',
    '大阪ガス',
    '関西電力',
    '半田ごて',
  ])('are not inside %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['大阪府内の溶射', '大阪府内の'],
    ['堺市近郊で溶射', '堺市近郊で 50'],
    ['名古屋周辺の板金', '名古屋周辺の 50'],
    ['大阪から50km以内のめっき屋', '大阪から50km以内の 50'],
    ['東大阪市より半径３０キロ圏内で', '東大阪市より半径３０キロ圏内で 30'],
    ['plating within 30 km of Osaka', 'within 30 km of Osaka 30'],
    ['plating within 12.5 kilometres of Kyoto, please', 'within 12.5 kilometres of Kyoto 12.5'],
    ['a shop near Kobe', 'near Kobe 50'],
    ['near Osaka city', 'near Osaka city 50'],
    ['located in the Osaka area', 'located in the Osaka area'],
    ['an Osaka-based firm', 'Osaka-based'],
    ['熊本県にある会社', '熊本県にある'],
  ])('of %s include the words that say that a holder is there', (text, whole) => {
    expect(said(text)).toEqual([whole]);
  });

  it('are never names that only hidden records have', () => {
    expect(read('a partner in Tartu')).toEqual([]);
  });
});
