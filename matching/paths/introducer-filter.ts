import { listOf } from './lists.ts';
import { isOrganization, nodeOf } from './node-set.ts';
import type { TieGraph } from './tie-graph.ts';

/** Allowed locations of introducers; a missing or empty list allows every place. */
export interface IntroducerPlaces {
  readonly countries?: readonly string[];
  readonly prefectures?: readonly string[];
}

/**
 * Returns a test of parties that may be in a chain: not to be avoided, and located in one of the
 * countries and one of the prefectures. A person without a location has that of an employer; a
 * party without a recorded location is in none. Undefined if any party may.
 */
export function mayIntroduce(
  graph: TieGraph,
  { countries, prefectures }: IntroducerPlaces,
  avoid: ReadonlySet<number>,
): ((party: number) => boolean) | undefined {
  const allowed = { country: setOf(countries), prefecture: setOf(prefectures) };
  const anywhere = allowed.country === undefined && allowed.prefecture === undefined;
  if (anywhere && avoid.size === 0) return undefined;
  return (party) =>
    !avoid.has(party) &&
    isLocatedIn(graph, party, 'country', allowed.country) &&
    isLocatedIn(graph, party, 'prefecture', allowed.prefecture);
}

function setOf(places: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return places === undefined || places.length === 0 ? undefined : new Set(places);
}

function isLocatedIn(
  graph: TieGraph,
  party: number,
  field: 'country' | 'prefecture',
  allowed: ReadonlySet<string> | undefined,
): boolean {
  if (allowed === undefined) return true;
  const own = placeOf(graph, party, field);
  if (own !== undefined) return allowed.has(own);
  if (isOrganization(graph.parties, party)) return false;
  return listOf(graph.acting, party).some((employer) =>
    allowed.has(placeOf(graph, employer, field) ?? ''),
  );
}

function placeOf(
  graph: TieGraph,
  party: number,
  field: 'country' | 'prefecture',
): string | undefined {
  const node = nodeOf(graph.parties, party);
  return node === undefined || node.label === 'Evidence' ? undefined : node[field];
}
