import type { Deadline } from '../limits/deadline.ts';
import { type ChainSide, partiesTo } from './chain-side.ts';
import { comesBefore } from './id-order.ts';
import { type IntroducerQuery, TIES_MAX, usable } from './introducer-query.ts';
import { type Labels, NOBODY } from './labels.ts';
import { listLength } from './lists.ts';
import { findTwoHops, reachTargetInOneHop, reachTargetInTwoHops } from './reach-target.ts';
import { SearchMeter } from './search-meter.ts';
import type { SearchSpace } from './search-space.ts';
import type { TieGraph } from './tie-graph.ts';
import { otherEnd, rowOf, TIE_CELLS } from './tie-rows.ts';

/**
 * Share of the ties of the target's partners up to which the two hops to the target are found party
 * by party; after that they are found from the target's side, for all parties at once. On CORDIS
 * with costs of introducers, any share from 0.1 to 1 visits 7 to 15 times fewer ties than starting
 * from the target at once; on sparse generated graphs this one visits a fifth more, 1 two thirds
 * more.
 */
const SINGLE_EXPANSION_SHARE = 0.25;

/** Chain from a party of the asker's side to a party of the target's side. */
export interface IntroducerChain {
  readonly introducer: number;
  /** Cost of the ties and of the introducer, in COST_UNITS. */
  readonly cost: number;
  readonly hops: number;
  /**
   * Parties in order, without the ends' own steps; `ties[i]` is true if the step from i to i + 1 is
   * a hop.
   */
  readonly parties: readonly number[];
  readonly ties: readonly boolean[];
}

/** Result of a search. */
export interface IntroducerResult {
  readonly chains: readonly IntroducerChain[];
  readonly complete: boolean;
}

/**
 * Returns the `first` best first introducers, each with its best chain, best first.
 *
 * A chain leads from a party of the asker's side over 1 to `hopsMax` ties to a party of the
 * target's side. Between two ties a party may act for its employer, or an organisation through one
 * of its people: one such step at a time, not a hop, without cost, shown. A party is in a chain
 * only once; parties of the sides are only at its ends. The first introducer is the party that the
 * first tie reaches; a party of the target's side that is reached at once counts as one. The cost
 * of an introducer is added to its chains once, whatever follows. Of chains of equal cost the one
 * with fewer hops is better, then the first by ids, step by step (a tie before acting); introducers
 * likewise.
 *
 * Exact up to four hops: the ties of the introducers meet the ball of two hops around the target,
 * of which only the part that a leading chain may need is found. From the cheapest introducer on,
 * it is found party by party; if many are needed, all at once from the target's side. A cheapest
 * walk visits no party twice, since a detour costs (and leaving it out keeps the first introducer),
 * with one exception: a -> b - y - b -> c, where a and c both act with b. It is ruled out by
 * keeping, besides the best way on from y, the best one over a party other than b. Pruning: chains
 * that cost more than the worst leader, or than the best known one of their introducer, are never
 * followed, since ties are sorted by cost. At worst every tie of every party next to either side
 * (and of the parties acting for these) is visited, some twice; `complete` is false if that
 * exceeded the budget of the `meter`.
 *
 * The sides must not share a party. `meter`: {@link TIES_MAX} by default, or shared with others.
 * Throws DEADLINE_EXCEEDED.
 */
export function kIntroducers(
  space: SearchSpace,
  query: IntroducerQuery,
  deadline: Deadline,
  meter: SearchMeter = new SearchMeter(TIES_MAX, deadline),
): IntroducerResult {
  const { oneHop, leaders } = space;
  space.begin(query);
  reachFromAsker(space, query, meter);
  if (query.hopsMax >= 2) {
    reachTargetInOneHop(space, query, meter);
    offerMeetings(space, oneHop, 2);
  }
  if (query.hopsMax >= 3) offerLongChains(space, query, meter);
  return {
    chains: leaders.order.map((introducer) => chainOf(space, introducer)),
    complete: !meter.spent,
  };
}

function reachFromAsker(space: SearchSpace, query: IntroducerQuery, meter: SearchMeter): void {
  const { left, leaders, graph } = space;
  for (const party of query.from.actsFor.keys()) {
    const { ties, begin, end } = rowOf(graph.rows, party);
    for (let tie = begin; tie < end; tie += TIE_CELLS) {
      if (meter.spend()) return;
      const cell = ties[tie] ?? 0;
      if (!usable(query.kinds, cell)) continue;
      const other = otherEnd(cell);
      const hop = ties[tie + 1] ?? 0;
      if (space.isTarget(other)) {
        leaders.offer(other, hop, 1);
        if (startsFirst(left, query.from, other, hop, party)) left.set(other, hop, party, NOBODY);
      } else if (space.isFree(other)) {
        const begin = hop + (query.introducerCost?.(other) ?? 0);
        if (startsFirst(left, query.from, other, begin, party))
          left.set(other, begin, party, NOBODY);
      }
    }
  }
}

/**
 * Returns true if this beginning is better: cheaper, or of equal cost and first by all of its ids.
 */
function startsFirst(
  left: Labels,
  side: ChainSide,
  introducer: number,
  cost: number,
  party: number,
): boolean {
  if (!left.has(introducer)) return true;
  if (cost !== left.cost(introducer)) return cost < left.cost(introducer);
  const one = [...partiesTo(side, party), introducer];
  const other = [...partiesTo(side, left.via(introducer)), introducer];
  const fork = one.findIndex((step, place) => step !== other[place]);
  return comesBefore(left.rank, one[fork] ?? 0, other[fork] ?? 0);
}

/** Offers the chains whose first introducer is in the ball around the target. */
function offerMeetings({ left, leaders }: SearchSpace, ball: Labels, hops: number): void {
  for (let index = 0; index < left.count; index += 1) {
    const introducer = left.touched[index] ?? 0;
    if (!ball.has(introducer)) continue;
    leaders.offer(introducer, left.cost(introducer) + ball.cost(introducer), hops);
  }
}

/** Offers the chains of three hops, then of four. */
function offerLongChains(space: SearchSpace, query: IntroducerQuery, meter: SearchMeter): void {
  const { left, oneHop, twoHops, leaders, hopCostMin } = space;
  const rest = hopCostMin + oneHop.least;
  // Ties that may still be visited party by party; below 0: all two hops are known.
  let singly = tieCount(space.graph, oneHop.parties()) * SINGLE_EXPANSION_SHARE;
  const reach = (party: number) => {
    if (singly >= 0 && !twoHops.has(party)) {
      singly -= findTwoHops(space, query, meter, party);
      if (singly < 0) reachTargetInTwoHops(space, query, meter);
    }
    return twoHops.has(party);
  };
  const introducers = promising(space, rest);
  for (const introducer of introducers) {
    if (meter.spent) return;
    if (left.cost(introducer) + rest > leaders.limit(introducer) || !reach(introducer)) continue;
    leaders.offer(introducer, left.cost(introducer) + twoHops.cost(introducer), 3);
  }
  if (query.hopsMax >= 4) meetInFourHops(space, query, meter, introducers, reach);
}

/**
 * Returns the introducers whose chains may still be results if the rest costs this much; nearest
 * first.
 */
function promising(space: SearchSpace, rest: number): number[] {
  const { left, leaders } = space;
  const found: number[] = [];
  for (const party of left.parties()) {
    if (left.cost(party) + rest <= leaders.limit(party) && !space.isTarget(party))
      found.push(party);
  }
  return found.sort((one, other) => left.cost(one) - left.cost(other));
}

function tieCount({ rows }: TieGraph, parties: Iterable<number>): number {
  let cells = 0;
  for (const party of parties) cells += listLength(rows, party);
  return cells / TIE_CELLS;
}

function meetInFourHops(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
  introducers: readonly number[],
  reach: (party: number) => boolean,
): void {
  const { left, oneHop, leaders, hopCostMin } = space;
  const rest = 2 * hopCostMin + oneHop.least;
  for (const introducer of introducers) {
    if (meter.spent) return;
    if (left.cost(introducer) + rest > leaders.limit(introducer)) continue;
    meetFrom(space, query, meter, introducer, NOBODY, reach);
    for (const acting of space.actingWith(introducer)) {
      if (meter.spend()) return;
      if (space.isFree(acting)) meetFrom(space, query, meter, introducer, acting, reach);
    }
  }
}

/**
 * Offers the chains of four hops that continue over the ties of the introducer or of a party acting
 * with it.
 */
function meetFrom(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
  introducer: number,
  acting: number,
  reach: (party: number) => boolean,
): void {
  const { left, oneHop, leaders, graph } = space;
  const before = left.cost(introducer);
  const after = space.hopCostMin + oneHop.least;
  const { ties, begin, end } = rowOf(graph.rows, acting === NOBODY ? introducer : acting);
  for (let tie = begin; tie < end; tie += TIE_CELLS) {
    const total = before + (ties[tie + 1] ?? 0);
    if (total + after > leaders.limit(introducer) || meter.spend()) return;
    const cell = ties[tie] ?? 0;
    const middle = otherEnd(cell);
    if (!usable(query.kinds, cell) || !space.isFree(middle) || !reach(middle)) continue;
    const rest = waysOn(space, middle, acting);
    if (rest !== undefined) {
      leaders.offer(introducer, total + rest.cost(middle), 4, middle, acting);
    }
  }
}

/**
 * Returns the best two hops from the middle that do not return through the party that acted before
 * it.
 */
function waysOn(space: SearchSpace, middle: number, acted: number): Labels | undefined {
  const { twoHops, twoHopsElse } = space;
  if (acted === NOBODY || twoHops.via(middle) !== acted) return twoHops;
  return twoHopsElse.has(middle) ? twoHopsElse : undefined;
}

/** Follows the labels of the best chain of a first introducer. */
function chainOf(space: SearchSpace, introducer: number): IntroducerChain {
  const { left, oneHop, twoHops, leaders } = space;
  const hops = leaders.hops(introducer);
  const parties = [left.via(introducer), introducer];
  const ties = [true];
  let at = introducer;
  const goOn = (via: number, acting: number) => {
    if (acting !== NOBODY) {
      parties.push(acting);
      ties.push(false);
    }
    parties.push(via);
    ties.push(true);
    at = via;
  };
  if (hops === 4) {
    const acting = leaders.acting(introducer);
    goOn(leaders.via(introducer), acting);
    const rest = waysOn(space, at, acting) ?? twoHops;
    goOn(rest.via(at), rest.acting(at));
  } else if (hops === 3) {
    goOn(twoHops.via(at), twoHops.acting(at));
  }
  if (hops >= 2) goOn(oneHop.via(at), oneHop.acting(at));
  return { introducer, cost: leaders.cost(introducer), hops, parties, ties };
}
