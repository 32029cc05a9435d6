import type { IntroducerQuery } from './introducer-query.ts';
import { ANY_COST, Labels } from './labels.ts';
import { Leaders } from './leaders.ts';
import type { TieGraph } from './tie-graph.ts';

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
