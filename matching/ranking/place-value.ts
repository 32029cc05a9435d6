import { findCountry } from '../../language/places/countries.ts';
import { distanceKm, pointOf } from '../../language/places/distance.ts';
import { cityKeys } from '../index/holders-by-city.ts';
import type { HolderFacts } from '../index/record-facts.ts';
import type { Place } from '../places/gazetteer.ts';
import type { AskedPlace } from '../places/read-places.ts';
import { distanceValue } from './distance-value.ts';
import { nearShare } from './near-share.ts';

/** How a holder sits to the place asked for that it fits best. */
export interface PlaceFinding {
  readonly asked: AskedPlace;
  /** Where the holder sits, as exactly as it is recorded; undefined where nothing is. */
  readonly sits: string | undefined;
  /** 0..1: 1 in the city, prefecture or region, or near enough; less in a country, which is wide. */
  readonly value: number;
}

/** Worth of sitting in the country asked for. */
const COUNTRY = 0.7;
/** Worth of the same prefecture, and of the same country only, where a city is asked for. */
const SAME_PREFECTURE = 0.5;
const SAME_COUNTRY = 0.3;

/**
 * How well a holder sits to the places that a need names, the best of them; undefined when none is
 * named. Near a city counts as near the asker does; whoever sits far off, or nowhere known, has
 * nearly 0, or 0.
 */
export function placeFinding(
  facts: HolderFacts | undefined,
  places: readonly AskedPlace[],
): PlaceFinding | undefined {
  const sits = facts?.city ?? facts?.prefecture ?? facts?.country;
  let best: PlaceFinding | undefined;
  for (const asked of places) {
    const value = facts === undefined ? 0 : valueAt(facts, asked);
    if (best === undefined || value > best.value) best = { asked, sits, value };
  }
  return best;
}

/** Worth of sitting farther off than the distance asked for, at most: that is not there. */
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

/** The weight of .1 that a place had in the long needs of CORDIS (docs/decisions/0015). */
const MENTIONED_SHARE = 1 / 3;

/**
 * What sitting where a need asks for is worth to the score, 0..1: the whole value from a text value
 * of .3, less in proportion below, so that whoever has nothing to do with the need does not rise. A
 * place that a long text only mentions counts a third, whatever the text value.
 */
export function placeValue(
  finding: PlaceFinding | undefined,
  text: number,
  isProse: boolean,
): number {
  return (finding?.value ?? 0) * (isProse ? MENTIONED_SHARE : nearShare(text));
}

/** The EU writes EL and UK where ISO 3166-1 has GR and GB; records have either. */
function sameState(country: string | undefined, asked: string): boolean {
  const iso = (code: string) => findCountry(code)?.code ?? code;
  return country !== undefined && iso(country) === iso(asked);
}
