import type { Deadline } from '../deadline.ts';
import { type ChainSide, partiesTo } from './chain-side.ts';
import { ANY_COST, Labels, NOBODY, relaxBoth } from './labels.ts';
import { Leaders } from './leaders.ts';
import { listOf } from './lists.ts';
import { SearchMeter } from './search-meter.ts';
import type { TieGraph } from './tie-graph.ts';
import { COST_UNITS } from './tie-strength.ts';

/** No chain is longer: at 27 % drop-out per step one in five arrives. */
export const HOPS_MAX = 4;

/** Ties that one search looks at before it gives up being exact; some tens of milliseconds. */
export const TIES_MAX = 8_000_000;

/** What to search for. */
export interface IntroducerQuery {
  readonly from: ChainSide;
  readonly to: ChainSide;
  /** How many first introducers, at least 1. */
  readonly first: number;
  /** 1 to {@link HOPS_MAX}. */
  readonly hopsMax: number;
  /** One bit per kind of tie that may be used, by number in TIE_KINDS; undefined: all. */
  readonly kinds?: number;
  /** Whether a party of neither side may stand in a chain; undefined: everybody may. */
  readonly mayIntroduce?: (party: number) => boolean;
  /**
   * What it costs that a party of neither side is the first introducer: a whole number of
   * COST_UNITS from 0 to {@link INTRODUCER_COST_MAX}, the same whenever asked; undefined: nothing.
   * Who is reached on the target's side at once costs nothing.
   */
  readonly introducerCost?: (party: number) => number;
  /** Ties that may be looked at, {@link TIES_MAX} by default. */
  readonly tiesMax?: number;
}

/** With it a chain of {@link HOPS_MAX} of the weakest ties still costs less than ANY_COST. */
export const INTRODUCER_COST_MAX: number = 1_000 * COST_UNITS;

/** One chain from a party of the asker's side to a party of the target's side. */
export interface IntroducerChain {
  readonly introducer: number;
  /** Of the ties and of the introducer, in COST_UNITS. */
  readonly cost: number;
  readonly hops: number;
  /** In order, the ends' own steps left out: `ties[i]` says whether i to i + 1 is a hop. */
  readonly parties: readonly number[];
  readonly ties: readonly boolean[];
}

/** What a search found. */
export interface IntroducerResult {
  readonly chains: readonly IntroducerChain[];
  readonly complete: boolean;
}

const ASKER = 1;
const TARGET = 2;
const BARRED = 3;
const STATES = 4;
const STATE_MAX = 2 ** 31 - 2 * STATES;

/** Working memory of searches over one graph, about 100 bytes a party; one search at a time. */
export class SearchSpace {
  readonly graph: TieGraph;
  /** First hop: cost from the asker's side, via the party of that side. */
  readonly left: Labels;
  /** Ways to the target's side in one hop and in two, acting for each other included. */
  readonly oneHop: Labels;
  readonly twoHops: Labels;
  /** As twoHops, over another next introducer. */
  readonly twoHopsElse: Labels;
  /** The same over the party's own ties alone, while they are being found. */
  readonly own: Labels;
  readonly ownElse: Labels;
  readonly leaders: Leaders;
  readonly hasActing: boolean;
  /** Cost of the cheapest tie of all. */
  readonly hopCostMin: number;
  readonly #state: Int32Array;
  #base = 0;
  #mayIntroduce: ((party: number) => boolean) | undefined;

  constructor(graph: TieGraph) {
    const count = graph.ids.length;
    this.graph = graph;
    this.hasActing = graph.acting.items.length > 0;
    this.hopCostMin = graph.rows.cost.reduce((least, cost) => Math.min(least, cost), ANY_COST);
    const actingCount = this.hasActing ? count : 0;
    this.left = new Labels(count);
    this.oneHop = new Labels(count);
    this.twoHops = new Labels(count);
    this.twoHopsElse = new Labels(actingCount);
    this.own = new Labels(actingCount);
    this.ownElse = new Labels(actingCount);
    this.leaders = new Leaders(count);
    this.#state = new Int32Array(count);
  }

  /** Starts a search: everything forgotten, the sides known. */
  begin(query: IntroducerQuery): void {
    for (const labels of [this.left, this.oneHop, this.twoHops, this.twoHopsElse]) labels.clear();
    this.leaders.clear(query.first);
    if (this.#base > STATE_MAX) {
      this.#state.fill(0);
      this.#base = 0;
    }
    this.#base += STATES;
    this.#mayIntroduce = query.mayIntroduce;
    for (const party of query.from.actsFor.keys()) this.#state[party] = this.#base + ASKER;
    for (const party of query.to.actsFor.keys()) this.#state[party] = this.#base + TARGET;
  }

  isTarget(party: number): boolean {
    return this.#state[party] === this.#base + TARGET;
  }

  /** Whether the party may stand between the sides; asked once a search and party. */
  isFree(party: number): boolean {
    const state = (this.#state[party] ?? 0) - this.#base;
    if (state > 0) return false;
    if (state === 0 || this.#mayIntroduce === undefined) return true;
    const free = this.#mayIntroduce(party);
    this.#state[party] = this.#base + (free ? 0 : BARRED);
    return free;
  }
}

/**
 * The `first` best first introducers, each with its best chain, best first.
 *
 * A chain leads from a party of the asker's side over 1 to `hopsMax` ties to a party of the
 * target's side. Between two ties a party may act for its employer, or an organisation by one of
 * its people: one such step at a time, no hop, no cost, shown. No party stands in a chain twice;
 * parties of the sides stand at its ends only. The first introducer is the party that the first
 * tie reaches; a party of the target's side that is reached at once counts as one. What an
 * introducer costs is added to its chains once, whatever follows. Of chains of equal cost the one of fewer hops is better, then the first by ids, step by step (a tie before
 * acting); introducers likewise.
 *
 * Exact up to four hops: the ball of two hops around the target meets the ball around the asker.
 * A cheapest walk visits nobody twice, since a detour costs (and leaving it out leaves the first
 * introducer where it is), with one exception: a -> b - y - b
 * -> c, where a and c both act with b. It is ruled out by keeping, beside the best way on from y,
 * the best one over another party than b. Chains dearer than the worst leader are never followed:
 * ties are sorted by cost. At worst it looks at every tie of every party next to either side (and
 * of who acts for these); `complete` is false when that passed `tiesMax`.
 *
 * The sides must not share a party. `meter`: shared with other searches, instead of `tiesMax`.
 * Throws DEADLINE_EXCEEDED.
 */
export function kIntroducers(
  space: SearchSpace,
  query: IntroducerQuery,
  deadline: Deadline,
  meter: SearchMeter = new SearchMeter(query.tiesMax ?? TIES_MAX, deadline),
): IntroducerResult {
  const { left, oneHop, twoHops, leaders } = space;
  space.begin(query);
  reachFromAsker(space, query, meter);
  if (query.hopsMax >= 2) {
    reachTargetInOneHop(space, query, meter);
    offerMeetings(space, oneHop, 2);
  }
  if (query.hopsMax >= 3 && left.count > 0) {
    reachTargetInTwoHops(space, query, meter);
    offerMeetings(space, twoHops, 3);
  }
  if (query.hopsMax >= 4) meetInFourHops(space, query, meter);
  return {
    chains: leaders.order.map((introducer) => chainOf(space, introducer)),
    complete: !meter.spent,
  };
}

function usable(kinds: number | undefined, kind: number | undefined): boolean {
  return kinds === undefined || ((kinds >> (kind ?? 0)) & 1) === 1;
}

function reachFromAsker(space: SearchSpace, query: IntroducerQuery, meter: SearchMeter): void {
  const { left, leaders, graph } = space;
  const { start, neighbour, cost, kind } = graph.rows;
  for (const party of query.from.actsFor.keys()) {
    const end = start[party + 1] ?? 0;
    for (let tie = start[party] ?? 0; tie < end; tie += 1) {
      if (meter.spend()) return;
      const other = neighbour[tie] ?? 0;
      if (!usable(query.kinds, kind[tie])) continue;
      const hop = cost[tie] ?? 0;
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

/** Of two equally cheap parties of the asker's side: the order of the whole beginnings. */
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
  return (one[fork] ?? 0) < (other[fork] ?? 0);
}

function reachTargetInOneHop(space: SearchSpace, query: IntroducerQuery, meter: SearchMeter): void {
  const { oneHop, own, graph, hasActing } = space;
  const { start, neighbour, cost, kind } = graph.rows;
  const found = hasActing ? own : oneHop;
  found.clear();
  for (const party of query.to.actsFor.keys()) {
    const end = start[party + 1] ?? 0;
    for (let tie = start[party] ?? 0; tie < end && !meter.spend(); tie += 1) {
      const other = neighbour[tie] ?? 0;
      if (!usable(query.kinds, kind[tie]) || !space.isFree(other)) continue;
      found.relax(other, cost[tie] ?? 0, party, NOBODY);
    }
  }
  if (hasActing)
    letAct(space, meter, own, (party, hop, via, acting) => {
      oneHop.relax(party, hop, via, acting);
    });
}

/** Passes on what each party reaches by its own ties, to itself and to who may let it act. */
function letAct(
  space: SearchSpace,
  meter: SearchMeter,
  own: Labels,
  relax: (party: number, cost: number, via: number, acting: number) => void,
): void {
  for (let index = 0; index < own.count; index += 1) {
    const party = own.touched[index] ?? 0;
    const cost = own.cost(party);
    const via = own.via(party);
    relax(party, cost, via, NOBODY);
    for (const other of listOf(space.graph.acting, party)) {
      if (meter.spend()) return;
      if (space.isFree(other)) relax(other, cost, via, party);
    }
  }
}

/** Chains whose first introducer is where the ball around the target begins. */
function offerMeetings({ left, leaders }: SearchSpace, ball: Labels, hops: number): void {
  for (let index = 0; index < left.count; index += 1) {
    const introducer = left.touched[index] ?? 0;
    if (!ball.has(introducer)) continue;
    leaders.offer(introducer, left.cost(introducer) + ball.cost(introducer), hops);
  }
}

function reachTargetInTwoHops(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
): void {
  const { left, oneHop, twoHops, twoHopsElse, own, ownElse, leaders, graph, hasActing } = space;
  const { start, neighbour, cost, kind } = graph.rows;
  const before = left.least;
  own.clear();
  ownElse.clear();
  for (let index = 0; index < oneHop.count; index += 1) {
    const via = oneHop.touched[index] ?? 0;
    const rest = oneHop.cost(via);
    const end = start[via + 1] ?? 0;
    for (let tie = start[via] ?? 0; tie < end; tie += 1) {
      const total = rest + (cost[tie] ?? 0);
      const slack = leaders.bound() - before - total;
      if (slack < 0 || meter.spend()) break;
      const other = neighbour[tie] ?? 0;
      const introduces = left.has(other);
      // Worth a label as a first introducer, by acting, or one more hop away.
      if (!introduces && !hasActing && slack < space.hopCostMin) continue;
      if (!usable(query.kinds, kind[tie]) || !space.isFree(other)) continue;
      if (hasActing) relaxBoth(own, ownElse, other, total, via, NOBODY);
      else twoHops.relax(other, total, via, NOBODY);
      // Offered again when all is known; until then it lowers the bound.
      if (introduces) leaders.offer(other, left.cost(other) + total, 3);
    }
  }
  if (!hasActing) return;
  for (const labels of [own, ownElse]) {
    letAct(space, meter, labels, (party, total, via, acting) => {
      relaxBoth(twoHops, twoHopsElse, party, total, via, acting);
    });
  }
}

function meetInFourHops(space: SearchSpace, query: IntroducerQuery, meter: SearchMeter): void {
  const { left, twoHops, leaders, graph, hasActing } = space;
  const after = twoHops.least;
  for (let index = 0; index < left.count && !meter.spent; index += 1) {
    const introducer = left.touched[index] ?? 0;
    if (space.isTarget(introducer)) continue;
    if (left.cost(introducer) + space.hopCostMin + after > leaders.bound()) continue;
    meetFrom(space, query, meter, introducer, NOBODY, after);
    if (!hasActing) continue;
    for (const acting of listOf(graph.acting, introducer)) {
      if (meter.spend()) return;
      if (space.isFree(acting)) meetFrom(space, query, meter, introducer, acting, after);
    }
  }
}

/** Chains of four hops that go on over the ties of the introducer or of who acts with it. */
function meetFrom(
  space: SearchSpace,
  query: IntroducerQuery,
  meter: SearchMeter,
  introducer: number,
  acting: number,
  after: number,
): void {
  const { left, twoHops, leaders, graph } = space;
  const { start, neighbour, cost, kind } = graph.rows;
  const before = left.cost(introducer);
  const from = acting === NOBODY ? introducer : acting;
  const end = start[from + 1] ?? 0;
  for (let tie = start[from] ?? 0; tie < end; tie += 1) {
    const total = before + (cost[tie] ?? 0);
    if (total + after > leaders.bound() || meter.spend()) return;
    const middle = neighbour[tie] ?? 0;
    if (!twoHops.has(middle) || !usable(query.kinds, kind[tie])) continue;
    const rest = waysOn(space, middle, acting);
    if (rest !== undefined) {
      leaders.offer(introducer, total + rest.cost(middle), 4, middle, acting);
    }
  }
}

/** The best two hops from the middle that do not come back through who acted before it. */
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
