import { comesBefore } from './id-order.ts';
import { ANY_COST, Labels, NOBODY } from './labels.ts';

/** Best chain of each first introducer so far, and the leaders: cheapest, fewest hops, first id. */
export class Leaders {
  /** The leaders, best first; `count` of them. */
  readonly order: number[] = [];
  readonly #best: Labels;
  readonly #hops: Uint8Array;
  #first = 1;

  constructor(partyCount: number) {
    this.#best = new Labels(partyCount);
    this.#hops = new Uint8Array(partyCount);
  }

  /** Clears it, with room for the best `first`. */
  clear(first: number, rank: Int32Array): void {
    this.#best.clear(rank);
    this.order.length = 0;
    this.#first = first;
  }

  /** Returns the cost above which a chain can no longer lead. */
  bound(): number {
    const last = this.order[this.#first - 1];
    return last === undefined ? ANY_COST : this.#best.cost(last);
  }

  /**
   * Returns the cost above which a chain through this first introducer can no longer be a result.
   */
  limit(introducer: number): number {
    const bound = this.bound();
    return this.#best.has(introducer) ? Math.min(bound, this.#best.cost(introducer)) : bound;
  }

  hops(introducer: number): number {
    return this.#hops[introducer] ?? 0;
  }

  cost(introducer: number): number {
    return this.#best.cost(introducer);
  }

  via(introducer: number): number {
    return this.#best.via(introducer);
  }

  acting(introducer: number): number {
    return this.#best.acting(introducer);
  }

  /** Offers a chain through this first introducer; those of fewer hops are offered first. */
  offer(introducer: number, cost: number, hops: number, via = NOBODY, acting = NOBODY): void {
    if (cost > this.bound()) return;
    const best = this.#best;
    if (!best.improves(introducer, cost, via, acting)) return;
    const known = best.has(introducer);
    if (known && cost === best.cost(introducer) && hops > this.hops(introducer)) return;
    best.set(introducer, cost, via, acting);
    this.#hops[introducer] = hops;
    this.#place(introducer, known);
  }

  #place(introducer: number, known: boolean): void {
    const { order } = this;
    const before = known ? order.indexOf(introducer) : -1;
    if (before >= 0) order.splice(before, 1);
    let place = order.length;
    while (place > 0 && this.#leads(introducer, order[place - 1] ?? 0)) place -= 1;
    order.splice(place, 0, introducer);
    if (order.length > this.#first) order.pop();
  }

  #leads(one: number, other: number): boolean {
    const cost = this.cost(one) - this.cost(other);
    if (cost !== 0) return cost < 0;
    const hops = this.hops(one) - this.hops(other);
    return hops === 0 ? comesBefore(this.#best.rank, one, other) : hops < 0;
  }
}
