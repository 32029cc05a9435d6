import type { HolderFacts } from '../index/record-table.ts';
import { distanceKm } from '../ranking/distance.ts';
import { cityKeys, type Place } from './gazetteer.ts';
import type { AskedPlace } from './read-places.ts';

/** How a holder sits to the place asked for that it fits best. */
export interface PlaceFinding {
  readonly asked: AskedPlace;
  /** 0..1: 1 in the place or its surroundings. */
  readonly value: number;
}

/** As far as people go to work: who sits within it of a city's middle sits there. */
const SURROUNDINGS_KM = 60;
/** Worth of the same prefecture, and of the same country only, where a city is asked for. */
const SAME_PREFECTURE = 0.7;
const SAME_COUNTRY = 0.3;

/**
 * How well a holder sits to the places that a need names, the best of them; undefined when none is
 * named. Whoever sits elsewhere, or nowhere known, has 0.
 */
export function placeFinding(
  facts: HolderFacts | undefined,
  places: readonly AskedPlace[],
): PlaceFinding | undefined {
  let best: PlaceFinding | undefined;
  for (const asked of places) {
    const value = facts === undefined ? 0 : valueAt(facts, asked.place);
    if (best === undefined || value > best.value) best = { asked, value };
  }
  return best;
}

function valueAt(facts: HolderFacts, place: Place): number {
  const sameCountry = sameState(facts.country, place.country);
  const samePrefecture = place.prefecture !== undefined && facts.prefecture === place.prefecture;
  if (place.kind === 'country') return sameCountry ? 1 : 0;
  if (place.kind === 'prefecture') return samePrefecture ? 1 : 0;
  if (sameCountry && cityKeys(facts).includes(place.city ?? '')) return 1;
  const isNear =
    facts.location !== undefined &&
    place.point !== undefined &&
    distanceKm(facts.location, place.point) <= SURROUNDINGS_KM;
  if (isNear) return 1;
  if (samePrefecture) return SAME_PREFECTURE;
  return sameCountry ? SAME_COUNTRY : 0;
}

/** The EU writes EL and UK where ISO 3166-1 has GR and GB; records have either. */
function sameState(country: string | undefined, asked: string): boolean {
  const iso = (code: string) => (code === 'GR' ? 'EL' : code === 'GB' ? 'UK' : code);
  return country !== undefined && iso(country) === iso(asked);
}
