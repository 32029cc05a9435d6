import { COUNTRIES } from '../../language/places/countries.ts';
import { citiesInRomaji } from '../../language/places/english-address.ts';
import {
  canBeMunicipality,
  centreOf,
  citiesCalled,
  MUNICIPALITY_CHARACTERS_MAX,
  type Municipality,
  municipalitiesNamed,
} from '../../language/places/municipalities.ts';
import type { Point } from '../../language/places/point.ts';
import { PREFECTURES } from '../../language/places/prefectures.ts';
import { REGIONS } from '../../language/places/regions.ts';
import type { City } from '../index/holders-by-city.ts';
import type { HolderFacts } from '../index/record-facts.ts';
import type { RecordTable } from '../index/record-table.ts';

/** Place that a need may name. */
export interface Place {
  readonly kind: 'country' | 'region' | 'prefecture' | 'city';
  /** ISO 3166-1 alpha-2; for a city that of most of its holders. */
  readonly country: string;
  /** Prefecture of a prefecture or city of Japan; missing for other places. */
  readonly prefecture?: string | undefined;
  /** Full names of a region's prefectures; missing for others. */
  readonly prefectures?: readonly string[];
  /** Key of a city among {@link cityKeys}; missing for others. */
  readonly city?: string | undefined;
  /**
   * Middle of the holders in the city, else its office; for a prefecture its seat; missing if
   * neither is known.
   */
  readonly point?: Point | undefined;
}

/** Places by their names. */
export interface Gazetteer {
  /** Returns the place of a name in lower case. */
  find(name: string): Place | undefined;
  /**
   * Returns the city of Japan of a name in Latin letters, for a name that certainly means a place;
   * of several with this spelling (Sakai: 堺市, 坂井市) the one with the most holders.
   */
  findInRomaji(name: string): Place | undefined;
  /** Upper bound of the length of a name, in UTF-16 code units. */
  readonly longestName: number;
}

/** A Latin name with fewer holders may be a slip or an ordinary word. */
const LATIN_HOLDERS_MIN = 3;
const LATIN_CHARACTERS_MIN = 4;
/** Names of cities that are ordinary words at the beginning of a sentence. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  'bath best golden lens mobile most nice orange police reading same split tours union'.split(' '),
);
/** A prefecture whose short name means something else: threefold. */
const ORDINARY_PREFECTURES: ReadonlySet<string> = new Set(['三重']);

/** Countries and prefectures by their names in lower case. */
const WIDE_PLACES: ReadonlyMap<string, Place> = widePlaces();
const WIDE_LONGEST = Math.max(
  MUNICIPALITY_CHARACTERS_MAX,
  ...Array.from(WIDE_PLACES.keys(), ({ length }) => length),
);

/**
 * Returns the places that may be named: countries, Japan's regions and prefectures, the cities of
 * PUBLIC holders, as the records are now, and Japan's other municipalities. A city is computed when
 * it is first named after its holders changed.
 */
export function gazetteerOf(records: RecordTable): Gazetteer {
  const cities = records.holdersByCity();
  return {
    find: (name) =>
      WIDE_PLACES.get(name) ?? cityNamed(cities.find(name), records) ?? municipalityNamed(name),
    findInRomaji: (name) => {
      const known = citiesInRomaji(name);
      const held = () => known.flatMap(({ city }) => cities.find(city));
      return onlyOne(known) ?? cityNamed(held(), records);
    },
    longestName: Math.max(WIDE_LONGEST, cities.longestName),
  };
}

function widePlaces(): Map<string, Place> {
  const wide = new Map<string, Place>();
  for (const { names, prefectures } of REGIONS) {
    for (const name of names) {
      wide.set(name.toLowerCase(), { kind: 'region', country: 'JP', prefectures });
    }
  }
  for (const { name: prefecture, short, english, seat: point } of PREFECTURES) {
    for (const name of [prefecture, short, english]) {
      if (ORDINARY_PREFECTURES.has(name)) continue;
      wide.set(name.toLowerCase(), { kind: 'prefecture', country: 'JP', prefecture, point });
    }
  }
  for (const { code, names } of COUNTRIES) {
    for (const name of names) wide.set(name.toLowerCase(), { kind: 'country', country: code });
  }
  return wide;
}

/** Returns a municipality without PUBLIC holders; undefined if several have the name. */
function municipalityNamed(name: string): Place | undefined {
  if (!canBeMunicipality(name)) return undefined;
  const known = municipalitiesNamed(name);
  return onlyOne(known.length > 0 ? known : citiesCalled(name));
}

function onlyOne([only, ...others]: readonly Municipality[]): Place | undefined {
  return only === undefined || others.length > 0 ? undefined : placeOfMunicipality(only);
}

function placeOfMunicipality({ city, prefecture, point }: Municipality): Place {
  return { kind: 'city', city, country: 'JP', prefecture, point };
}

/** Returns the one with the most holders of several with a short name, then the first by name. */
function cityNamed(cities: readonly City[], records: RecordTable): Place | undefined {
  let best: City | undefined;
  for (const city of cities) {
    if (!isCityName(city)) continue;
    const more = city.holders.size - (best?.holders.size ?? 0);
    if (best === undefined || more > 0 || (more === 0 && city.name < best.name)) best = city;
  }
  return best && placeOf(best, records);
}

function isCityName({ name, holders }: City): boolean {
  if (ORDINARY_WORDS.has(name)) return false;
  if (!/^[\p{Script=Latin}\s.'’-]+$/u.test(name)) return true;
  return name.length >= LATIN_CHARACTERS_MIN && holders.size >= LATIN_HOLDERS_MIN;
}

const places = new WeakMap<City, Place>();

function placeOf(city: City, records: RecordTable): Place {
  const known = places.get(city);
  if (known !== undefined) return known;
  const holders = Array.from(city.holders, (holder) => records.holder(holder) ?? []).flat();
  const place: Place = {
    kind: 'city',
    city: city.name,
    country: mostFrequent(holders.map(({ country }) => country ?? '')),
    prefecture: mostFrequent(holders.map(({ prefecture }) => prefecture ?? '')) || undefined,
    point: middleOf(holders.flatMap(({ location }) => location ?? [])) ?? officeOf(holders[0]),
  };
  places.set(city, place);
  return place;
}

function officeOf(holder: HolderFacts | undefined): Point | undefined {
  return holder?.city === undefined ? undefined : centreOf(holder.prefecture, holder.city);
}

/** Returns the most frequent value; of equally frequent ones the first by code units. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

/** Returns the median of each coordinate: one holder abroad does not move it. */
function middleOf(points: readonly Point[]): Point | undefined {
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
  const latitude = median(points.map((point) => point.latitude));
  const longitude = median(points.map((point) => point.longitude));
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
