import { COUNTRY_POINTS, PREFECTURE_POINTS } from '../../language/places/place-points.ts';
import type { Point } from '../../language/places/point.ts';

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
/** A holder this far away is worth half: about the reach of a day's visit by train. */
const HALF_VALUE_KM = 150;

/** The best known point of a party: its own, else its prefecture's capital, else its country's. */
export function pointOf(place: {
  readonly location: Point | undefined;
  readonly prefecture: string | undefined;
  readonly country: string | undefined;
}): Point | undefined {
  return (
    place.location ??
    PREFECTURE_POINTS.get(place.prefecture ?? '') ??
    COUNTRY_POINTS.get(place.country ?? '')
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

/** How near is worth how much, 0..1: 1 at the door, a half at 150 km. */
export function distanceValue(kilometres: number): number {
  return HALF_VALUE_KM / (HALF_VALUE_KM + kilometres);
}
