import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../data-folder.ts';
import { standardKanji } from '../names/kanji-variants.ts';
import { KANJI } from '../scripts.ts';
import type { Point } from './point.ts';
import { shortMunicipality } from './short-place.ts';

/** A city, town or village of Japan, a ward of Tokyo, or a ward of a larger city. */
export interface Municipality {
  /** 大阪府. */
  readonly prefecture: string;
  /** 相楽郡; empty for cities and wards. */
  readonly county: string;
  /** 精華町, 堺市, 大田区. */
  readonly city: string;
  /** 中区 of 堺市; empty for the whole. */
  readonly ward: string;
  /** The city in hiragana. */
  readonly kana: string;
  /** Where its office stands. */
  readonly point: Point;
}

const EACH_KANJI = new RegExp(`[${KANJI}]`, 'gu');

let read: readonly Municipality[] | undefined;

/** Every municipality and ward, in the order of their codes; read once. */
export function municipalities(): readonly Municipality[] {
  read ??= readMunicipalities();
  return read;
}

function readMunicipalities(): readonly Municipality[] {
  const file = join(dataFolder('language', 'data'), 'municipalities.tsv');
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const cells = row.split('\t');
    const [prefecture = '', county = '', city = '', ward = '', kana = ''] = cells;
    const point = { latitude: Number(cells[6]), longitude: Number(cells[7]) };
    return { prefecture, county, city, ward, kana, point };
  });
}

/** A Japanese place in one spelling of as many letters: ヶ as ケ, variants of kanji as one. */
export function placeKey(place: string): string {
  return place.replace(/[ヶがガ]/gu, 'ケ').replace(EACH_KANJI, (kanji) => standardKanji(kanji));
}

let byCity: ReadonlyMap<string, readonly Municipality[]> | undefined;

/** The municipalities of this name, with or without its county; 府中市 is two. Wards are left out. */
export function municipalitiesNamed(name: string): readonly Municipality[] {
  byCity ??= citiesByName();
  return byCity.get(placeKey(name)) ?? [];
}

/** Letters by which most words are known to be none, without a look at the whole. */
const BEGINNING_CHARACTERS = 2;
let beginnings: ReadonlySet<string> | undefined;

/** Whether {@link municipalitiesNamed} or {@link citiesCalled} may know a name that begins so. */
export function mayBeMunicipality(name: string): boolean {
  beginnings ??= new Set(
    municipalities()
      .flatMap(({ county, city }) => [city, county])
      .map((one) => placeKey(one.slice(0, BEGINNING_CHARACTERS))),
  );
  return beginnings.has(placeKey(name.slice(0, BEGINNING_CHARACTERS)));
}

/** Letters of the longest name of a municipality with its county. */
export const MUNICIPALITY_CHARACTERS_MAX = 12;

function citiesByName(): ReadonlyMap<string, readonly Municipality[]> {
  const found = new Map<string, Municipality[]>();
  for (const one of municipalities()) {
    if (one.ward !== '') continue;
    for (const name of new Set([one.city, one.county + one.city])) {
      const key = placeKey(name);
      found.set(key, [...(found.get(key) ?? []), one]);
    }
  }
  return found;
}

/** Short names that are ordinary words or surnames: sunlight, solder, national, three-dimensional. */
const ORDINARY: ReadonlySet<string> = new Set(
  '日光 半田 中間 三次 大月 日高 国立 中央 富士 小林 大野 桜井 白石 大和'.split(' '),
);
/** 津市 and 光市 would be read out of any word. */
const SHORT_CHARACTERS_MIN = 2;

let byShortName: ReadonlyMap<string, readonly Municipality[]> | undefined;

/** The cities that are called so without 市, but for names that are also ordinary words. */
export function citiesCalled(shortName: string): readonly Municipality[] {
  if (byShortName === undefined) {
    const found = new Map<string, Municipality[]>();
    for (const one of municipalities()) {
      const short = shortMunicipality(one.city);
      if (one.ward !== '' || !one.city.endsWith('市') || ORDINARY.has(short)) continue;
      if (short.length < SHORT_CHARACTERS_MIN) continue;
      found.set(placeKey(short), [...(found.get(placeKey(short)) ?? []), one]);
    }
    byShortName = found;
  }
  return byShortName.get(placeKey(shortName)) ?? [];
}

/** The centre of a municipality; undefined for no municipality, and for one of several. */
export function centreOf(prefecture: string | undefined, city: string): Point | undefined {
  const bare = city.normalize('NFKC').replace(/\s/gu, '');
  const whole = bare.replace(/^(.+?市).{1,4}区$/u, '$1');
  const named = [bare, whole]
    .map((name) =>
      municipalitiesNamed(name).filter(
        (one) => prefecture === undefined || one.prefecture === prefecture,
      ),
    )
    .find(({ length }) => length > 0);
  return named?.length === 1 ? named[0]?.point : undefined;
}
