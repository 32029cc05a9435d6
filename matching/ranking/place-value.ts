import { findCountry } from '../../language/places/countries.ts';
import { distanceKm, pointOf } from '../../language/places/distance.ts';
import { cityKeys } from '../index/holders-by-city.ts';
import type { HolderFacts } from '../index/record-facts.ts';
import type { Place } from '../places/gazetteer.ts';
import type { AskedPlace } from '../places/read-places.ts';
import { distanceValue } from './distance-value.ts';
import { nearShare } from './near-share.ts';

/** Location of a holder relative to the requested place that it fits best. */
export interface PlaceFinding {
  readonly asked: AskedPlace;
  /** Location of the holder, as exact as it is recorded; undefined if it is not. */
  readonly locatedAt: string | undefined;
  /**
   * 0..1: 1 in the city, prefecture or region, or near enough; less in a country, which is large.
   */
  readonly value: number;
}

/** Value of being in the country asked for. */
const COUNTRY = 0.7;
/** Values of the same prefecture, and of only the same country, if a city is asked for. */
const SAME_PREFECTURE = 0.5;
const SAME_COUNTRY = 0.3;

/**
 * Returns how well a holder's location fits the places that a need names, for the best of them;
 * undefined if none is named. Nearness to a city counts as nearness to the asker does; a holder far
 * away has nearly 0, one without a known place 0.
 */
export function placeFinding(
  facts: HolderFacts | undefined,
  places: readonly AskedPlace[],
): PlaceFinding | undefined {
  const locatedAt = facts?.city ?? facts?.prefecture ?? facts?.country;
  let best: PlaceFinding | undefined;
  for (const asked of places) {
    const value = facts === undefined ? 0 : valueAt(facts, asked);
    if (best === undefined || value > best.value) best = { asked, locatedAt, value };
  }
  return best;
}

/** Maximum value of a location beyond the distance asked for: it is not there. */
const BEYOND = 0.4;

function valueAt(facts: HolderFacts, { place, withinKm }: AskedPlace): number {
  const inside = valueInside(facts, place);
  if (withinKm === undefined || inside === 1) return inside;
  const from = pointOf(facts);
  if (from === undefined || place.point === undefined) return Math.min(inside, BEYOND);
  const kilometres = distanceKm(from, place.point);
  return kilometres <= withinKm ? 1 : BEYOND * distanceValue(kilometres - withinKm);
}

function valueInside(facts: HolderFacts, place: Place): number {
  const sameCountry = sameState(facts.country, place.country);
  const samePrefecture = place.prefecture !== undefined && facts.prefecture === place.prefecture;
  if (place.kind === 'country') return sameCountry ? COUNTRY : 0;
  if (place.kind === 'region') {
    return place.prefectures?.includes(facts.prefecture ?? '') === true ? 1 : 0;
  }
  if (place.kind === 'prefecture') return samePrefecture ? 1 : 0;
  if (sameCountry && cityKeys(facts).has(place.city ?? '')) return 1;
  const near =
    facts.location === undefined || place.point === undefined
      ? 0
      : distanceValue(distanceKm(facts.location, place.point));
  return Math.max(near, samePrefecture ? SAME_PREFECTURE : sameCountry ? SAME_COUNTRY : 0);
}

/**
 * Share that gives the weight of .1 that a place had in the long needs of CORDIS
 * (docs/decisions/0015).
 */
const MENTIONED_SHARE = 1 / 3;

/**
 * Returns the value of being where a need asks for, 0..1: the whole value from a text value of .3,
 * proportionally less below, so a holder unrelated to the need does not rise. A place that a long
 * text only mentions counts a third, whatever the text value.
 */
export function placeValue(
  finding: PlaceFinding | undefined,
  text: number,
  isProse: boolean,
): number {
  return (finding?.value ?? 0) * (isProse ? MENTIONED_SHARE : nearShare(text));
}

/**
 * Returns true for the same country: the EU writes EL and UK where ISO 3166-1 has GR and GB, and
 * records have either.
 */
function sameState(country: string | undefined, asked: string): boolean {
  const iso = (code: string) => findCountry(code)?.code ?? code;
  return country !== undefined && iso(country) === iso(asked);
}
