import { COUNTRIES } from '../../language/places/countries.ts';
import type { Point } from '../../language/places/point.ts';
import { PREFECTURES } from '../../language/places/prefectures.ts';
import { shortMunicipality } from '../../language/places/short-place.ts';
import type { HolderFacts, RecordTable } from '../index/record-table.ts';

/** A place that a need may name. */
export interface Place {
  readonly kind: 'country' | 'prefecture' | 'city';
  /** ISO 3166-1 alpha-2; of a city the one in which most of its holders sit. */
  readonly country: string;
  /** Missing outside Japan and for a country. */
  readonly prefecture?: string | undefined;
  /** Key of a city among {@link cityKeys}; missing for others. */
  readonly city?: string | undefined;
  /** The middle of those who sit in the city; missing where nobody's location is recorded. */
  readonly point?: Point | undefined;
}

/** Places by their names in lower case. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, Place>;
  /** In UTF-16 code units. */
  readonly longestName: number;
}

/** A Latin name that fewer holders have may be a slip or an ordinary word. */
const LATIN_HOLDERS_MIN = 3;
const LATIN_CHARACTERS_MIN = 4;
/** Names of cities that are ordinary words at the beginning of a sentence. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  'bath best golden lens mobile most nice orange police reading same split tours union'.split(' '),
);
/** Prefectures whose short name means something else: threefold, greatly, the shape of a steel angle. */
const ORDINARY_PREFECTURES: ReadonlySet<string> = new Set(['三重', '大分', '山形']);

/** The names of a holder's city, in lower case: "Bruxelles / Brussel" are two. */
export function cityKeys({ city }: HolderFacts): string[] {
  if (city === undefined) return [];
  return city
    .normalize('NFKC')
    .toLowerCase()
    .split(/[/,()]/u)
    .map((part) => part.replace(/\bcedex\b|\d+/gu, '').trim())
    .filter((part) => part.length > 1);
}

const gazetteers = new WeakMap<Int32Array, Gazetteer>();

/**
 * The places that may be named: countries, Japan's prefectures and the cities of PUBLIC holders.
 * Made anew after the records change: linear in the holders.
 */
export function gazetteerOf(records: RecordTable): Gazetteer {
  // A new array whenever a holder comes, goes or changes.
  const state = records.soleHolders();
  const known = gazetteers.get(state);
  if (known !== undefined) return known;
  const places = new Map<string, Place>(citiesOf(records));
  for (const { name: prefecture, short, english } of PREFECTURES) {
    for (const name of [prefecture, short, english]) {
      if (ORDINARY_PREFECTURES.has(name)) continue;
      places.set(name.toLowerCase(), { kind: 'prefecture', country: 'JP', prefecture });
    }
  }
  for (const { code, names } of COUNTRIES) {
    for (const name of names) places.set(name.toLowerCase(), { kind: 'country', country: code });
  }
  const longestName = [...places.keys()].reduce((most, name) => Math.max(most, name.length), 0);
  const gazetteer = { places, longestName };
  gazetteers.set(state, gazetteer);
  return gazetteer;
}

/** The cities in which enough holders sit, by name. */
function citiesOf(records: RecordTable): Map<string, Place> {
  const sitting = new Map<string, HolderFacts[]>();
  for (let record = 0; record < records.size; record += 1) {
    const facts = records.holder(record);
    for (const key of facts === undefined ? [] : cityKeys(facts)) {
      const list = sitting.get(key) ?? [];
      if (facts !== undefined) list.push(facts);
      sitting.set(key, list);
    }
  }
  const cities = new Map<string, Place>();
  for (const [city, holders] of sitting) {
    const isLatin = /^[\p{Script=Latin}\s.'’-]+$/u.test(city);
    if (isLatin && (city.length < LATIN_CHARACTERS_MIN || holders.length < LATIN_HOLDERS_MIN)) {
      continue;
    }
    if (ORDINARY_WORDS.has(city)) continue;
    const place: Place = {
      kind: 'city',
      city,
      country: mostFrequent(holders.map(({ country }) => country ?? '')),
      prefecture: mostFrequent(holders.map(({ prefecture }) => prefecture ?? '')) || undefined,
      point: middleOf(holders.flatMap(({ location }) => location ?? [])),
    };
    cities.set(city, place);
    const short = shortMunicipality(city);
    // 津市 and 燕市 would be read out of any word; two characters are a name.
    if (short !== city && short.length > 1 && !sitting.has(short)) cities.set(short, place);
  }
  return cities;
}

/** Of equally frequent ones the first by code units. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

/** The median of either coordinate: one holder abroad does not move it. */
function middleOf(points: readonly Point[]): Point | undefined {
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
  const latitude = median(points.map((point) => point.latitude));
  const longitude = median(points.map((point) => point.longitude));
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
