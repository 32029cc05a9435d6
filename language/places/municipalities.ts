import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../data-folder.ts';
import { standardKanji } from '../names/standard-kanji.ts';
import { KANJI } from '../scripts.ts';
import type { Point } from './point.ts';
import { shortMunicipality } from './short-place.ts';

/** A city, town or village of Japan, a ward of Tokyo, or a ward of a larger city. */
export interface Municipality {
  /** Example: 大阪府. */
  readonly prefecture: string;
  /** Example: 相楽郡; empty for cities and wards. */
  readonly county: string;
  /** Examples: 精華町, 堺市, 大田区. */
  readonly city: string;
  /** Example: 中区 of 堺市; empty for the whole city. */
  readonly ward: string;
  /** Name of the city in hiragana. */
  readonly kana: string;
  /** Location of its office. */
  readonly point: Point;
}

const EACH_KANJI = new RegExp(`[${KANJI}]`, 'gu');

let read: readonly Municipality[] | undefined;

/** Returns every municipality and ward in the order of their codes; the file is read once. */
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

/**
 * Form in which Japanese places are compared: ヶ as ケ, variants of kanji unified; the length is
 * kept.
 */
export function placeKey(place: string): string {
  return place.replace(/[ヶがガ]/gu, 'ケ').replace(EACH_KANJI, (kanji) => standardKanji(kanji));
}

let byCity: ReadonlyMap<string, readonly Municipality[]> | undefined;

/** Municipalities with this name, with or without the county; 府中市 is two. Wards are left out. */
export function municipalitiesNamed(name: string): readonly Municipality[] {
  byCity ??= citiesByName();
  return byCity.get(placeKey(name)) ?? [];
}

/** Number of initial letters that rule out most words without comparing the whole. */
const BEGINNING_CHARACTERS = 2;
let beginnings: ReadonlySet<string> | undefined;

/**
 * Returns whether {@link municipalitiesNamed} or {@link citiesCalled} may know a name that begins
 * like this.
 */
export function canBeMunicipality(name: string): boolean {
  beginnings ??= new Set(
    municipalities()
      .flatMap(({ county, city }) => [city, county])
      .map((one) => placeKey(one.slice(0, BEGINNING_CHARACTERS))),
  );
  return beginnings.has(placeKey(name.slice(0, BEGINNING_CHARACTERS)));
}

/** Length of the longest name of a municipality with its county. */
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

/**
 * Short names that are also ordinary words or surnames: sunlight, solder, national,
 * three-dimensional.
 */
const ORDINARY: ReadonlySet<string> = new Set(
  '日光 半田 中間 三次 大月 日高 国立 中央 富士 小林 大野 桜井 白石 大和'.split(' '),
);
/** Minimum length of a short name: 津市 and 光市 would match inside any word. */
const SHORT_CHARACTERS_MIN = 2;

let byShortName: ReadonlyMap<string, readonly Municipality[]> | undefined;

/** Cities with this name without 市, except names that are also ordinary words. */
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

/** Centre of a municipality; `undefined` if there is none or more than one of this name. */
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
