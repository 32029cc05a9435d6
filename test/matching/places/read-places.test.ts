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

describe('places in a need', () => {
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

  it('are no words that mean something else, no abbreviations and no slips', () => {
    expect(read('Nice. 三重構造の山形鋼。大分 PARIS project')).toEqual([]);
    expect(read('in Burjassot')).toEqual([]);
  });

  it('are never names that only hidden records have', () => {
    expect(read('a partner in Tartu')).toEqual([]);
  });
});
