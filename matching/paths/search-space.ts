import type { IntroducerQuery } from './introducer-query.ts';
import { Labels } from './labels.ts';
import { Leaders } from './leaders.ts';
import { isEmpty, listOf } from './lists.ts';
import type { TieGraph } from './tie-graph.ts';
import { cheapestTie } from './tie-rows.ts';

const ASKER = 1;
const TARGET = 2;
const BARRED = 3;
const STATES = 4;
const STATE_MAX = 2 ** 31 - 2 * STATES;

/** Factor of room to spare, so a new party does not need new working memory. */
const ROOM = 1.125;

const NOBODY_ACTS = new Int32Array(0);

/**
 * States of parties in a search: `base` or more for those of this search, less for earlier ones.
 */
interface States {
  readonly ofParty: Int32Array;
  base: number;
}

/**
 * Graph with the working memory of searches over it, about 100 bytes per party; one search at a
 * time, including those of spaces that share their memory.
 */
export class SearchSpace {
  readonly graph: TieGraph;
  /** First hop: cost from the asker's side, via the party of that side. */
  readonly left: Labels;
  /**
   * Ways to the target's side in one hop and in two, including acting for each other. Two hops that
   * were searched without success cost ANY_COST.
   */
  readonly oneHop: Labels;
  readonly twoHops: Labels;
  /** Labels as in `twoHops`, over another next introducer. */
  readonly twoHopsElse: Labels;
  /** The same over the party's own ties alone, while they are being found. */
  readonly own: Labels;
  readonly ownElse: Labels;
  readonly leaders: Leaders;
  readonly hasActing: boolean;
  /** Cost of the cheapest of all ties. */
  readonly hopCostMin: number;
  readonly #states: States;
  /** States of the current search. */
  readonly #stateOf: Int32Array;
  #base = 0;
  #mayIntroduce: ((party: number) => boolean) | undefined;

  /** `before`: a space whose memory is reused if it has room. */
  constructor(graph: TieGraph, before?: SearchSpace) {
    const count = graph.parties.order.length;
    this.graph = graph;
    this.hasActing = !isEmpty(graph.acting);
    this.hopCostMin = cheapestTie(graph.rows);
    const fits = before?.hasActing === this.hasActing && count <= before.#states.ofParty.length;
    const room = Math.ceil(count * ROOM);
    const labels = (one: Labels | undefined, isNeeded = true) =>
      one !== undefined && fits ? one : new Labels(isNeeded ? room : 0);
    this.left = labels(before?.left);
    this.oneHop = labels(before?.oneHop);
    this.twoHops = labels(before?.twoHops);
    this.twoHopsElse = labels(before?.twoHopsElse, this.hasActing);
    this.own = labels(before?.own, this.hasActing);
    this.ownElse = labels(before?.ownElse, this.hasActing);
    this.leaders = before && fits ? before.leaders : new Leaders(room);
    this.#states = before && fits ? before.#states : { ofParty: new Int32Array(room), base: 0 };
    this.#stateOf = this.#states.ofParty;
  }

  /** Starts a search: clears everything and sets the sides. */
  begin(query: IntroducerQuery): void {
    const { rank } = this.graph.parties;
    const { left, oneHop, twoHops, twoHopsElse, own, ownElse } = this;
    for (const labels of [left, oneHop, twoHops, twoHopsElse, own, ownElse]) labels.clear(rank);
    this.leaders.clear(query.first, rank);
    const states = this.#states;
    if (states.base > STATE_MAX) {
      states.ofParty.fill(0);
      states.base = 0;
    }
    states.base += STATES;
    this.#base = states.base;
    this.#mayIntroduce = query.mayIntroduce;
    for (const party of query.from.actsFor.keys()) this.#stateOf[party] = this.#base + ASKER;
    for (const party of query.to.actsFor.keys()) this.#stateOf[party] = this.#base + TARGET;
  }

  /** Returns the parties that act for the party, or that it acts for. */
  actingWith(party: number): Int32Array {
    return this.hasActing ? listOf(this.graph.acting, party) : NOBODY_ACTS;
  }

  isTarget(party: number): boolean {
    return this.#stateOf[party] === this.#base + TARGET;
  }

  /** Returns true if the party may be between the sides; computed once per search and party. */
  isFree(party: number): boolean {
    const state = (this.#stateOf[party] ?? 0) - this.#base;
    if (state > 0) return false;
    if (state === 0 || this.#mayIntroduce === undefined) return true;
    const free = this.#mayIntroduce(party);
    this.#stateOf[party] = this.#base + (free ? 0 : BARRED);
    return free;
  }
}
