import { findCountry } from './countries.ts';
import { centreOf } from './municipalities.ts';
import type { Point } from './point.ts';
import { findPrefecture } from './prefectures.ts';

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

/**
 * Best known point of an organisation or person: its own, else the office of its municipality, else
 * the seat of its prefecture, else that of its country.
 */
export function pointOf(place: {
  readonly location: Point | undefined;
  readonly city?: string | undefined;
  readonly prefecture: string | undefined;
  readonly country: string | undefined;
}): Point | undefined {
  return (
    place.location ??
    (place.city === undefined ? undefined : centreOf(place.prefecture, place.city)) ??
    findPrefecture(place.prefecture ?? '')?.seat ??
    findCountry(place.country ?? '')?.seat
  );
}

/** Great-circle distance in kilometres by the haversine formula (Sinnott 1984). */
export function distanceKm(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const latitude = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const longitude = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const chord =
    latitude + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * longitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
