import type { ChainSide } from '../../../matching/paths/chain-side.ts';
import { HOPS_MAX } from '../../../matching/paths/introducer-query.ts';
import { kIntroducers } from '../../../matching/paths/k-introducers.ts';
import type { SearchSpace } from '../../../matching/paths/search-space.ts';

/** Two parties by number. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Cheapest chain found by a program. */
export interface FoundPath {
  /** Integer number of COST_UNITS. */
  readonly cost: number;
  readonly hops: number;
}

/** Finds the cheapest chain of a pair, of any length; undefined if there is none. */
export type FindPath = (pair: Pair) => FoundPath | undefined;

/** Returns the sum of the costs along a list of parties, by a cost per tie. */
export function costAlong(
  parties: readonly number[],
  costOf: (from: number, to: number) => number,
): FoundPath | undefined {
  if (parties.length < 2) return undefined;
  let cost = 0;
  for (let place = 1; place < parties.length; place += 1) {
    cost += costOf(parties[place - 1] ?? 0, parties[place] ?? 0);
  }
  return { cost, hops: parties.length - 1 };
}

/** Returns the product's search for `first` introducers over bare parties, each at its `costs`. */
export function askOurs(space: SearchSpace, first: number, costs?: Int32Array) {
  const deadline = { check() {} };
  const limits = {
    first,
    hopsMax: HOPS_MAX,
    ...(costs === undefined ? {} : { introducerCost: (party: number) => costs[party] ?? 0 }),
  };
  return ({ from, to }: Pair) =>
    kIntroducers(space, { from: alone(from), to: alone(to), ...limits }, deadline);
}

function alone(party: number): ChainSide {
  return { group: undefined, actsFor: new Map([[party, undefined]]) };
}
