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

/** Room for so much more than there are, so that a new party needs no new working memory. */
const ROOM = 1.125;

const NOBODY_ACTS = new Int32Array(0);

/** What parties are in a search: `base` and more where it met them, less from searches before. */
interface States {
  readonly ofParty: Int32Array;
  base: number;
}

/**
 * One graph with the working memory of searches over it, about 100 bytes a party; one search at a
 * time, also of spaces that share their memory.
 */
export class SearchSpace {
  readonly graph: TieGraph;
  /** First hop: cost from the asker's side, via the party of that side. */
  readonly left: Labels;
  /**
   * Ways to the target's side in one hop and in two, acting for each other included. Where two
   * hops were looked for in vain they cost ANY_COST.
   */
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
  readonly #states: States;
  /** Those of the search under way. */
  readonly #stateOf: Int32Array;
  #base = 0;
  #mayIntroduce: ((party: number) => boolean) | undefined;

  /** `before`: a space whose memory is taken where it has room. */
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

  /** Starts a search: everything forgotten, the sides known. */
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

  /** Who acts for the party, or for whom it acts. */
  actingWith(party: number): Int32Array {
    return this.hasActing ? listOf(this.graph.acting, party) : NOBODY_ACTS;
  }

  isTarget(party: number): boolean {
    return this.#stateOf[party] === this.#base + TARGET;
  }

  /** Whether the party may stand between the sides; asked once a search and party. */
  isFree(party: number): boolean {
    const state = (this.#stateOf[party] ?? 0) - this.#base;
    if (state > 0) return false;
    if (state === 0 || this.#mayIntroduce === undefined) return true;
    const free = this.#mayIntroduce(party);
    this.#stateOf[party] = this.#base + (free ? 0 : BARRED);
    return free;
  }
}
